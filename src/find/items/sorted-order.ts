import { sortByKey } from '../../links/clusters/sort-by-key.js';

/** The places of 64-bit numbers in the order in which they ascend, equal ones by place. */
export function sortedOrder(keys: BigUint64Array): Uint32Array {
  const halves = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  const byLow = sortByKey(Uint32Array.from({ length: keys.length }, (_, at) => halves[at * 2]!));
  const byHigh = sortByKey(byLow.map((at) => halves[at * 2 + 1]!));
  return byHigh.map((at) => byLow[at]!);
}
