import * as z from 'zod';
import type { Job } from '../../jobs/job.js';
import { defineCommand, defineQuery } from '../../store/define.js';
import type { Store } from '../../store/store.js';
import { SEED_BAND } from '../prints/near-print.js';
import type { PlacedText } from './add-to-clusters.js';
import { KINDS, type Clusters } from './cluster.js';
import { clusterInWorker } from './cluster-in-worker.js';
import { printOf, StoredPrint } from './stored-prints.js';
import { Texts } from './texts.js';
import { writeTexts } from './write-texts.js';

const nothing = z.strictObject({});
const forget = ['items', 'texts', 'keys'].map((what) =>
  defineCommand({ sql: new URL(`./forget-${what}.sql`, import.meta.url), params: nothing }),
);
const allPrints = defineQuery({
  sql: new URL('./all-prints.sql', import.meta.url),
  params: nothing,
  row: StoredPrint,
});
const indexTexts = defineCommand({
  sql: new URL('./index-texts.sql', import.meta.url),
  params: z.strictObject({ seed_band: z.int() }),
});
const nameItems = defineCommand({
  sql: new URL('./name-items.sql', import.meta.url),
  params: z.strictObject({ at: z.int() }),
});

/**
 * Makes all clusters from nothing. Memory: some 500 bytes a text, 12 an item, whatever the length of the texts but
 * for 8 bytes a word.
 */
export async function clusterAll({ store, job }: { store: Store; job: Job }, at: number): Promise<Clusters['counts']> {
  for (const command of forget) await store.command(command, {});
  const texts = new Texts();
  for await (const rows of store.stream(allPrints, {})) {
    job.signal.throwIfAborted();
    for (const row of rows) texts.add(BigInt(row.item), printOf(row));
    job.progress({ step: 'gathering', done: texts.itemCount, unit: 'items' });
  }
  job.progress({ step: 'comparing', done: texts.size, unit: 'texts' });
  const clusters = await clusterInWorker(texts, job.signal);
  texts.forgetPrints();
  job.progress({ step: 'compared', done: clusters.counts.pairs, unit: 'pairs of texts' });
  await writeTexts(store, placedTexts(texts, clusters), at);
  await store.command(indexTexts, { seed_band: SEED_BAND });
  job.signal.throwIfAborted();
  await store.command(nameItems, { at });
  return clusters.counts;
}

function* placedTexts(texts: Texts, { clusters, families, kinds, closeness }: Clusters): Iterable<PlacedText> {
  for (let text = 0; text < texts.size; text++) {
    yield {
      text: texts.keys[text]!,
      first: texts.firsts[text]!,
      family: families[text]!,
      cluster: clusters[text]!,
      kind: KINDS[kinds[text]!]!,
      closeness: closeness[text]!,
    };
  }
}
