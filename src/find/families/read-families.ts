import * as z from 'zod';
import { Numbering } from '../../casebook/query/numbering.js';
import { defineQuery } from '../../store/define.js';
import type { Store } from '../../store/store.js';
import { forms } from '../../vocabulary/item.js';
import { sortedOrder } from '../items/sorted-order.js';
import { LAST_MS, numbersIn, RecordBytes, twice } from '../record-bytes.js';
import { Families } from './families.js';

const familyRecords = defineQuery({
  sql: new URL('./family-records.sql', import.meta.url),
  params: z.strictObject({ forms: z.array(z.string()), languages: z.string(), codes: z.string() }),
  row: z.strictObject({ records: z.string() }),
});

/**
 * Reads all items that have words from the store: some seconds for a million.
 *
 * @param madeBy which versions made the layers `languages` and `codes`
 */
export async function readFamilies(
  store: Store,
  madeBy: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Families> {
  const outlets = new Numbering<string>();
  const languages = new Numbering<string>();
  const narratives = new Numbering<string>();
  let size = 0;
  let numbers = new BigUint64Array(65_536 * 5); // item, text, family, chain, time of each
  let places = new Uint32Array(65_536 * 4); // form, outlet, language, narratives
  const params = { forms: [...forms], languages: madeBy.languages ?? '', codes: madeBy.codes ?? '' };
  for await (const rows of store.stream(familyRecords, params)) {
    signal?.throwIfAborted();
    for (const { records } of rows) {
      const record = new RecordBytes(records);
      while (!record.done) {
        if (size * 5 === numbers.length) {
          numbers = twice(numbers);
          places = twice(places);
        }
        for (let n = 0; n < 4; n++) numbers[size * 5 + n] = record.u64();
        numbers[size * 5 + 4] = record.i64() + LAST_MS;
        places[size * 4] = record.u8() - 1;
        const outlet = record.text();
        places[size * 4 + 1] = outlets.of(outlet, outlet);
        const language = record.text();
        places[size * 4 + 2] = languages.of(language, language);
        const list = record.text('latin1');
        places[size * 4 + 3] = narratives.of(list, list);
        size++;
      }
    }
  }
  const number = (of: number, order: Uint32Array): BigUint64Array =>
    BigUint64Array.from(order, (from) => numbers[from * 5 + of]!);
  const place = (of: number, order: Uint32Array): Uint32Array => order.map((from) => places[from * 4 + of]!);
  // Least first: what is sorted again keeps the order of what is equal.
  let order = Uint32Array.from({ length: size }, (_, at) => at);
  for (const by of [0, 4, 2]) {
    const known = order;
    order = sortedOrder(number(by, known)).map((at) => known[at]!);
  }
  const items = number(0, order);
  const texts = number(1, order);
  const familyOfRow = number(2, order);
  const starts = order.map((_, at) => at).filter((at) => at === 0 || familyOfRow[at] !== familyOfRow[at - 1]);
  return new Families({
    items,
    texts,
    publishedMs: Float64Array.from(order, (from) => Number(numbers[from * 5 + 4]! - LAST_MS)),
    forms: Uint8Array.from(place(0, order)),
    outlets: place(1, order),
    outletIds: outlets.values,
    languages: place(2, order),
    languageTags: languages.values,
    narratives: place(3, order),
    narrativeLists: narratives.values.map(numbersIn),
    byItem: sortedOrder(items),
    byText: sortedOrder(texts),
    ids: BigUint64Array.from(starts, (row) => familyOfRow[row]!),
    chains: BigUint64Array.from(starts, (row) => numbers[order[row]! * 5 + 3]!),
    starts,
  });
}
