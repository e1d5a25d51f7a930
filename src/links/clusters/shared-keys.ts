import { BANDS } from '../prints/signature.js';
import { sortByKey } from './sort-by-key.js';
import type { Texts } from './texts.js';

/**
 * For each band every key that more than one text has, with those texts in the order of their numbers.
 *
 * Most keys are one text's alone. Before anything is sorted, keys are counted in drawers of a few times as many as
 * there are texts: who is alone in a drawer shares no key. Some seven of ten are left out so. Bands are taken out of
 * the texts several at a time, since to fetch one takes as long as to fetch those that lie beside it.
 *
 * Memory: 41 bytes a text.
 */
export function sharedKeys(texts: Texts, found: (band: number, members: Uint32Array) => void): void {
  const { size } = texts;
  const columns = Array.from({ length: AT_ONCE }, () => new Uint32Array(size));
  const mask = 2 ** (34 - Math.clz32(size)) - 1; // four to eight drawers a text
  const drawers = new Uint8Array(mask + 1);
  const keys = new Uint32Array(size);
  const numbers = new Uint32Array(size);
  for (let band = 0; band < BANDS; band++) {
    if (band % AT_ONCE === 0) takeOut(texts, band, columns);
    const column = columns[band % AT_ONCE]!;
    drawers.fill(0);
    for (let text = 0; text < size; text++) {
      const drawer = column[text]! & mask;
      if (drawers[drawer]! < 2) drawers[drawer]!++;
    }
    let count = 0;
    for (let text = 0; text < size; text++) {
      if (drawers[column[text]! & mask]! < 2) continue;
      keys[count] = column[text]!;
      numbers[count++] = text;
    }
    const sorted = keys.subarray(0, count);
    const members = sortByKey(sorted);
    for (let at = 0; at < count; at++) members[at] = numbers[members[at]!]!;
    for (let start = 0; start < count;) {
      let end = start + 1;
      while (end < count && sorted[end] === sorted[start]) end++;
      if (end - start > 1) found(band, members.subarray(start, end));
      start = end;
    }
  }
}

/** Must divide 42. */
const AT_ONCE = 6;

function takeOut({ bands, size }: Texts, band: number, columns: readonly Uint32Array[]): void {
  for (let text = 0; text < size; text++) {
    const place = text * BANDS + band;
    for (let column = 0; column < AT_ONCE; column++) columns[column]![text] = bands[place + column]!;
  }
}
