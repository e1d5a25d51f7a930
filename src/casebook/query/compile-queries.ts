/**
 * Many queries asked of a text at once. Every word of the text is looked up once among the patterns, and only queries
 * of which a pattern was seen are evaluated; so the time is linear in the text, whatever the patterns are (n log n in
 * the places of what stands beside a NEAR).
 */
import { noFolds, wordKeys, type Folds } from '../../language/word-keys.js';
import { compileQuery, patternsIn, type Compiled } from './compile-query.js';
import { holdsForNothing } from './holds-for-nothing.js';
import { endOf, nearSpans, span, startOf, type Spans } from './near-spans.js';
import { Numbering } from './numbering.js';
import type { QueryNode } from './query-node.js';
import { WordPatterns, type StatedPattern } from './word-patterns.js';

export interface StatedQuery {
  readonly key: string;
  readonly node: QueryNode;
  /**
   * The language it is written for: it is asked only of texts in that language and of those whose language is unknown.
   * Left out or `any`: it is asked of all.
   */
  readonly language?: string;
}

/**
 * Texts come as words (language/words.ts) and the languages they are in, the main one first, [] when that is unknown:
 * a query's words match their forms in the query's language or, where it is for any, in the text's.
 */
export interface Matcher {
  readonly keys: readonly string[];
  /** indices of the queries that match, ascending */
  match(words: readonly string[], languages: readonly string[]): number[];
  /**
   * Positions of the words by which a query matches, ascending, for marking: those of every part that holds, none
   * of what stands under NOT. [] when the query does not match.
   */
  spans(index: number, words: readonly string[], languages: readonly string[]): number[];
}

const NOWHERE: readonly number[] = [];
const UNKNOWN: readonly string[] = [''];

export function compileQueries(queries: readonly StatedQuery[], folds: Folds = noFolds): Matcher {
  const patterns = new Numbering<StatedPattern>();
  const phrases = new Numbering<null>();
  const compiled = queries.map(({ node, language = 'any' }) => compileQuery(node, language, patterns, phrases));
  const wordPatterns = new WordPatterns(patterns.values, wordKeys(folds));
  const askedBy: number[][] = patterns.values.map(() => []); // pattern → queries
  const always: number[] = []; // queries that may match without any of their words
  for (const [index, { node }] of queries.entries()) {
    for (const pattern of patternsIn(compiled[index])) askedBy[pattern]?.push(index);
    if (holdsForNothing(node)) always.push(index);
  }

  // What was seen in the text at hand. A serial number says which text an entry is of: nothing is cleared.
  let text = 0;
  const seen = new Float64Array(patterns.values.length);
  const places: number[][] = patterns.values.map(() => []);
  const asked = new Float64Array(queries.length);
  const phraseOf = new Float64Array(phrases.values.length);
  const phrasePlaces: (readonly number[])[] = phrases.values.map(() => NOWHERE);
  let candidates: number[] = [];

  function found(pattern: number, place: number): void {
    const at = places[pattern] as number[];
    if (seen[pattern] !== text) {
      seen[pattern] = text;
      at.length = 0;
      for (const query of askedBy[pattern] as number[]) {
        if (asked[query] === text) continue;
        asked[query] = text;
        candidates.push(query);
      }
    }
    // In a text of two languages a word may match in both.
    if (at.at(-1) !== place) at.push(place);
  }

  function read(words: readonly string[], languages: readonly string[]): void {
    text++;
    candidates = [];
    const views = (languages.length > 0 ? languages : UNKNOWN).map((language) => wordPatterns.in(language));
    for (let place = 0; place < words.length; place++) {
      for (const patternsOf of views) {
        const of = patternsOf(words[place] as string);
        for (let at = 0; at < of.length; at++) found(of[at] as number, place);
      }
    }
    for (const query of always) {
      const { language = 'any' } = queries[query] as StatedQuery;
      const isFor = language === 'any' || languages.length === 0 || languages.includes(language);
      if (isFor && asked[query] !== text) candidates.push(query);
    }
  }

  const placesOf = (pattern: number): readonly number[] =>
    seen[pattern] === text ? (places[pattern] as number[]) : NOWHERE;

  /** Where a phrase begins. */
  function startsOf(parts: readonly number[], phrase: number): readonly number[] {
    if (phraseOf[phrase] !== text) {
      phraseOf[phrase] = text;
      phrasePlaces[phrase] = runs(parts.map(placesOf));
    }
    return phrasePlaces[phrase] ?? NOWHERE;
  }

  /** Of a word, a phrase, or several of them. */
  function spansOf(node: Compiled): Spans {
    if (node.kind === 'word') return placesOf(node.pattern).map((at) => span(at, 1));
    if (node.kind === 'phrase') {
      return startsOf(node.patterns, node.phrase).map((start) => span(start, node.patterns.length));
    }
    return node.kind === 'or' ? node.of.flatMap(spansOf) : NOWHERE;
  }

  function holds(node: Compiled): boolean {
    switch (node.kind) {
      case 'word':
        return seen[node.pattern] === text;
      case 'phrase':
        return startsOf(node.patterns, node.phrase).length > 0;
      case 'near':
        return nearSpans(spansOf(node.left), spansOf(node.right), node.within).length > 0;
      case 'and':
        return node.of.every(holds);
      case 'or':
        return node.of.some(holds);
      case 'not':
        return !holds(node.of);
    }
  }

  function mark(node: Compiled, marked: Set<number>): void {
    if (node.kind === 'word') for (const at of placesOf(node.pattern)) marked.add(at);
    else if (node.kind === 'phrase') {
      for (const start of startsOf(node.patterns, node.phrase)) {
        for (const offset of node.patterns.keys()) marked.add(start + offset);
      }
    } else if (node.kind === 'near') {
      const [left, right] = [spansOf(node.left), spansOf(node.right)];
      for (const one of [...nearSpans(left, right, node.within), ...nearSpans(right, left, node.within)]) {
        for (let at = startOf(one); at <= endOf(one); at++) marked.add(at);
      }
    } else if (node.kind !== 'not') for (const part of node.of) if (holds(part)) mark(part, marked);
  }

  return {
    keys: queries.map(({ key }) => key),
    match(words, languages) {
      read(words, languages);
      return candidates.filter((query) => holds(compiled[query] as Compiled)).sort((a, b) => a - b);
    },
    spans(index, words, languages) {
      const node = compiled[index];
      if (node === undefined) throw new RangeError(`there are ${queries.length} queries, none has the index ${index}`);
      read(words, languages);
      const marked = new Set<number>();
      if (asked[index] === text && holds(node)) mark(node, marked);
      return [...marked].sort((a, b) => a - b);
    },
  };
}

/** Starts of the runs that take one place of each list, one right after the other; lists ascend, as does the result. */
export function runs(lists: readonly (readonly number[])[]): readonly number[] {
  let starts: readonly number[] = lists[0] ?? NOWHERE;
  for (let offset = 1; offset < lists.length && starts.length > 0; offset++) {
    const list = lists[offset] as readonly number[];
    let at = 0;
    starts = starts.filter((start) => {
      while (at < list.length && (list[at] as number) < start + offset) at++;
      return list[at] === start + offset;
    });
  }
  return starts;
}
