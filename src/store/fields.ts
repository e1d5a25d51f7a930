/** Schemas of what ClickHouse sends as JSON, where it differs from what we work with. */
import * as z from 'zod';
import { showItemId } from '../vocabulary/ids.js';

/** A 64-bit whole number, sent as a decimal string. */
export const Key = z.string().regex(/^\d{1,20}$/);

/** A count or time that fits in a JavaScript number although it is sent as a decimal string. */
export const Count = z
  .union([z.string().regex(/^-?\d+$/), z.int()])
  .transform(Number)
  .pipe(z.int());

/** Whole numbers, however many: looked at one by one they would take longer than the query. */
export const Ints = z.custom<number[]>((value) => Array.isArray(value) && value.every(Number.isInteger));

/** An item's key, as the 13 letters by which people know it. */
export const ItemKey = Key.transform((key) => showItemId(BigInt(key)));
