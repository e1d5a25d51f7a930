/**
 * Which items a query matches, as sets of rows: words, phrases and NEAR from memory, once the words of all items were read
 * (docs/decisions/0007-words-in-memory.md). Until then words are looked up in the store's index of the layer `words`, which
 * decides by itself wherever a stem means the same word in each language of an item, and phrases and NEAR are asked of the
 * items that have all their words (casebook/query/compile-queries.ts), and spellings of the words as they are kept; AND, OR
 * and NOT join sets. The answer is that of the whole query asked of every item.
 */
import { parseQuery } from '../../casebook/query/parse-query.js';
import { isExact, isWild, type NearOperand, type QueryNode } from '../../casebook/query/query-node.js';
import { showQuery } from '../../casebook/query/show-query.js';
import { wordKeys, type WordKeys } from '../../language/word-keys.js';
import { allBits, addBit, bothBits, eitherBits, noBits, rowsOfBits, withoutBits, type Bits } from './bits.js';
import { Kept } from './kept.js';
import { stemLanguage } from './places/stem-language.js';
import { spellingPattern } from './spelling-pattern.js';
import type { WordsIndex } from './words-index.js';

/** Memory for sets of rows. */
const KEPT_BYTES = 64 * 1_048_576;
const MOST_KEPT = 4_096;

export class MatchSets {
  readonly #index: WordsIndex;
  readonly #by: WordKeys;
  readonly #kept: Kept<Bits>;
  readonly #all: Bits;

  constructor(index: WordsIndex) {
    this.#index = index;
    this.#by = wordKeys(index.folds);
    this.#all = allBits(index.columns.size);
    this.#kept = new Kept(Math.max(16, Math.min(MOST_KEPT, Math.floor(KEPT_BYTES / (this.#all.byteLength + 1)))));
  }

  /**
   * @param query '' for all items
   * @throws QueryError when it cannot be read
   */
  async matching(query: string): Promise<Bits> {
    return query === '' ? this.#all : this.#whole(parseQuery(query));
  }

  async #whole(node: QueryNode): Promise<Bits> {
    const key = `= ${showQuery(node)}`;
    if (!this.#kept.has(key)) await this.#lookUp(plainWordsIn(node));
    return this.#kept.get(key, () => this.#within(node, undefined));
  }

