/** Rows of the layer `words` as NDJSON in, a segment out. */
import { RecentWords } from '../../../language/recent-words.js';
import { wordKeys, type Folds } from '../../../language/word-keys.js';
import { stemLanguage } from './stem-language.js';
import { placeKey, writeSegment, type SegmentData } from './segment.js';

interface Row {
  item: string;
  version: string;
  words: string;
  languages: string[];
}

/** A language's words whose keys are kept. */
const WORDS_KEPT = 200_000;

export function turnRound(folds: Folds): (piece: Uint8Array) => SegmentData {
  const by = wordKeys(folds);
  return (piece) => {
    const keys: string[] = [];
    const numbers = new Map<string, number>();
    const known = new Map<string, RecentWords<readonly number[]>>();
    const [key, text, place] = [new Growing(), new Growing(), new Growing()];
    const [items, versions]: [bigint[], bigint[]] = [[], []];
    for (const line of Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('utf8').split('\n')) {
      if (line === '') continue;
      const { item, version, words, languages } = JSON.parse(line) as Row;
      const number = items.push(BigInt(item)) - 1;
      versions.push(BigInt(version));
      const all = words === '' ? [] : words.split(' ');
      const codes = new Set((languages.length > 0 ? languages : ['']).map(stemLanguage));
      for (const [at, word] of all.entries()) {
        for (const code of codes) {
          for (const one of numbersOf(word, code)) {
            key.push(one);
            text.push(number);
            place.push(at);
          }
        }
      }
    }
    const occurrences = { key: key.all(), text: text.all(), place: place.all() };
    return writeSegment(keys, occurrences, {
      items: BigUint64Array.from(items),
      versions: BigUint64Array.from(versions),
    });

    function numbersOf(word: string, code: string): readonly number[] {
      let recent = known.get(code);
      if (!recent) known.set(code, (recent = new RecentWords(WORDS_KEPT)));
      let found = recent.get(word);
      if (!found) recent.set(word, (found = by.keys(word, code).map((one) => numberOf(placeKey(code, one)))));
      return found;
    }

    function numberOf(one: string): number {
      let number = numbers.get(one);
      if (number === undefined) {
        number = keys.push(one) - 1;
        numbers.set(one, number);
      }
      return number;
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
