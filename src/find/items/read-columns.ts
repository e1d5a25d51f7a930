import * as z from 'zod';
import { Numbering } from '../../casebook/query/numbering.js';
import { defineQuery } from '../../store/define.js';
import type { Stock } from './asked.js';
import type { Columns } from './columns.js';
import { LAST_MS, numbersIn, RecordBytes, twice } from '../record-bytes.js';
import { RowLookup } from './row-lookup.js';
import { sortedOrder } from './sorted-order.js';

const itemRecords = defineQuery({
  sql: new URL('./item-records.sql', import.meta.url),
  params: z.strictObject({
    from_ms: z.int(),
    to_ms: z.int(),
    zone: z.string(),
    words: z.string(),
    codes: z.string(),
  }),
  row: z.strictObject({ records: z.string() }),
});

/** Records as they come, not yet in order. */
class Arriving {
  size = 0;
  items = new BigUint64Array(65_536);
  versions = new BigUint64Array(65_536);
  /** ms before the last instant there can be, so that the newest has the lowest */
  ages = new BigUint64Array(65_536);
  families = new BigUint64Array(65_536);
  days = new Int32Array(65_536);
  outlets = new Uint32Array(65_536);
  languages = new Uint32Array(65_536);
  narratives = new Uint32Array(65_536);

  grow(): void {
    this.items = twice(this.items);
    this.versions = twice(this.versions);
    this.ages = twice(this.ages);
    this.families = twice(this.families);
    this.days = twice(this.days);
    this.outlets = twice(this.outlets);
    this.languages = twice(this.languages);
    this.narratives = twice(this.narratives);
  }
}

/** Reads the columns of all items of the period from the store: some seconds for a million. */
export async function readColumns({ store, casebook, span, madeBy }: Stock): Promise<Columns> {
  const outlets = new Numbering<string>();
  const languages = new Numbering<string>();
  const narratives = new Numbering<string>();
  const come = new Arriving();
  const params = {
    from_ms: span.fromMs,
    to_ms: span.toMs,
    zone: casebook.settings.zone,
    words: madeBy.words ?? '',
    codes: madeBy.codes ?? '',
  };
  for await (const rows of store.stream(itemRecords, params)) {
    for (const { records } of rows) {
      const record = new RecordBytes(records);
      while (!record.done) {
        const row = come.size++;
        if (row === come.items.length) come.grow();
        come.items[row] = record.u64();
        come.versions[row] = record.u64();
        come.ages[row] = LAST_MS - record.i64();
        come.families[row] = record.u64();
        come.days[row] = record.i32();
        const outlet = record.text();
        come.outlets[row] = outlets.of(outlet, outlet);
        const list = record.text();
        come.languages[row] = languages.of(list, list);
        const places = record.text('latin1');
        come.narratives[row] = narratives.of(places, places);
      }
    }
  }
  return inOrder(come, {
    outletIds: outlets.values,
    languageLists: languages.values.map((list) => (list === '' ? [] : list.split(' '))),
    narrativeLists: narratives.values.map(numbersIn),
  });
}

function inOrder(
  { size, ...come }: Arriving,
  lists: Pick<Columns, 'outletIds' | 'languageLists' | 'narrativeLists'>,
): Columns {
  const byId = sortedOrder(come.items.slice(0, size));
  const byAge = sortedOrder(BigUint64Array.from(byId, (from) => come.ages[from]!));
  const order = byAge.map((at) => byId[at]!);
  const items = BigUint64Array.from(order, (from) => come.items[from]!);
  const outlets = order.map((from) => come.outlets[from]!);
  const familyIds = BigUint64Array.from(order, (from) => come.families[from]!);
  const publishedMs = Float64Array.from(order, (from) => Number(LAST_MS - come.ages[from]!));
  return {
    size,
    items,
    versions: BigUint64Array.from(order, (from) => come.versions[from]!),
    publishedMs,
    days: Int32Array.from(order, (from) => come.days[from]!),
    outlets,
    languages: order.map((from) => come.languages[from]!),
    narratives: order.map((from) => come.narratives[from]!),
    ...lists,
    familyIds,
    ...familiesOf(familyIds, publishedMs, outlets, lists.outletIds.length),
    lookup: new RowLookup(items),
  };
}

function familiesOf(
  ids: BigUint64Array,
  publishedMs: Float64Array,
  outlets: Uint32Array,
  outletsInAll: number,
): Pick<Columns, 'families' | 'familyItems' | 'familyOutlets'> {
  const families = new Uint32Array(ids.length);
  const familyItems = new Uint32Array(ids.length);
  const familyOutlets = new Uint32Array(ids.length);
  const seen = new Uint32Array(outletsInAll); // a serial number says of which family
  const byFamily = sortedOrder(ids);
  for (let from = 0, serial = 1, to = 0; from < ids.length; from = to, serial++) {
    let carriers = 0;
    for (to = from; to < ids.length && ids[byFamily[to]!] === ids[byFamily[from]!]; to++) {
      const outlet = outlets[byFamily[to]!]!;
      if (seen[outlet] !== serial) carriers++;
      seen[outlet] = serial;
    }
    let oldest = to - 1; // rows are newest first; of several at one instant the lowest id is the first
    while (oldest > from && publishedMs[byFamily[oldest - 1]!] === publishedMs[byFamily[to - 1]!]) oldest--;
    const first = byFamily[oldest]!;
    for (let at = from; at < to; at++) {
      const row = byFamily[at]!;
      families[row] = first;
      familyItems[row] = to - from;
      familyOutlets[row] = carriers;
    }
  }
  return { families, familyItems, familyOutlets };
}
