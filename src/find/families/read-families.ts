import * as z from 'zod';
import { Numbering } from '../../casebook/query/numbering.js';
import { defineQuery } from '../../store/define.js';
import type { Store } from '../../store/store.js';
import { forms } from '../../vocabulary/item.js';
import { sortedOrder } from '../items/sorted-order.js';
import { Families } from './families.js';

const familyRecords = defineQuery({
  sql: new URL('./family-records.sql', import.meta.url),
  params: z.strictObject({ forms: z.array(z.string()), languages: z.string(), codes: z.string() }),
  row: z.strictObject({ records: z.string() }),
});

/** Bytes of a record before its texts. */
const FIXED = 41;
/** Added to times, so that those before 1970 are numbers without a sign too. */
const LAST_MS = 8_640_000_000_000_000n;

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
      const bytes = Buffer.from(records, 'base64');
      let at = 0;
      const text = (encoding: 'utf8' | 'latin1'): string => {
        const length = bytes.readUInt16LE(at);
        at += 2 + length;
        return bytes.toString(encoding, at - length, at);
      };
      while (at < bytes.length) {
        if (size * 5 === numbers.length) {
          numbers = twice(numbers);
          places = twice(places);
        }
        for (let n = 0; n < 4; n++) numbers[size * 5 + n] = bytes.readBigUInt64LE(at + n * 8);
        numbers[size * 5 + 4] = bytes.readBigInt64LE(at + 32) + LAST_MS;
        places[size * 4] = bytes.readUInt8(at + 40) - 1;
        at += FIXED;
        const outlet = text('utf8');
        places[size * 4 + 1] = outlets.of(outlet, outlet);
        const language = text('utf8');
        places[size * 4 + 2] = languages.of(language, language);
        const list = text('latin1');
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
  const familyOfRow = number(2, order);
  const starts = order.map((_, at) => at).filter((at) => at === 0 || familyOfRow[at] !== familyOfRow[at - 1]);
  return new Families({
    items,
    texts: number(1, order),
    publishedMs: Float64Array.from(order, (from) => Number(numbers[from * 5 + 4]! - LAST_MS)),
    forms: Uint8Array.from(place(0, order)),
    outlets: place(1, order),
    outletIds: outlets.values,
    languages: place(2, order),
    languageTags: languages.values,
    narratives: place(3, order),
    narrativeLists: narratives.values.map((list) => {
      const bytes = Buffer.from(list, 'latin1');
      return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16LE(at * 2));
    }),
    byItem: sortedOrder(items),
    ids: BigUint64Array.from(starts, (row) => familyOfRow[row]!),
    chains: BigUint64Array.from(starts, (row) => numbers[order[row]! * 5 + 3]!),
    starts,
  });
}

function twice<Numbers extends BigUint64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  (larger as Uint32Array).set(numbers as Uint32Array);
  return larger;
}
