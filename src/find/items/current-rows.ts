import { unpacked } from '../../links/prints/packed.js';
import type { Columns } from './columns.js';

/**
 * Which rows of the columns some items are, in their order: -1 for an item outside the period and for a version that is
 * not the item's any more.
 *
 * @param items 8 bytes each, little-endian, in base64, as their versions are
 */
export function currentRows({ lookup, versions: all }: Columns, items: string, versions: string): Int32Array {
  const current = new Uint32Array(all.buffer, all.byteOffset, all.length * 2);
  const [ids, made] = [unpacked(items), unpacked(versions)];
  return Int32Array.from({ length: ids.length / 2 }, (_, at) => {
    const row = lookup.rowOf(ids[at * 2]!, ids[at * 2 + 1]!);
    return row >= 0 && current[row * 2] === made[at * 2] && current[row * 2 + 1] === made[at * 2 + 1] ? row : -1;
  });
}