  /** Asks the index for words all at once: one after the other they would take twice as long. */
  async #lookUp(words: readonly string[]): Promise<void> {
    if (this.#index.places) return;
    const unknown = words.filter((word) => !this.#kept.has(`= ${word}`));
    const stems = await this.#index.withStems([...new Set(unknown.flatMap((word) => this.#keysOf(word).flat(2)))]);
    await Promise.all(unknown.map((word) => this.#kept.get(`= ${word}`, () => this.#plain(word, stems))));
  }

  /** @param within only of these are rows wanted; undefined for all */
  async #within(node: QueryNode, within: Bits | undefined): Promise<Bits> {
    switch (node.kind) {
      case 'and': {
        let left = within;
        // What the index decides comes first: then what must be read is asked of fewer items.
        for (const part of node.of.toSorted((a, b) => effort(a) - effort(b))) left = await this.#within(part, left);
        return left ?? this.#all;
      }
      case 'or': {
        let found = noBits(this.#index.columns.size);
        for (const part of node.of) found = eitherBits(found, await this.#within(part, within));
        return found;
      }
      case 'not':
        return withoutBits(within ?? this.#all, await this.#within(node.of, within));
      case 'word': {
        const found = await this.#word(node.pattern);
        return within ? bothBits(found, within) : found;
      }
      default: {
        // What holds everywhere is worth keeping; what was asked of a few is not.
        if (!within) return this.#kept.get(`= ${showQuery(node)}`, () => this.#read(node, this.#all));
        return this.#read(node, within);
      }
    }
  }

  /** The items that a word matches. */
  #word(pattern: string): Promise<Bits> {
    return this.#kept.get(`= ${pattern}`, () => {
      const { folds, places } = this.#index;
      if (places?.answers({ kind: 'word', pattern })) return Promise.resolve(places.having(pattern));
      if (isExact(pattern)) return this.#index.spelled(spellingPattern(pattern.slice(1), []).source);
      if (!isWild(pattern)) return this.#plain(pattern);
      // Words in Latin letters have readings that no expression gives.
      if (folds.latin.length > 0) return this.#index.ask({ kind: 'word', pattern }, this.#all);
      return this.#index.spelled(spellingPattern(pattern, folds.fold).source);
    });
  }

  /**
   * The items that a word without wildcards matches in any form.
   *
   * @param stems what the index says of its keys, where it was asked already
   */
  async #plain(word: string, stems?: ReadonlyMap<string, Bits>): Promise<Bits> {
    const { columns } = this.#index;
    const byList = this.#keysOf(word);
    const keys = new Set(byList.flat(2));
    stems ??= await this.#index.withStems([...keys]);
    let found = noBits(columns.size);
    const doubtful = noBits(columns.size);
    for (const key of keys) {
      const certain = byList.map((of) => of.every((one) => one.includes(key)));
      const possible = byList.map((of) => of.some((one) => one.includes(key)));
      const having = stems.get(key)!;
      if (certain.every(Boolean)) found = eitherBits(found, having);
      else
        for (const row of rowsOfBits(having)) {
          const list = columns.languages[row]!;
          if (certain[list]) addBit(found, row);
          else if (possible[list]) addBit(doubtful, row);
        }
    }
    const unsure = withoutBits(doubtful, found);
    return eitherBits(found, await this.#index.ask({ kind: 'word', pattern: word }, unsure));
  }

  /** What a word is found by, in each list of languages that an item has, in each of its languages. */
  #keysOf(word: string): (readonly string[])[][] {
    const keysIn = (code: string): readonly string[] => this.#by.keys(word, stemLanguage(code));
    return this.#index.columns.languageLists.map((list) => (list.length === 0 ? [''] : list).map(keysIn));
  }

  /** Asks a phrase or NEAR of those items that have all its words. */
  async #read(node: Phrase | Near, within: Bits): Promise<Bits> {
    const candidates = bothBits(within, await this.#having(node));
    const { places } = this.#index;
    return places?.answers(node) ? places.matching(node, candidates) : this.#index.ask(node, candidates);
  }

  /** The items that have the words of a phrase or NEAR, wherever they stand. */
  async #having(node: NearOperand | Near): Promise<Bits> {
    if (node.kind === 'word') return this.#word(node.pattern);
    const parts: Bits[] = [];
    if (node.kind === 'phrase') for (const pattern of node.patterns) parts.push(await this.#word(pattern));
    else for (const part of node.of) parts.push(await this.#having(part));
    return parts.reduce(node.kind === 'or' ? eitherBits : bothBits);
  }
}

type Near = QueryNode & { kind: 'near' };
type Phrase = QueryNode & { kind: 'phrase' };

/** How much must be read for a part, roughly: what the index has, words of some items, or of all. */
function effort(node: QueryNode): number {
  switch (node.kind) {
    case 'word':
      return isWild(node.pattern) ? 2 : 0;
    case 'phrase':
    case 'near':
      return 3;
    case 'not':
      return effort(node.of);
    default:
      return Math.max(...node.of.map(effort));
  }
}

function plainWordsIn(node: QueryNode): string[] {
  switch (node.kind) {
    case 'word':
      return isExact(node.pattern) || isWild(node.pattern) ? [] : [node.pattern];
    case 'phrase':
      return node.patterns.filter((pattern) => !isExact(pattern) && !isWild(pattern));
    case 'not':
      return plainWordsIn(node.of);
    default:
      return node.of.flatMap(plainWordsIn);
  }
}
