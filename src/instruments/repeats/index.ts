/**
 * repeats: what is repeated word for word, who had it first in our data, and how far and fast did it spread?
 *
 * Method    clusters of items with the same words in the same order (layers/fingerprints, links/clusters); first is
 *           the earliest stated time, and nobody where two outlets share it; expected firsts: were the order of the
 *           outlets within each cluster chance
 * Source    exact duplicates after normalisation; see docs/methods/repeats.md
 * Assumes   stated times are true to the minute
 * Distrust  "first": an earlier publisher may not be in our data. An agency's text is printed by others as a matter
 *           of course. Shares by the platform's own means are left out: their author is elsewhere. A repeat is not
 *           coordination
 * Units     times in ms since 1970 UTC, lags and spreads in minutes
 */
import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Count, ItemKey, Key } from '../../store/fields.js';
import { readItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';
import type { Context } from '../context.js';
import type { Instrument } from '../instrument.js';
import { ClusterTally, type MemberRow } from './cluster-tally.js';
import { findings } from './findings.js';
import { result, type Result } from './result.js';

const Bounds = z.strictObject({ from_ms: z.int(), to_ms: z.int(), min_words: z.int(), fingerprints: z.string() });

const clustersOfSpan = defineQuery({
  sql: new URL('./clusters-of-span.sql', import.meta.url),
  params: Bounds.extend({ clusters: z.string() }),
  row: z.strictObject({ cluster: Key, item: Key, outlet: z.string(), published_ms: Count, form: z.enum(forms) }),
});
const counts = defineQuery({
  sql: new URL('./counts.sql', import.meta.url),
  params: Bounds,
  row: z.strictObject({ items: Count, too_short: Count }),
});
const texts = defineQuery({
  sql: new URL('./texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), fingerprints: z.string(), languages: z.string() }),
  row: z.strictObject({ item: ItemKey, language: z.string(), excerpt: z.string(), words: Count }),
});

const options = z.strictObject({
  /** texts of fewer words are left out: greetings and headlines of a word repeat by chance */
  minWords: z.int().min(1).max(1_000).default(6),
  /** shares by the platform's own means (retweets, forwards): their author is not who shares */
  shares: z.enum(['left-out', 'counted']).default('left-out'),
});

async function run(
  { store, casebook, span, madeBy, job }: Context,
  { minWords, shares }: z.output<typeof options>,
): Promise<Result> {
  const fingerprints = madeBy.fingerprints ?? '';
  const bounds = { from_ms: span.fromMs, to_ms: span.toMs, min_words: minWords, fingerprints };
  const [all = { items: 0, too_short: 0 }] = await store.rows(counts, bounds);
  const tally = new ClusterTally(casebook, shares);
  let cluster: { key: string; rows: MemberRow[] } = { key: '', rows: [] };
  for await (const rows of store.stream(clustersOfSpan, { ...bounds, clusters: madeBy.clusters ?? '' })) {
    job.signal.throwIfAborted();
    for (const row of rows) {
      if (row.cluster !== cluster.key) {
        tally.add(cluster.key, cluster.rows);
        cluster = { key: row.cluster, rows: [] };
      }
      cluster.rows.push(row);
    }
  }
  tally.add(cluster.key, cluster.rows);
  const shown = tally.top.map(({ first }) => first.item);
  const items = shown.map((id) => readItemId(id) ?? 0n);
  const said = await store.rows(texts, { items, fingerprints, languages: madeBy.languages ?? '' });
  return {
    ...tally.result(new Map(said.map((row) => [row.item, row]))),
    items: all.items,
    tooShort: all.too_short,
    minWords,
    shares,
  };
}

export const repeats: Instrument<typeof options, typeof result> = {
  name: 'repeats',
  version: 2,
  needs: { layers: ['fingerprints', 'languages'], links: ['clusters'] },
  options,
  result,
  casebookSlice: ({ settings, groups, outlets }) => ({
    zone: settings.zone,
    period: settings.period ?? null,
    groups: groups.map(({ id }) => id),
    outlets: outlets.map(({ id, kind, groups: of }) => ({ id, kind, groups: of })),
  }),
  run,
  findings,
};
