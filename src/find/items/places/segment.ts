/**
 * Some tens of thousands of texts turned round: by key of a word, in which texts it is and at which places. A key's list
 * is two numbers for each time that it is met, mostly of a byte each: the step from the text before, 0 in the same one, and
 * the place, in the same text the step from the one before.
 */

/** Plain data, so that a worker can make it and hand it over. */
export interface SegmentData {
  /** of each text, which version of which item it is */
  items: BigUint64Array<ArrayBuffer>;
  versions: BigUint64Array<ArrayBuffer>;
  /** keys in the order of their UTF-16 units, as UTF-8, and where each begins */
  keys: Uint8Array<ArrayBuffer>;
  keyStarts: Uint32Array<ArrayBuffer>;
  /** the lists, and where each begins */
  lists: Uint8Array<ArrayBuffer>;
  listStarts: Uint32Array<ArrayBuffer>;
}

/** What a word is found by: a key in a language, '' where the language has no stems or is unknown. */
export function placeKey(language: string, key: string): string {
  return `${language} ${key}`;
}

/** Where words were met: of each time which key it is, in which text and at which place. By text, then place. */
export type Occurrences = Readonly<Record<'key' | 'text' | 'place', Uint32Array>>;

/** @param keys each once */
export function writeSegment(
  keys: readonly string[],
  { key, text, place }: Occurrences,
  of: Pick<SegmentData, 'items' | 'versions'>,
): SegmentData {
  const order = [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const lastText = new Uint32Array(keys.length);
  const lastPlace = new Uint32Array(keys.length);
  // Twice over all of them: how long each list is, then the lists.
  const next = new Uint32Array(keys.length);
  eachStep((one, texts, places) => (next[one]! += lengthOf(texts) + lengthOf(places)));
  const listStarts = new Uint32Array(keys.length + 1);
  for (const [at, one] of order.entries()) {
    listStarts[at + 1] = listStarts[at]! + next[one]!;
    next[one] = listStarts[at]!;
  }
  const lists = new Uint8Array(listStarts[keys.length]!);
  eachStep((one, texts, places) => (next[one] = write(lists, places, write(lists, texts, next[one]!))));
  return { ...of, ...written(order.map((one) => keys[one]!)), lists, listStarts };

  function eachStep(visit: (one: number, texts: number, places: number) => void): void {
    lastText.fill(0);
    lastPlace.fill(0);
    for (let at = 0; at < key.length; at++) {
      const one = key[at]!;
      const texts = text[at]! - lastText[one]!;
      visit(one, texts, texts > 0 ? place[at]! : place[at]! - lastPlace[one]!);
      lastText[one] = text[at]!;
      lastPlace[one] = place[at]!;
    }
  }
}

function lengthOf(value: number): number {
  return value < 128 ? 1 : value < 16_384 ? 2 : value < 2_097_152 ? 3 : value < 268_435_456 ? 4 : 5;
}

/** @returns where the next number goes */
function write(bytes: Uint8Array, value: number, at: number): number {
  while (value > 127) {
    bytes[at++] = (value & 127) | 128;
    value >>>= 7;
  }
  bytes[at++] = value;
  return at;
}

function written(keys: readonly string[]): Pick<SegmentData, 'keys' | 'keyStarts'> {
  const keyStarts = new Uint32Array(keys.length + 1);
  const parts = keys.map((key) => Buffer.from(key));
  for (const [at, part] of parts.entries()) keyStarts[at + 1] = keyStarts[at]! + part.length;
  return { keys: new Uint8Array(Buffer.concat(parts)), keyStarts };
}

export class Segment {
  readonly items: BigUint64Array;
  readonly versions: BigUint64Array;
  readonly #data: SegmentData;
  readonly #keys: Buffer;

  constructor(data: SegmentData) {
    this.items = data.items;
    this.versions = data.versions;
    this.#data = data;
    this.#keys = Buffer.from(data.keys.buffer, data.keys.byteOffset, data.keys.byteLength);
  }

  /**
   * Reads a key's list.
   *
   * @param wants whether the places in a text are wanted; texts are numbered as they stand in `items`
   */
  read(key: string, wants: (text: number) => boolean, found: (text: number, places: number[]) => void): void {
    const { lists, listStarts } = this.#data;
    const number = this.#find(key);
    if (number < 0) return;
    const end = listStarts[number + 1]!;
    let at = listStarts[number]!;
    let text = next(); // the first step is from 0, and may be none
    let place = next();
    while (true) {
      const places = wants(text) ? [place] : undefined;
      let step = 0;
      while (at < end && (step = next()) === 0) {
        place += next();
        places?.push(place);
      }
      if (places) found(text, places);
      if (step === 0) return;
      text += step;
      place = next();
    }

    function next(): number {
      let value = lists[at++]!;
      if (value < 128) return value;
      value &= 127;
      for (let shift = 7; ; shift += 7) {
        const byte = lists[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    }
  }

  /** @returns -1 when no text has it */
  #find(key: string): number {
    const { keyStarts } = this.#data;
    let from = 0;
    let to = keyStarts.length - 1;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const one = this.#keys.toString('utf8', keyStarts[middle], keyStarts[middle + 1]);
      if (one === key) return middle;
      if (one < key) from = middle + 1;
      else to = middle;
    }
    return -1;
  }
}
