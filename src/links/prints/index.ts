/**
 * prints: what each item's text is compared by and found by. It is of the links, not a layer, since an outlet's
 * boilerplate, which is learnt from all its items together, is left out of the text before it is printed.
 */
import * as z from 'zod';
import { inWorkers, SMALL_BYTES } from '../../jobs/in-workers.js';
import type { Job } from '../../jobs/job.js';
import { defineCommand, defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import { readSettled, settle } from '../../store/settled.js';
import type { Store } from '../../store/store.js';
import { tidyAfter } from '../../store/tidy.js';
import { versionKey } from '../../vocabulary/ids.js';
import type { Boilerplate } from '../boilerplate/read-boilerplate.js';
import { printRows, type PrintOrders, type PrintRows } from './print-rows.js';
import { WORDS_AT_MOST } from './shingle-sequence.js';

/** Raise when the same text would give another print. */
const VERSION = 1;

const nothing = z.strictObject({});

const itemsToPrint = defineQuery({
  sql: new URL('./items-to-print.sql', import.meta.url),
  params: z.strictObject({ outlets: z.array(z.string()), digests: z.array(z.bigint()) }),
  row: z.strictObject({
    item: Key,
    version: Key,
    outlet: z.string(),
    title: z.string(),
    text: z.string(),
    boilerplate: Key,
  }),
});
const newest = defineQuery({
  sql: new URL('./newest.sql', import.meta.url),
  params: nothing,
  row: z.strictObject({ at: Count }),
});
const forgetPrints = defineCommand({ sql: new URL('./forget-prints.sql', import.meta.url), params: nothing });

/**
 * Prints what has no print yet. Killed midway, the rows that are in stay and the next call goes on.
 *
 * @param boilerplate keys of what is left out of each outlet's texts; where it changed, the outlet is printed again
 * @param input digest of the items in the store, and which version learnt the boilerplate
 * @returns which version made the prints
 */
export async function bringPrintsUpToDate(
  { store, job }: { store: Store; job: Job },
  boilerplate: Boilerplate,
  input: string,
): Promise<string> {
  const madeBy = `prints-${VERSION}`;
  const settled = await readSettled(store);
  if (settled.has(`prints ${madeBy} ${input}`)) return madeBy;
  if (![...settled].some((line) => line.startsWith(`prints ${madeBy} `))) {
    await store.command(forgetPrints, {});
    await settle(store, 'prints', madeBy, 'begun');
  }
  const [{ at } = { at: 0 }] = await store.rows(newest, {});
  let done = 0;
  let cutTexts = 0;
  const orders: PrintOrders = { at: at + 1, boilerplate };
  const answers = inWorkers<Uint8Array, PrintRows>(
    store.pieces(itemsToPrint, {
      outlets: ['', ...boilerplate.keys()],
      digests: [0n, ...[...boilerplate.values()].map(digestOf)],
    }),
    {
      module: new URL('./worker.js', import.meta.url),
      settings: orders,
      signal: job.signal,
      here: { isSmall: ({ byteLength }) => byteLength <= SMALL_BYTES, work: (piece) => printRows(orders)(piece) },
    },
  );
  for await (const { items, cut, rows } of answers) {
    await store.insert('link_prints', rows);
    done += items;
    cutTexts += cut;
    job.progress({ step: 'prints', done, unit: 'items' });
  }
  if (cutTexts > 0) {
    const most = WORDS_AT_MOST.toLocaleString('en');
    job.log(
      `of ${cutTexts.toLocaleString('en')} texts with more than ${most} words only the first ${most} are compared`,
    );
  }
  await tidyAfter(store, done, ['link_prints']);
  await settle(store, 'prints', madeBy, input);
  return madeBy;
}

/** Which lines were left out: the same for the same keys, in whatever order they were learnt. */
function digestOf(keys: ReadonlySet<bigint>): bigint {
  return versionKey([...keys].sort((a, b) => (a < b ? -1 : 1)).join(' '));
}
