/**
 * repeats: what is repeated word for word or nearly, who had it first in our data, and how far and fast did it spread?
 *
 * Method    clusters of copies and near copies (links/clusters: families), without an outlet's edits of its own text;
 *           first is the earliest stated time, and nobody where two outlets share it; what each other text is to the
 *           first's: Jaccard of word 3-shingles, and its differences; expected firsts: were the order of the outlets
 *           within each cluster chance
 * Source    Broder 1997 for shingles; see docs/methods/repeats.md
 * Assumes   stated times are true to the minute
 * Distrust  "first": an earlier publisher may not be in our data. A near copy may be near to a third that is near to
 *           the first: its closeness says so. An agency's text is printed by others as a matter of course. Shares by
 *           the platform's own means are left out: their author is elsewhere. A repeat is not coordination
 * Units     times in ms since 1970 UTC, lags and spreads in minutes, closeness in 0..1
 */
import * as z from 'zod';
import { boilerplateOfOutlets, type Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { CROWD } from '../../links/clusters/candidate-rules.js';
import { WORDS_AT_MOST } from '../../links/prints/shingle-sequence.js';
import { defineQuery } from '../../store/define.js';
import { Count } from '../../store/fields.js';
import { readItemId } from '../../vocabulary/ids.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../context.js';
import type { Instrument } from '../instrument.js';
import { boilerplateLeftOut } from './boilerplate-left-out.js';
import { Bounds } from './bounds.js';
import type { Counted } from './cluster-tally.js';
import { excerptsOf } from './excerpts-of.js';
import { findings } from './findings.js';
import { result, type Cluster, type Result } from './result.js';
import { shownMembers } from './shown-members.js';
import { shownParts } from './shown-parts.js';
import { tallyOfSpan } from './tally-of-span.js';

const counts = defineQuery({
  sql: new URL('./counts.sql', import.meta.url),
  params: Bounds.omit({ shares: true, exact: true }).extend({ words_at_most: z.int() }),
  row: z.strictObject({ items: Count, too_short: Count, long_texts: Count }),
});
const crowdedKeys = defineQuery({
  sql: new URL('./crowded.sql', import.meta.url),
  params: z.strictObject({ most: z.int() }),
  row: z.strictObject({ keys: Count }),
});
const partsOfSpan = defineQuery({
  sql: new URL('./parts.sql', import.meta.url),
  params: Bounds.omit({ exact: true }),
  row: z.strictObject({ chains: Count, texts: Count, items: Count }),
});

const options = z.strictObject({
  /** texts of fewer words are left out: greetings and headlines of a word repeat by chance */
  minWords: z.int().min(1).max(1_000).default(6),
  /** `exact`: the same words in the same order alone; `near`: near copies too. Parts of texts are always told apart */
  kinds: z.enum(['exact', 'near']).default('near'),
  /** shares by the platform's own means (retweets, forwards): their author is not who shares */
  shares: z.enum(['left-out', 'counted']).default('left-out'),
});

async function run(
  { store, casebook, span, madeBy, job }: Context,
  { minWords, shares, kinds }: z.output<typeof options>,
): Promise<Result> {
  const bound = { from_ms: span.fromMs, to_ms: span.toMs, min_words: minWords };
  const bounds = { ...bound, shares: shares === 'counted', exact: kinds === 'exact' };
  const [all = { items: 0, too_short: 0, long_texts: 0 }] = await store.rows(counts, {
    ...bound,
    words_at_most: WORDS_AT_MOST,
  });
  const tally = await tallyOfSpan(store, casebook, bounds, { shares, signal: job.signal });
  job.signal.throwIfAborted();
  const [parts = { chains: 0, texts: 0, items: 0 }] = await store.rows(partsOfSpan, {
    ...bound,
    shares: bounds.shares,
  });
  const [crowded = { keys: 0 }] = await store.rows(crowdedKeys, { most: CROWD.most });
  job.signal.throwIfAborted();
  return {
    kind: 'repeats',
    items: all.items,
    tooShort: all.too_short,
    longTexts: all.long_texts,
    crowded: { ...crowded, most: CROWD.most, comparedWith: CROWD.hubs },
    minWords,
    kinds,
    shares,
    ...tally.counts(),
    parts,
    boilerplate: await boilerplateLeftOut(store, madeBy.boilerplate ?? ''),
    top: await shownClusters(store, tally.top, bounds, {
      boilerplate: await boilerplateOfOutlets(store, madeBy.boilerplate ?? ''),
      languages: madeBy.languages ?? '',
      signal: job.signal,
    }),
  };
}

const none = { items: 0, outlets: 0, examples: [] };

/** What is told of clusters one by one. */
async function shownClusters(
  store: Store,
  top: readonly Counted[],
  bounds: Bounds,
  { boilerplate, languages, signal }: { boilerplate: Boilerplate; languages: string; signal: AbortSignal },
): Promise<Cluster[]> {
  const members = await shownMembers(store, top, bounds, boilerplate);
  signal.throwIfAborted();
  const parts = await shownParts(store, top, bounds);
  signal.throwIfAborted();
  const firsts = top.map(({ first }) => readItemId(first.item) ?? 0n);
  const saidOf = await excerptsOf(store, firsts, languages);
  signal.throwIfAborted();
  return top.map(({ key, ...cluster }) => ({
    ...cluster,
    ...(saidOf.get(cluster.first.item) ?? { language: '', words: 1, excerpt: '' }),
    ...(members.get(key) ?? { members: [], otherWordings: 0, wordings: [] }),
    ...(parts.get(key) ?? { heldBy: none, holds: none }),
  }));
}

export const repeats: Instrument<typeof options, typeof result> = {
  name: 'repeats',
  version: 4,
  needs: { layers: ['languages'], links: ['clusters'] },
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
