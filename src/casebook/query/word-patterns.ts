/** The patterns of many queries, asked of a word in a language. */
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

/** Words kept with what they match, at most, for each language. */
const KEPT = 40_000;
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
    let view = this.#views.get(name);
    if (view === undefined) this.#views.set(name, (view = this.#view(name)));
    return view.patternsOf;
  }

  #view(name: string): View {
    const asked = this.#patterns
      .map(({ pattern, language }, number) => ({ pattern, number, language: language === 'any' ? name : language }))
      .filter(({ language }) => name === '' || language === name);
    return view(
      asked.map((each) => ({ ...each, language: each.language === 'other' ? '' : each.language })),
      this.#by,
    );
  }
}

interface View {
  /** numbers of the patterns that a word matches, each once, in no order */
  patternsOf(word: string): readonly number[];
}

function view(asked: readonly { pattern: string; number: number; language: string }[], by: WordKeys): View {
  const plain = new Map<string, Map<string, number[]>>(); // language → key → patterns
  const exact = new Map<string, number[]>();
  const wild = new Map<string, { numbers: number[]; patterns: string[] }>(); // language → patterns, folded
  for (const { pattern, number, language } of asked) {
    if (isWild(pattern)) {
      const of = at(wild, language, () => ({ numbers: [], patterns: [] }));
      of.numbers.push(number);
      of.patterns.push(by.spellings(pattern, '')[0] ?? pattern);
    } else if (isExact(pattern)) at(exact, pattern.slice(1), () => []).push(number);
    else {
      const of = at(plain, language, () => new Map<string, number[]>());
      for (const key of by.keys(pattern, language)) at(of, key, () => []).push(number);
    }
  }
  const tries = [...wild].map(([language, { numbers, patterns }]) => ({
    language,
    numbers,
    trie: new PatternTrie(patterns),
  }));
  const recent = new RecentWords<readonly number[]>(KEPT);
  const search = (word: string): readonly number[] => {
    const found = new Set(exact.get(word));
    for (const [language, of] of plain)
      for (const key of by.keys(word, language)) for (const number of of.get(key) ?? NONE) found.add(number);
    for (const { language, numbers, trie } of tries)
      for (const spelling of by.spellings(word, language))
        trie.match(spelling, (index) => found.add(numbers[index] as number));
    return found.size === 0 ? NONE : [...found];
  };
  return {
    patternsOf(word) {
      let found = recent.get(word);
      if (found === undefined) recent.set(word, (found = search(word)));
      return found;
    },
  };
}

function at<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
