/**
 * Rows of the layer `words` as NDJSON in, a segment out. Words are read as bytes: a million texts have some hundred million
 * of them, and to make a string of each takes three times as long as all else.
 */
import { wordKeys, type Folds } from '../../../language/word-keys.js';
import { placeKey, writeSegment, type SegmentData } from './segment.js';
import { stemLanguage } from './stem-language.js';
import { WordNumbers } from './word-numbers.js';

interface Row {
  item: string;
  version: string;
  languages: string[];
}

const [NEWLINE, SPACE, QUOTE] = [10, 32, 34];
const WORDS = Buffer.from(',"words":"');

/** Words hold nothing that JSON escapes (language/words.ts): so they end at the first quote. */
export function turnRound(folds: Folds): (piece: Uint8Array) => SegmentData {
  const by = wordKeys(folds);
  return (piece) => {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const met = new WordNumbers(bytes);
    const keys: string[] = [];
    const numbers = new Map<string, number>();
    /** by language, of each word its keys */
    const known = new Map<string, (readonly number[] | undefined)[]>();
    const [key, text, place] = [new Growing(), new Growing(), new Growing()];
    const [items, versions]: [bigint[], bigint[]] = [[], []];
    for (let from = 0; from < bytes.length;) {
      const newline = bytes.indexOf(NEWLINE, from);
      const end = newline < 0 ? bytes.length : newline;
      const words = bytes.indexOf(WORDS, from);
      const close = bytes.indexOf(QUOTE, words + WORDS.length);
      if (words > from && close < end) {
        const row = bytes.toString('utf8', from, words) + bytes.toString('utf8', close + 1, end);
        const { item, version, languages } = JSON.parse(row) as Row;
        versions.push(BigInt(version));
        add(items.push(BigInt(item)) - 1, words + WORDS.length, close, languages);
      }
      from = end + 1;
    }
    const occurrences = { key: key.all(), text: text.all(), place: place.all() };
    return writeSegment(keys, occurrences, {
      items: BigUint64Array.from(items),
      versions: BigUint64Array.from(versions),
    });

    /** The words of a text, from a byte to another, apart by spaces. */
    function add(number: number, from: number, to: number, languages: readonly string[]): void {
      const codes = [...new Set((languages.length > 0 ? languages : ['']).map(stemLanguage))];
      const keysIn = codes.map((code) => known.get(code) ?? known.set(code, []).get(code)!);
      for (let at = 0, start = from; start < to; at++) {
        let hash = 0x811c9dc5; // FNV-1a
        let next = start;
        for (; next < to && bytes[next] !== SPACE; next++) hash = Math.imul(hash ^ bytes[next]!, 0x01000193);
        const word = met.numberOf(start, next, hash >>> 0);
        for (let each = 0; each < codes.length; each++) {
          const found = (keysIn[each]![word] ??= by.keys(met.word(word), codes[each]!).map(numberIn(codes[each]!)));
          for (let one = 0; one < found.length; one++) {
            key.push(found[one]!);
            text.push(number);
            place.push(at);
          }
        }
        start = next + 1;
      }
    }

    function numberIn(code: string): (one: string) => number {
      return (one) => {
        const name = placeKey(code, one);
        let number = numbers.get(name);
        if (number === undefined) numbers.set(name, (number = keys.push(name) - 1));
        return number;
      };
    }
  };
}

class Growing {
  size = 0;
  #numbers = new Uint32Array(65_536);

  push(number: number): void {
    if (this.size === this.#numbers.length) {
      const more = new Uint32Array(this.size * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.size++] = number;
  }

  all(): Uint32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.size);
  }
}
