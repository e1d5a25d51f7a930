/**
 * In which rows of the columns a word is, and at which places: words without wildcards, in any form, phrases of them and
 * NEAR, all from memory.
 */
import { runs } from '../../../casebook/query/compile-queries.js';
import { nearSpans, span, type Spans } from '../../../casebook/query/near-spans.js';
import { isExact, isWild, type NearOperand, type QueryNode } from '../../../casebook/query/query-node.js';
import type { WordKeys } from '../../../language/word-keys.js';
import { addBit, hasBit, noBits, rowsOfBits, type Bits } from '../bits.js';
import type { Columns } from '../columns.js';
import { placeKey, type Segment } from './segment.js';
import { stemLanguage } from './stem-language.js';

export type Placed = QueryNode & { kind: 'phrase' | 'near' };

export class WordPlaces {
  readonly #segments: readonly { segment: Segment; rows: Int32Array }[];
  readonly #by: WordKeys;
  readonly #size: number;
  /** languages by whose stems the items' words are found */
  readonly #languages: readonly string[];

  constructor(segments: readonly Segment[], by: WordKeys, columns: Columns) {
    const { size, languageLists } = columns;
    this.#segments = segments.map((segment) => ({ segment, rows: rowsOf(segment, columns) }));
    this.#by = by;
    this.#size = size;
    const of = languageLists.flatMap((list) => (list.length === 0 ? [''] : list));
    this.#languages = [...new Set(of.map(stemLanguage))];
  }

  /** The rows that have a word. */
  having(word: string): Bits {
    const found = noBits(this.#size);
    this.#read(word, (row) => {
      addBit(found, row);
      return false;
    });
    return found;
  }

  /** Those of some rows that a phrase or NEAR matches. */
  matching(node: Placed, candidates: Bits): Bits {
    const places = new Map(plainWords(node).map((word) => [word, this.#placesOf(word, candidates)]));
    const found = noBits(this.#size);
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
        // Found by several keys, or in several languages: the same place may come twice.
        places.set(row, before ? [...new Set([...before, ...at])].sort((a, b) => a - b) : at);
      },
    );
    return places;
  }

  #read(
    word: string,
    wants: (row: number) => boolean,
    found: (row: number, places: number[]) => void = () => {},
  ): void {
    const keys = this.#languages.flatMap((code) => this.#by.keys(word, code).map((key) => placeKey(code, key)));
    for (const { segment, rows } of this.#segments) {
      for (const key of keys) {
        segment.read(
          key,
          (text) => rows[text]! >= 0 && wants(rows[text]!),
          (text, places) => found(rows[text]!, places),
        );
      }
    }
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

/** Whether all words of a phrase or NEAR are plain: others are asked of the words themselves. */
export function isPlain(node: Placed): boolean {
  return plainWords(node).every((word) => !isExact(word) && !isWild(word));
}

function plainWords(node: NearOperand | Placed): string[] {
  if (node.kind === 'word') return [node.pattern];
  return node.kind === 'phrase' ? [...node.patterns] : node.of.flatMap(plainWords);
}
