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
    const keys = new Map<string, number[]>();
    /** by language, whether a word's keys in it are among them */
    const known = new Map<string, boolean[]>();
    const [word, text, place] = [new Growing(), new Growing(), new Growing()];
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
    const occurrences = { word: word.all(), text: text.all(), place: place.all() };
    return writeSegment(met.words(), keys, occurrences, {
      items: BigUint64Array.from(items),
      versions: BigUint64Array.from(versions),
    });

    /** The words of a text, from a byte to another, apart by spaces. */
    function add(number: number, from: number, to: number, languages: readonly string[]): void {
      const codes = [...new Set((languages.length > 0 ? languages : ['']).map(stemLanguage))];
      const knownIn = codes.map((code) => known.get(code) ?? known.set(code, []).get(code)!);
      for (let at = 0, start = from; start < to; at++) {
        let hash = 0x811c9dc5; // FNV-1a
        let next = start;
        for (; next < to && bytes[next] !== SPACE; next++) hash = Math.imul(hash ^ bytes[next]!, 0x01000193);
        const one = met.numberOf(start, next, hash >>> 0);
        for (let each = 0; each < codes.length; each++) {
          if (knownIn[each]![one]) continue;
          knownIn[each]![one] = true;
          for (const key of by.keys(met.word(one), codes[each]!)) addForm(placeKey(codes[each]!, key), one);
        }
        word.push(one);
        text.push(number);
        place.push(at);
        start = next + 1;
      }
    }

    function addForm(key: string, one: number): void {
      const forms = keys.get(key);
      if (forms) forms.push(one);
      else keys.set(key, [one]);
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
