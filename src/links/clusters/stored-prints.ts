import * as z from 'zod';
import { Key } from '../../store/fields.js';
import type { NearPrint } from '../prints/near-print.js';
import { unpackedTogether } from '../prints/packed.js';

/** A row of `link_prints` as clusters read it. */
export const StoredPrint = z.strictObject({
  item: Key,
  text: Key,
  shingles: z.string(),
  bands: z.string(),
  seeds: z.string(),
});

export function printOf({ text, ...packed }: z.output<typeof StoredPrint>): NearPrint {
  const [shingles, bands, seeds] = unpackedTogether([packed.shingles, packed.bands, packed.seeds]);
  return { text: BigInt(text), shingles: shingles!, bands: bands!, seeds: seeds! };
}
