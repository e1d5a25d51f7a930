/**
 * clusters: items whose texts have the same words in the same order, named after the lowest item, so that the
 * order of arrival changes nothing.
 *
 * Every item with words has a row; a cluster of one is an item alone. When items arrive or change, only the
 * clusters of their fingerprints, old and new, are made again.
 */
import * as z from 'zod';
import type { Job } from '../../jobs/job.js';
import { defineCommand, defineQuery } from '../../store/define.js';
import { Count } from '../../store/fields.js';
import { readSettled, settle } from '../../store/settled.js';
import type { Store } from '../../store/store.js';

/** Raise when the same fingerprints would give other clusters. */
const VERSION = 1;

const Made = z.strictObject({ made_by: z.string(), fingerprints: z.string() });

const newest = defineQuery({
  sql: new URL('./newest.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string() }),
  row: z.strictObject({ at: Count }),
});

const joinUp = defineCommand({
  sql: new URL('./join-up.sql', import.meta.url),
  params: Made.extend({ at: z.int(), broken_off: z.int() }),
});

/**
 * @param fingerprints which version made the layer's rows
 * @param input digest of the items in the store
 * @returns which version made the clusters
 */
export async function bringClustersUpToDate(
  { store, job }: { store: Store; job: Job },
  fingerprints: string,
  input: string,
): Promise<string> {
  const madeBy = `clusters-${VERSION}-${fingerprints}`;
  const settled = await readSettled(store);
  if (settled.has(`clusters ${madeBy} ${input}`)) return madeBy;
  job.signal.throwIfAborted();
  const at = (await store.rows(newest, { made_by: madeBy }))[0]?.at ?? 0;
  // A pass that was killed may have renamed a cluster for some of its items only: its clusters are made again.
  const brokenOff = settled.has(`clusters-pass ${madeBy} ${at}`) ? 0 : at;
  await store.command(joinUp, { made_by: madeBy, fingerprints, at: at + 1, broken_off: brokenOff });
  const made = (await store.rows(newest, { made_by: madeBy }))[0]?.at ?? 0;
  await settle(store, 'clusters-pass', madeBy, String(made));
  await settle(store, 'clusters', madeBy, input);
  return madeBy;
}
