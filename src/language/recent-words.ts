/** Longer words are not kept: nothing that a person writes. */
const LONGEST = 40;

/**
 * What was found out about words, for those met lately: two halves, of which the older goes when the newer is full, so
 * that the memory is bounded whatever comes and frequent words stay.
 */
export class RecentWords<Found> {
  readonly #half: number;
  #recent = new Map<string, Found>();
  #older = new Map<string, Found>();

  /** @param most how many words are kept at most */
  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  get(word: string): Found | undefined {
    const recent = this.#recent.get(word);
    if (recent !== undefined) return recent;
    const older = this.#older.get(word);
    if (older !== undefined) this.#keep(word, older);
    return older;
  }

  set(word: string, found: Found): void {
    if (word.length <= LONGEST) this.#keep(apart(word), found);
  }

  #keep(word: string, found: Found): void {
    if (this.#recent.size >= this.#half) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(word, found);
  }
}

/** The engine keeps a whole text for the sake of a long word cut out of it: this one stands by itself. */
function apart(word: string): string {
  return word.length < 13 ? word : `${word} `.slice(0, -1);
}
