/** In which rows of the columns a word is, and at which places; phrases and NEAR too: all from memory. */
import { runs } from '../../../casebook/query/compile-queries.js';
import { nearSpans, span, type Spans } from '../../../casebook/query/near-spans.js';
import { isExact, isWild, type NearOperand, type QueryNode } from '../../../casebook/query/query-node.js';
import { wordKeys, type Folds, type WordKeys } from '../../../language/word-keys.js';
import { addBit, hasBit, noBits, rowsOfBits, type Bits } from '../bits.js';
import type { Columns } from '../columns.js';
import { spellingPattern } from '../spelling-pattern.js';
import { placeKey, type Segment } from './segment.js';
import { stemLanguage } from './stem-language.js';

export type Placed = QueryNode & { kind: 'phrase' | 'near' };

export class WordPlaces {
  readonly #segments: readonly { segment: Segment; rows: Int32Array }[];
  readonly #folds: Folds;
  readonly #by: WordKeys;
  readonly #columns: Columns;
  /** languages by whose stems the items' words are found: of each, which of `languageLists` have it */
  readonly #languages: ReadonlyMap<string, readonly boolean[]>;

  constructor(segments: readonly Segment[], folds: Folds, columns: Columns) {
    this.#segments = segments.map((segment) => ({ segment, rows: rowsOf(segment, columns) }));
    this.#folds = folds;
    this.#by = wordKeys(folds);
    this.#columns = columns;
    const lists = columns.languageLists.map((list) => new Set((list.length === 0 ? [''] : list).map(stemLanguage)));
    const codes = new Set(lists.flatMap((list) => [...list]));
    this.#languages = new Map([...codes].map((code) => [code, lists.map((list) => list.has(code))]));
  }

  /** Whether all words of a part are answered from here: words in Latin letters have readings that no expression gives. */
  answers(node: NearOperand | Placed): boolean {
    return this.#folds.latin.length === 0 || !wordsIn(node).some(isWild);
  }

  /** The rows that have a word. */
  having(word: string): Bits {
    const found = noBits(this.#columns.size);
    this.#read(word, (row) => {
      addBit(found, row);
      return false;
    });
    return found;
  }

  /** Those of some rows that a phrase or NEAR matches. */
  matching(node: Placed, candidates: Bits): Bits {
    const places = new Map(wordsIn(node).map((word) => [word, this.#placesOf(word, candidates)]));
    const found = noBits(this.#columns.size);
    for (const row of rowsOfBits(candidates)) {
      const placesIn = (word: string): Spans => places.get(word)!.get(row) ?? [];
      if (spansOf(node, placesIn).length > 0) addBit(found, row);
    }
    return found;
  }

  #placesOf(word: string, candidates: Bits): ReadonlyMap<number, Spans> {
    const places = new Map<number, Spans>();
    this.#read(
      word,
      (row) => hasBit(candidates, row),
      (row, at) => {
        const before = places.get(row);
        // Of another form of it, or of the same words in a part that is not merged yet.
        places.set(row, before ? [...new Set([...before, ...at])].sort((a, b) => a - b) : at);
      },
    );
    return places;
  }

  #read(
    pattern: string,
    wants: (row: number) => boolean,
    found: (row: number, places: number[]) => void = () => {},
  ): void {
    const { languages } = this.#columns;
    for (const { segment, rows } of this.#segments) {
      for (const [word, lists] of this.#wordsFor(pattern, segment)) {
        segment.read(
          word,
          (text) => rows[text]! >= 0 && lists?.[languages[rows[text]!]!] !== false && wants(rows[text]!),
          (text, places) => found(rows[text]!, places),
        );
      }
    }
  }

  /** The words of a segment that a pattern matches, and in which of `languageLists`; undefined for all. */
  #wordsFor(pattern: string, segment: Segment): Map<number, readonly boolean[] | undefined> {
    const found = new Map<number, readonly boolean[] | undefined>();
    if (isExact(pattern) || isWild(pattern)) {
      const { source, beginning } = isExact(pattern)
        ? spellingPattern(pattern.slice(1), [])
        : spellingPattern(pattern, this.#folds.fold);
      for (const word of segment.spelled(new RegExp(source, 'gmu'), beginning)) found.set(word, undefined);
      return found;
    }
    for (const [code, lists] of this.#languages) {
      for (const key of this.#by.keys(pattern, code)) {
        for (const word of segment.wordsOf(placeKey(code, key))) {
          const before = found.get(word);
          found.set(word, before ? before.map((has, list) => has || lists[list]!) : lists);
        }
      }
    }
    return found;
  }
}

/** Of each text the row; -1 outside the period, and for a version that is not the item's any more. */
function rowsOf({ items, versions }: Segment, { lookup, versions: current }: Columns): Int32Array {
  const halves = new Uint32Array(items.buffer, items.byteOffset, items.length * 2);
  return Int32Array.from(items, (_, text) => {
    const row = lookup.rowOf(halves[text * 2]!, halves[text * 2 + 1]!);
    return row >= 0 && current[row] === versions[text] ? row : -1;
  });
}

function spansOf(node: NearOperand | Placed, placesIn: (word: string) => Spans): Spans {
  switch (node.kind) {
    case 'word':
      return placesIn(node.pattern).map((at) => span(at, 1));
    case 'phrase':
      return runs(node.patterns.map(placesIn)).map((start) => span(start, node.patterns.length));
    case 'or':
      return node.of.flatMap((part) => spansOf(part, placesIn));
    case 'near':
      return nearSpans(spansOf(node.of[0], placesIn), spansOf(node.of[1], placesIn), node.within);
  }
}

function wordsIn(node: NearOperand | Placed): string[] {
  if (node.kind === 'word') return [node.pattern];
  return node.kind === 'phrase' ? [...node.patterns] : node.of.flatMap(wordsIn);
}
