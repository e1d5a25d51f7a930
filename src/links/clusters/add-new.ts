import * as z from 'zod';
import type { Job } from '../../jobs/job.js';
import { defineCommand, defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { addToClusters, type Arrival } from './add-to-clusters.js';
import { CROWD } from './candidate-rules.js';
import { printOf, StoredPrint } from './stored-prints.js';
import { textsInStore } from './texts-in-store.js';
import { writeKeys, writeTexts, writeTextsLeft } from './write-texts.js';

const textsLeft = defineQuery({
  sql: new URL('./texts-left.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ text: Key, is_left: z.int() }),
});
const crowdsLeft = defineQuery({
  sql: new URL('./crowds-left.sql', import.meta.url),
  params: z.strictObject({ texts: z.array(z.bigint()), most: z.int() }),
  row: z.strictObject({ keys: Count }),
});
const arrivals = defineQuery({
  sql: new URL('./arrivals.sql', import.meta.url),
  params: z.strictObject({ again: z.array(z.bigint()) }),
  row: StoredPrint,
});
const nameNewItems = defineCommand({
  sql: new URL('./name-new-items.sql', import.meta.url),
  params: z.strictObject({ at: z.int() }),
});

/**
 * Puts what is new into the clusters that stand. An item whose text changed is taken out first: the cluster that it
 * was in is made again of what is left, with all that arrives.
 *
 * @returns false, with the tables halfway, where only clustering everything again gives what it would have given
 *   from nothing: a key came to be crowded, or was
 */
export async function addNew({ store, job }: { store: Store; job: Job }, at: number): Promise<boolean> {
  const left = await store.rows(textsLeft, {});
  const again = left.map(({ text }) => BigInt(text));
  if (left.length > 0) {
    const gone = left.filter(({ is_left }) => is_left === 1).map(({ text }) => BigInt(text));
    const [crowded] = await store.rows(crowdsLeft, { texts: gone, most: CROWD.most });
    if (crowded?.keys !== 0) return false;
    await writeTextsLeft(store, again, at);
  }
  const came: Arrival[] = [];
  for await (const rows of store.stream(arrivals, { again })) {
    job.signal.throwIfAborted();
    for (const row of rows) came.push({ item: BigInt(row.item), print: printOf(row) });
  }
  const { placed, newTexts, counts } = await addToClusters(textsInStore(store), came);
  if (counts.unsettled > 0) return false;
  job.signal.throwIfAborted();
  await writeKeys(store, newTexts);
  await writeTexts(store, placed, at + 1);
  await store.command(nameNewItems, { at: at + 1 });
  return true;
}
