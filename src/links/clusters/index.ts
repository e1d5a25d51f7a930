/**
 * clusters: items whose texts are copies, near copies or parts of each other, named after the lowest item, so that
 * the order of arrival changes nothing. `cluster.ts` says what belongs together and when not to trust it.
 *
 * Tables    `link_items` item to text; `link_texts` text to its cluster, its family (without parts), what it is to the
 *           cluster's first and how close; `link_keys` finds the texts that a new one is compared with
 */
import * as z from 'zod';
import type { Job } from '../../jobs/job.js';
import { defineQuery } from '../../store/define.js';
import { Count } from '../../store/fields.js';
import { readSettled, settle } from '../../store/settled.js';
import type { Store } from '../../store/store.js';
import { tidyAfter } from '../../store/tidy.js';
import { addNew } from './add-new.js';
import { CROWD } from './candidate-rules.js';
import { clusterAll } from './cluster-all.js';

/** Raise when the same prints would give other clusters. */
const VERSION = 2;

const nothing = z.strictObject({});
const newest = defineQuery({
  sql: new URL('./newest.sql', import.meta.url),
  params: nothing,
  row: z.strictObject({ at: Count }),
});
const toDo = defineQuery({
  sql: new URL('./to-do.sql', import.meta.url),
  params: nothing,
  row: z.strictObject({ new: Count, known: Count }),
});

/** Beyond this share of what stands, to begin anew is the faster way. */
const MOST_ADDED = 0.2;

/**
 * @param prints which version made the prints
 * @param input what the prints were made of
 * @returns which version made the clusters
 */
export async function bringClustersUpToDate(
  { store, job }: { store: Store; job: Job },
  prints: string,
  input: string,
): Promise<string> {
  const madeBy = `clusters-${VERSION}-${prints}`;
  const settled = await readSettled(store);
  if (settled.has(`clusters ${madeBy} ${input}`)) return madeBy;
  job.signal.throwIfAborted();
  const [{ at } = { at: 0 }] = await store.rows(newest, {});
  const [count = { new: 0, known: 0 }] = await store.rows(toDo, {});
  // A pass that was killed may have renamed a cluster for some of its texts only: then all is made again.
  const whole = settled.has(`clusters-pass ${madeBy} done`);
  await settle(store, 'clusters-pass', madeBy, 'begun');
  const added = whole && count.new <= count.known * MOST_ADDED && (await addNew({ store, job }, at + 1));
  if (!added) {
    const { crowdedKeys } = await clusterAll({ store, job }, at + 1);
    if (crowdedKeys > 0) {
      job.log(
        `${crowdedKeys.toLocaleString('en')} times more than ${CROWD.most} texts have something in common: those were compared with the ${CROWD.hubs} shortest of them, not each with each`,
      );
    }
    await tidyAfter(store, count.new, ['link_items', 'link_texts', 'link_keys']);
  }
  await settle(store, 'clusters-pass', madeBy, 'done');
  await settle(store, 'clusters', madeBy, input);
  return madeBy;
}
