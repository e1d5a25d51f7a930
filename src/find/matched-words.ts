/** By which words the queries of narratives match a text, and where those stand in it. */
import * as z from 'zod';
import type { Casebook } from '../casebook/casebook.js';
import { narrativeQueries } from '../casebook/narrative-queries.js';
import { compileQueries, type Matcher } from '../casebook/query/compile-queries.js';
import { matchedRanges } from '../casebook/query/matched-ranges.js';
import { showQuery } from '../casebook/query/show-query.js';
import { words } from '../language/words.js';
import { wholeText } from '../vocabulary/item.js';

/** A stretch of a text in UTF-16 units, and the numbers of the narratives whose queries match by it, from 0, ascending. */
const MarkedStretch = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  narratives: z.array(z.int().min(0)),
});
export type MarkedStretch = z.infer<typeof MarkedStretch>;

export const MatchedNarrative = z.strictObject({
  narrative: z.string(),
  /** the words as they stand in the text, each spelling once, in the order of the text; the first 20 */
  words: z.array(z.string()),
  /** the queries that match, by language */
  queries: z.array(z.strictObject({ language: z.string(), query: z.string() })),
});
export type MatchedNarrative = z.infer<typeof MatchedNarrative>;

export interface MatchedWords {
  narratives: MatchedNarrative[];
  /** in title and text, ascending, none over another */
  title: MarkedStretch[];
  text: MarkedStretch[];
}

const WORDS = 20;

interface Queries {
  asked: readonly { narrative: string; language: string; query: string }[];
  matcher: Matcher;
}

const compiled = new WeakMap<Casebook, Queries>();

/** A codebook of hundreds of queries is compiled once. */
function queriesOf(casebook: Casebook): Queries {
  const known = compiled.get(casebook);
  if (known) return known;
  const stated = narrativeQueries(casebook.codebook);
  const matcher = compileQueries(
    stated.map(({ node, language }, index) => ({ key: String(index), node, language })),
    casebook.settings.queries,
  );
  const asked = stated.map(({ narrative, language, node }) => ({ narrative, language, query: showQuery(node) }));
  const queries = { asked, matcher };
  compiled.set(casebook, queries);
  return queries;
}

/**
 * @param languages what the text is in, the main one first; [] when that is unknown
 * @returns narratives in the order of the codebook, as the layer `codes` has them
 */
export function matchedWords(
  casebook: Casebook,
  { title, text }: { title: string; text: string },
  languages: readonly string[],
): MatchedWords {
  const { asked, matcher } = queriesOf(casebook);
  const byNarrative = new Map<string, number[]>();
  for (const index of matcher.match(words(wholeText(title, text)), languages)) {
    const { narrative } = asked[index]!;
    byNarrative.set(narrative, [...(byNarrative.get(narrative) ?? []), index]);
  }
  const narratives: MatchedNarrative[] = [];
  const found: Record<'title' | 'text', Range[]> = { title: [], text: [] };
  for (const [narrative, indices] of byNarrative) {
    const ranges = matchedRanges(matcher, { title, text, languages }, indices);
    const spellings = new Map<string, string>(); // by lower case, as it stands first
    for (const [where, of] of [['title', title] as const, ['text', text] as const]) {
      for (const [start, end] of ranges[where]) {
        found[where].push({ start, end, narrative: narratives.length });
        if (spellings.size >= WORDS) continue;
        const shown = of.slice(start, end).replace(/\s+/g, ' ');
        if (!spellings.has(shown.toLowerCase())) spellings.set(shown.toLowerCase(), shown);
      }
    }
    const queries = indices.map((index) => ({ language: asked[index]!.language, query: asked[index]!.query }));
    narratives.push({ narrative, words: [...spellings.values()], queries });
  }
  return { narratives, title: apart(found.title), text: apart(found.text) };
}

interface Range {
  start: number;
  end: number;
  narrative: number;
}

/** Stretches none of which is over another: where narratives match by the same words, each stretch says all of them. */
function apart(ranges: readonly Range[]): MarkedStretch[] {
  const bounds = ranges
    .flatMap(({ start, end, narrative }) => [
      { at: start, narrative, opens: true },
      { at: end, narrative, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const stretches: MarkedStretch[] = [];
  const open = new Set<number>();
  let from = 0;
  for (const { at, narrative, opens } of bounds) {
    if (open.size > 0 && at > from) {
      stretches.push({ start: from, end: at, narratives: [...open].sort((a, b) => a - b) });
    }
    if (opens) open.add(narrative);
    else open.delete(narrative);
    from = at;
  }
  return stretches;
}
