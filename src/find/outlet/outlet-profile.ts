/** One outlet over a span of days: when it publishes, in which languages, what it repeats, and who repeats it. */
import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Count } from '../../store/fields.js';
import type { Span } from '../../store/items-digest.js';
import type { Store } from '../../store/store.js';

const Asked = z.strictObject({ outlet: z.string(), from_ms: z.int(), to_ms: z.int() });

const hours = defineQuery({
  sql: new URL('./hours.sql', import.meta.url),
  params: Asked.extend({ zone: z.string() }),
  row: z.strictObject({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23), items: Count }),
});
const languages = defineQuery({
  sql: new URL('./languages.sql', import.meta.url),
  params: Asked.extend({ languages: z.string() }),
  row: z.strictObject({ language: z.string(), items: Count }),
});
const narratives = defineQuery({
  sql: new URL('./narratives.sql', import.meta.url),
  params: Asked.extend({ codes: z.string() }),
  row: z.strictObject({ place: z.int(), items: Count }),
});
const exchanges = defineQuery({
  sql: new URL('./exchanges.sql', import.meta.url),
  params: Asked.extend({ min_words: z.int() }),
  row: z.strictObject({
    other: z.string(),
    earlier: z.int().transform((flag) => flag === 1),
    clusters: Count,
    median_ms: z.number(),
  }),
});

/** Another outlet, and the clusters in which the earlier of the two was first alone in our data. */
export interface Exchange {
  outlet: string;
  clusters: number;
  /** what the later is behind, >= 0 */
  medianLagMinutes: number;
}

export interface OutletProfile {
  items: number;
  /** items by weekday from Monday and by hour of the zone: 7 rows of 24 */
  hours: number[][];
  /** what items count as, '' where no known language; most first */
  languages: { language: string; items: number }[];
  /** narratives by their place in the codebook, and the items that they match; most first */
  narratives: { place: number; items: number }[];
  /** outlets that were first where it came later, most clusters first */
  repeats: Exchange[];
  /** outlets that came later where it was first */
  repeatedBy: Exchange[];
}

export interface AskedProfile {
  outlet: string;
  span: Span;
  zone: string;
  /** texts of fewer words are no repeats */
  minWords: number;
  madeBy: Readonly<Record<string, string>>;
}

export async function outletProfile(
  store: Store,
  { outlet, span, zone, minWords, madeBy }: AskedProfile,
): Promise<OutletProfile> {
  const asked = { outlet, from_ms: span.fromMs, to_ms: span.toMs };
  const byHour = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  let items = 0;
  for (const row of await store.rows(hours, { ...asked, zone })) {
    const day = byHour[row.weekday - 1];
    if (day) day[row.hour] = row.items;
    items += row.items;
  }
  const met = await store.rows(exchanges, { ...asked, min_words: minWords });
  const side = (earlier: boolean): Exchange[] =>
    met
      .filter((row) => row.earlier === earlier)
      .map(({ other, clusters, median_ms }) => ({ outlet: other, clusters, medianLagMinutes: median_ms / 60_000 }));
  return {
    items,
    hours: byHour,
    languages: await store.rows(languages, { ...asked, languages: madeBy.languages ?? '' }),
    narratives: await store.rows(narratives, { ...asked, codes: madeBy.codes ?? '' }),
    repeats: side(false),
    repeatedBy: side(true),
  };
}
