/**
 * Some tens of thousands of texts turned round: by key of a word, in which texts it is and at which places. Some 2 bytes
 * a word of text. A key's list is a row of numbers of variable length: for each text the step from the one before, twice,
 * and 1 more where the word is there once; else how often; then its places, each as the step from the one before.
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

/**
 * @param keys each once
 * @param occurrences of each, which key it is, in which text and at which place: by text, then place
 */
export function writeSegment(
  keys: readonly string[],
  occurrences: Readonly<Record<'key' | 'text' | 'place', Uint32Array>>,
  of: Pick<SegmentData, 'items' | 'versions'>,
): SegmentData {
  const { key, text, place } = occurrences;
  const order = [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const at = new Uint32Array(keys.length);
  for (const [sorted, number] of order.entries()) at[number] = sorted;
  const { starts, sorted } = byKey(key, at);
  const lists = new Writer(key.length * 3);
  const listStarts = new Uint32Array(keys.length + 1);
  for (let one = 0; one < keys.length; one++) {
    listStarts[one] = lists.length;
    let before = 0;
    for (let from = starts[one]!, to = from; from < starts[one + 1]!; from = to) {
      const of = text[sorted[from]!]!;
      while (to < starts[one + 1]! && text[sorted[to]!] === of) to++;
      lists.number((of - before) * 2 + (to - from === 1 ? 1 : 0));
      if (to - from > 1) lists.number(to - from);
      let last = 0;
      for (let each = from; each < to; each++) {
        lists.number(place[sorted[each]!]! - last);
        last = place[sorted[each]!]!;
      }
      before = of;
    }
  }
  listStarts[keys.length] = lists.length;
  return { ...of, ...written(order.map((number) => keys[number]!)), lists: lists.bytes(), listStarts };
}

/** Occurrences by key, those of one key in the order they came. */
function byKey(key: Uint32Array, at: Uint32Array): { starts: Uint32Array; sorted: Uint32Array } {
  const starts = new Uint32Array(at.length + 1);
  for (const one of key) starts[at[one]! + 1]!++;
  for (let one = 0; one < at.length; one++) starts[one + 1]! += starts[one]!;
  const next = starts.slice();
  const sorted = new Uint32Array(key.length);
  for (let each = 0; each < key.length; each++) sorted[next[at[key[each]!]!]!++] = each;
  return { starts, sorted };
}

function written(keys: readonly string[]): Pick<SegmentData, 'keys' | 'keyStarts'> {
  const keyStarts = new Uint32Array(keys.length + 1);
  const parts = keys.map((key) => Buffer.from(key));
  for (const [at, part] of parts.entries()) keyStarts[at + 1] = keyStarts[at]! + part.length;
  return { keys: new Uint8Array(Buffer.concat(parts)), keyStarts };
}

class Writer {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected + 16);
  }

  number(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    while (value > 127) {
      this.#bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.#bytes[this.length++] = value;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
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

  get bytes(): number {
    return Object.values(this.#data).reduce((sum, { byteLength }) => sum + byteLength, 0);
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
    for (let text = 0; at < end;) {
      const step = next();
      text += step >>> 1;
      let left = step & 1 ? 1 : next();
      if (!wants(text)) {
        while (left > 0) if (lists[at++]! < 128) left--;
        continue;
      }
      const places: number[] = [];
      for (let place = 0; left > 0; left--) places.push((place += next()));
      found(text, places);
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
