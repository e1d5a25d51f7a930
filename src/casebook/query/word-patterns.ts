/** The patterns of many queries, asked of a word in a language. */
import { beginsForeign } from '../../language/begins-foreign.js';
import { languages } from '../../language/languages.js';
import { RecentWords } from '../../language/recent-words.js';
import type { WordKeys } from '../../language/word-keys.js';
import { PatternTrie } from './pattern-trie.js';
import { isExact, isWild } from './query-node.js';

/** A pattern of a query in one language, or in `any`. Its place in the list is its number. */
export interface StatedPattern {
  readonly pattern: string;
  readonly language: string;
}

/** Words kept with what they match, at most, for each language: some 10 MB. */
const KEPT = 100_000;
const NONE: readonly number[] = [];

/**
 * A plain pattern of a query in Russian is asked by Russian stems; of one in any language by those of the item's
 * language, and as it is spelt where that is unknown or has no stems.
 */
export class WordPatterns {
  readonly #patterns: readonly StatedPattern[];
  readonly #by: WordKeys;
  readonly #views = new Map<string, View>();
  /** languages in which words are not the same as in any other */
  readonly #distinct: ReadonlySet<string>;

  constructor(patterns: readonly StatedPattern[], by: WordKeys) {
    this.#patterns = patterns;
    this.#by = by;
    this.#distinct = new Set([...languages.map(({ code }) => code), ...patterns.map(({ language }) => language)]);
  }

  /** How words in a language are asked; '' when it is unknown, and then the queries of every language are. */
  in(language: string): (word: string) => readonly number[] {
    const name = language === '' || this.#distinct.has(language) ? language : 'other';
    return at(this.#views, name, () => this.#view(name)).patternsOf;
  }

  #view(name: string): View {
    const asked = this.#patterns
      .map(({ pattern, language }, number) => ({ pattern, number, language: language === 'any' ? name : language }))
      .filter(({ language }) => name === '' || language === name);
    const noStems = (code: string): string => (code === 'other' ? '' : code);
    return view(
      noStems(name),
      asked.map((each) => ({ ...each, language: noStems(each.language) })),
      this.#by,
    );
  }
}

interface AskedPattern {
  readonly pattern: string;
  readonly number: number;
  readonly language: string;
}

interface View {
  /** numbers of the patterns that a word matches, each once, in no order */
  patternsOf(word: string): readonly number[];
}

/** @param language of the texts; '' where it is unknown or has no stems */
function view(language: string, asked: readonly AskedPattern[], by: WordKeys): View {
  const plain = new Map<string, Map<string, number[]>>(); // language → key → patterns
  const exact = new Map<string, number[]>();
  const wild = new Map<string, { numbers: number[]; patterns: string[] }>(); // language → patterns, folded
  for (const { pattern, number, language: asks } of asked) {
    if (isWild(pattern)) {
      const of = at(wild, asks, () => ({ numbers: [], patterns: [] }));
      of.numbers.push(number);
      of.patterns.push(by.spellings(pattern, '')[0] ?? pattern);
    } else if (isExact(pattern)) at(exact, pattern.slice(1), () => []).push(number);
    else {
      const of = at(plain, asks, () => new Map<string, number[]>());
      for (const key of by.keys(pattern, asks)) at(of, key, () => []).push(number);
    }
  }
  const tries = [...wild].map(([asks, { numbers, patterns }]) => ({
    asks,
    numbers,
    trie: new PatternTrie(patterns),
  }));
  const recent = new RecentWords<readonly number[]>(KEPT);
  const byStem = [...plain];
  let found: number[] | undefined;
  const add = (number: number): void => {
    if (found === undefined) found = [number];
    else if (!found.includes(number)) found.push(number);
  };
  // Nearly every word matches nothing: nothing is made for it but its stem.
  const search = (word: string): readonly number[] => {
    found = undefined;
    exact.get(word)?.forEach(add);
    for (const [asks, of] of byStem) for (const key of by.keys(word, asks)) of.get(key)?.forEach(add);
    for (const { asks, numbers, trie } of tries)
      for (const spelling of by.spellings(word, asks)) trie.match(spelling, (index) => add(numbers[index] as number));
    return found ?? NONE;
  };
  return {
    patternsOf(word) {
      // The many pieces of addresses, each met once, would drive out words that come again.
      if (language !== '' && beginsForeign(word, language)) return search(word);
      const known = recent.get(word);
      if (known !== undefined) return known;
      const searched = search(word);
      recent.set(word, searched);
      return searched;
    },
  };
}

function at<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
