import * as z from 'zod';
import { Key } from '../../store/fields.js';
import type { NearPrint } from '../prints/near-print.js';
import { unpacked } from '../prints/packed.js';

/** A row of `link_prints` as clusters read it. */
export const StoredPrint = z.strictObject({
  item: Key,
  text: Key,
  shingles: z.string(),
  bands: z.string(),
  seeds: z.string(),
});

export function printOf({ text, shingles, bands, seeds }: z.output<typeof StoredPrint>): NearPrint {
  return { text: BigInt(text), shingles: unpacked(shingles), bands: unpacked(bands), seeds: unpacked(seeds) };
}
