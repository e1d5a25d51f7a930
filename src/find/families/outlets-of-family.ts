import type { Families, Rows } from './families.js';

export interface OutletOfFamily {
  /** of the item by which it had the text first; of a share only where it has nothing else */
  row: number;
  /** in all, shares among them */
  items: number;
  onlyShares: boolean;
}

/** The outlets that have a family's text, in order of time; those that only shared it stand last. */
export function outletsOfFamily(families: Families, { from, to }: Rows): OutletOfFamily[] {
  const { outlets } = families.columns;
  const met = new Map<number, OutletOfFamily>();
  for (let row = from; row < to; row++) {
    const outlet = outlets[row]!;
    const onlyShares = families.form(row) === 'share';
    const known = met.get(outlet);
    if (!known) met.set(outlet, { row, items: 1, onlyShares });
    else {
      known.items++;
      if (!known.onlyShares || onlyShares) continue;
      known.row = row;
      known.onlyShares = false;
    }
  }
  return [...met.values()].sort((a, b) => Number(a.onlyShares) - Number(b.onlyShares) || a.row - b.row);
}
