/**
 * Many queries asked of a text at once. Every word of the text is looked up once in a trie of all patterns, and only
 * queries of which a pattern was seen are evaluated; so the time is linear in the text, whatever the patterns are.
 */
import { holdsForNothing } from './holds-for-nothing.js';
import { PatternTrie } from './pattern-trie.js';
import type { QueryNode } from './query-node.js';

export interface Matcher {
  readonly keys: readonly string[];
  /** indices of the queries that match, ascending; `words` as language/words.ts gives them */
  match(words: readonly string[]): number[];
  /**
   * Positions of the words by which a query matches, ascending, for marking: those of every part that holds, none
   * of what stands under NOT. [] when the query does not match.
   */
  spans(index: number, words: readonly string[]): number[];
}

/** A query with its patterns as numbers. */
type Compiled =
  | { kind: 'word'; pattern: number }
  | { kind: 'phrase'; patterns: readonly number[]; phrase: number }
  | { kind: 'and' | 'or'; of: readonly Compiled[] }
  | { kind: 'not'; of: Compiled };

const NOWHERE: readonly number[] = [];

export function compileQueries(queries: readonly { key: string; node: QueryNode }[]): Matcher {
  const patterns = new Numbering();
  const phrases = new Numbering();
  const compiled = queries.map(({ node }) => compile(node, patterns, phrases));
  const trie = new PatternTrie(patterns.names);
  const askedBy: number[][] = patterns.names.map(() => []); // pattern → queries
  const always: number[] = []; // queries that may match without any of their words
  for (const [index, { node }] of queries.entries()) {
    for (const pattern of patternsIn(compiled[index])) askedBy[pattern]?.push(index);
    if (holdsForNothing(node)) always.push(index);
  }

  // What was seen in the text at hand. A serial number says which text an entry is of: nothing is cleared.
  let text = 0;
  const seen = new Float64Array(patterns.names.length);
  const places: number[][] = patterns.names.map(() => []);
  const asked = new Float64Array(queries.length);
  const phraseOf = new Float64Array(phrases.names.length);
  const phrasePlaces: (readonly number[])[] = phrases.names.map(() => NOWHERE);
  let place = 0;
  let candidates: number[] = [];

  const found = (pattern: number): void => {
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
    at.push(place);
  };

  function read(words: readonly string[]): void {
    text++;
    candidates = [];
    for (place = 0; place < words.length; place++) trie.match(words[place] as string, found);
    for (const query of always) if (asked[query] !== text) candidates.push(query);
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

  function holds(node: Compiled): boolean {
    switch (node.kind) {
      case 'word':
        return seen[node.pattern] === text;
      case 'phrase':
        return startsOf(node.patterns, node.phrase).length > 0;
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
    } else if (node.kind !== 'not') for (const part of node.of) if (holds(part)) mark(part, marked);
  }

  return {
    keys: queries.map(({ key }) => key),
    match(words) {
      read(words);
      return candidates.filter((query) => holds(compiled[query] as Compiled)).sort((a, b) => a - b);
    },
    spans(index, words) {
      const node = compiled[index];
      if (node === undefined) throw new RangeError(`there are ${queries.length} queries, none has the index ${index}`);
      read(words);
      const marked = new Set<number>();
      if (holds(node)) mark(node, marked);
      return [...marked].sort((a, b) => a - b);
    },
  };
}

/** Names → numbers from 0 in the order of arrival. */
class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

function compile(node: QueryNode, patterns: Numbering, phrases: Numbering): Compiled {
  switch (node.kind) {
    case 'word':
      return { kind: 'word', pattern: patterns.of(node.pattern) };
    case 'phrase':
      return {
        kind: 'phrase',
        patterns: node.patterns.map((pattern) => patterns.of(pattern)),
        phrase: phrases.of(node.patterns.join(' ')),
      };
    case 'not':
      return { kind: 'not', of: compile(node.of, patterns, phrases) };
    default:
      return { kind: node.kind, of: node.of.map((part) => compile(part, patterns, phrases)) };
  }
}

/** Each pattern once. */
function patternsIn(node: Compiled | undefined, into = new Set<number>()): Set<number> {
  if (node?.kind === 'word') into.add(node.pattern);
  else if (node?.kind === 'phrase') for (const pattern of node.patterns) into.add(pattern);
  else if (node?.kind === 'not') patternsIn(node.of, into);
  else for (const part of node?.of ?? []) patternsIn(part, into);
  return into;
}

/** Starts of the runs that take one place of each list, one right after the other; lists ascend, as does the result. */
function runs(lists: readonly (readonly number[])[]): readonly number[] {
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
