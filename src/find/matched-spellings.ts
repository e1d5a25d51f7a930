/** Which spellings the words of queries match in the items, and how often: what an analyst should see before trusting them. */
import * as z from 'zod';
import { isExact, isWild } from '../casebook/query/query-node.js';
import { WordPatterns, type StatedPattern } from '../casebook/query/word-patterns.js';
import { wordKeys, type Folds } from '../language/word-keys.js';
import { defineQuery } from '../store/define.js';
import { Count } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { stemsOfWord } from './stems-of-word.js';

const vocabulary = defineQuery({
  sql: new URL('./vocabulary.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), stems: z.array(z.string()), from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ languages: z.array(z.string()), word: z.string(), n: Count }),
});

export interface Spelling {
  word: string;
  /** main language of the items it stands in; '' when unknown */
  language: string;
  /** how often it stands in items of the period */
  n: number;
}

/** How many stems are asked for at once. */
const STEMS_AT_ONCE = 2_000;

/**
 * @param words which version made the layer `words`
 * @returns for each pattern, what it matches, most frequent first; of patterns with wildcards nothing, as they say it
 *   themselves
 */
export async function matchedSpellings(
  store: Store,
  patterns: readonly StatedPattern[],
  words: string,
  { span, folds }: { span: Span; folds: Folds },
): Promise<Spelling[][]> {
  const by = wordKeys(folds);
  const asked = new WordPatterns(patterns, by);
  const stems = new Set<string>();
  for (const { pattern } of patterns) {
    if (isWild(pattern)) continue;
    const word = isExact(pattern) ? pattern.slice(1) : pattern;
    for (const stem of stemsOfWord(word, by)) stems.add(stem);
  }
  const found = patterns.map(() => new Map<string, Spelling>());
  // An item that has stems of two parts is counted once: a part counts only the words that it asks for.
  const all = [...stems].sort();
  for (let from = 0; from < all.length; from += STEMS_AT_ONCE) {
    const part = new Set(all.slice(from, from + STEMS_AT_ONCE));
    const params = { made_by: words, stems: [...part], from_ms: span.fromMs, to_ms: span.toMs };
    for await (const rows of store.stream(vocabulary, params)) {
      for (const { languages, word, n } of rows) {
        const codes = languages.length > 0 ? languages : [''];
        const keys = codes.flatMap((code) => by.keys(word, code)).sort();
        if (!part.has(keys.find((key) => stems.has(key)) ?? '')) continue;
        for (const pattern of new Set(codes.flatMap((code) => asked.in(code)(word)))) {
          const of = found[pattern];
          const language = codes[0] ?? '';
          const counted = of?.get(`${language} ${word}`);
          if (counted) counted.n += n;
          else of?.set(`${language} ${word}`, { word, language, n });
        }
      }
    }
  }
  return found.map((of, at) => (isWild(patterns[at]?.pattern ?? '') ? [] : [...of.values()].sort(mostFirst)));
}

function mostFirst(a: Spelling, b: Spelling): number {
  return b.n - a.n || (a.word < b.word ? -1 : a.word > b.word ? 1 : a.language < b.language ? -1 : 1);
}
