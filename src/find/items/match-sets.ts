/**
 * Which items a query matches, as sets of rows. Words are looked up in the index of the layer `words`, which decides by
 * itself wherever a stem means the same word in each language of an item; AND, OR and NOT join sets. Phrases, NEAR,
 * `=word` and wildcards are asked of the items that have their words (casebook/query/compile-queries.ts). The answer is
 * that of the whole query asked of every item.
 */
import { parseQuery } from '../../casebook/query/parse-query.js';
import { isExact, isWild, type QueryNode } from '../../casebook/query/query-node.js';
import { requiredWords } from '../../casebook/query/required-words.js';
import { showQuery } from '../../casebook/query/show-query.js';
import { languages } from '../../language/languages.js';
import { wordKeys, type WordKeys } from '../../language/word-keys.js';
import { stemsOfWord } from '../stems-of-word.js';
import { allBits, addBit, bothBits, eitherBits, noBits, withoutBits, type Bits } from './bits.js';
import { Kept } from './kept.js';
import { WordsIndex } from './words-index.js';

/** Memory for sets of rows. */
const KEPT_BYTES = 64 * 1_048_576;
const MOST_KEPT = 4_096;

const withStems = new Set<string>(languages.map(({ code }) => code));

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

  #whole(node: QueryNode): Promise<Bits> {
    return this.#kept.get(`= ${showQuery(node)}`, () => this.#within(node, undefined));
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
      default: {
        const plain = node.kind === 'word' && !isWild(node.pattern) && !isExact(node.pattern);
        if (plain || !within) {
          const found = await this.#kept.get(`= ${showQuery(node)}`, () =>
            plain ? this.#word(node.pattern) : this.#read(node, this.#all),
          );
          return within ? bothBits(found, within) : found;
        }
        return this.#read(node, within);
      }
    }
  }

  /** The items that a plain word matches. */
  async #word(word: string): Promise<Bits> {
    const { columns } = this.#index;
    const keysOf = (code: string): readonly string[] => this.#by.keys(word, withStems.has(code) ? code : '');
    const byList = columns.languageLists.map((list) => (list.length === 0 ? [''] : list).map(keysOf));
    const found = noBits(columns.size);
    const doubtful = noBits(columns.size);
    for (const key of new Set(byList.flat(2))) {
      const certain = byList.map((keys) => keys.every((of) => of.includes(key)));
      const possible = byList.map((keys) => keys.some((of) => of.includes(key)));
      for (const row of await this.#index.rowsOf(key)) {
        const list = columns.languages[row]!;
        if (certain[list]) addBit(found, row);
        else if (possible[list]) addBit(doubtful, row);
      }
    }
    const unsure = withoutBits(doubtful, found);
    return eitherBits(found, await this.#index.ask({ kind: 'word', pattern: word }, unsure));
  }

  /** Asks a word, phrase or NEAR of those items that have the words it must have. */
  async #read(node: QueryNode, within: Bits): Promise<Bits> {
    let candidates = within;
    for (const list of requiredWords(node)) {
      let any = noBits(this.#index.columns.size);
      for (const key of new Set(list.flatMap((word) => stemsOfWord(word, this.#by)))) {
        any = eitherBits(any, await this.#stem(key));
      }
      candidates = bothBits(candidates, any);
    }
    return this.#index.ask(node, candidates);
  }

  #stem(key: string): Promise<Bits> {
    return this.#kept.get(`stem ${key}`, async () => {
      const bits = noBits(this.#index.columns.size);
      for (const row of await this.#index.rowsOf(key)) addBit(bits, row);
      return bits;
    });
  }
}

/** What must be read for a part, roughly: nothing, few texts or all. */
function effort(node: QueryNode): number {
  if (node.kind === 'and' || node.kind === 'or') return Math.max(...node.of.map(effort));
  if (node.kind === 'not') return effort(node.of) + 0.5;
  if (node.kind === 'word' && !isWild(node.pattern) && !isExact(node.pattern)) return 0;
  return requiredWords(node).length > 0 ? 1 : 2;
}
