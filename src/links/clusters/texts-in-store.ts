import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { unpacked } from '../prints/packed.js';
import type { Held, KnownText, KnownTexts } from './known-texts.js';

const holders = defineQuery({
  sql: new URL('./holders.sql', import.meta.url),
  params: z.strictObject({ keys: z.array(z.bigint()) }),
  row: z.strictObject({ key: Key, count: Count, texts: z.array(Key) }),
});
const Known = z.strictObject({
  text: Key,
  first: Key,
  family: Key,
  cluster: Key,
  shingles: z.string(),
  seeds: Count,
});
const knownTexts = defineQuery({
  sql: new URL('./known-texts.sql', import.meta.url),
  params: z.strictObject({ texts: z.array(z.bigint()) }),
  row: Known,
});
const members = defineQuery({
  sql: new URL('./members.sql', import.meta.url),
  params: z.strictObject({ clusters: z.array(z.bigint()) }),
  row: Known,
});

/** So many values are bound to a query at once: a longer list would take megabytes of text. */
const AT_ONCE = 20_000;

/** What stands, looked up in the store's tables. */
export function textsInStore(store: Store): KnownTexts {
  return {
    async holders(keys) {
      const found: Held[] = [];
      for (const some of parts(keys)) {
        for (const { key, count, texts } of await store.rows(holders, { keys: some }))
          found.push({ key: BigInt(key), count, texts: BigUint64Array.from(texts, BigInt) });
      }
      return found;
    },
    async texts(texts) {
      const found: KnownText[] = [];
      for (const some of parts(texts)) found.push(...(await store.rows(knownTexts, { texts: some })).map(knownText));
      return found;
    },
    async members(clusters) {
      const found: KnownText[] = [];
      for (const some of parts(clusters)) found.push(...(await store.rows(members, { clusters: some })).map(knownText));
      return found;
    },
  };
}

function knownText({ text, first, family, cluster, shingles, seeds }: z.output<typeof Known>): KnownText {
  return {
    text: BigInt(text),
    first: BigInt(first),
    family: BigInt(family),
    cluster: BigInt(cluster),
    shingles: unpacked(shingles),
    seeds,
  };
}

function* parts(values: BigUint64Array): Iterable<bigint[]> {
  for (let start = 0; start < values.length; start += AT_ONCE) yield [...values.subarray(start, start + AT_ONCE)];
}
