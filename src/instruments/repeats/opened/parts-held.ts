import type { FamiliesIn } from '../../../find/families/families-in.js';
import type { Families } from '../../../find/families/families.js';
import type { Cluster } from '../result.js';
import { shinglesOf } from '../shingles-of-items.js';
import { Tally, partOf } from '../shown-parts.js';
import { readItemId } from '../../../vocabulary/ids.js';

/** Texts of a chain whose prints are asked for by name; of more, the store goes through all. */
const MOST = 2_000;

/**
 * Texts of other families that share a passage with the first of one, as `shownParts` finds them, from families in
 * memory: most hang together with no other, which takes no question to the store, the others one.
 *
 * @returns 'too-many' where it is for `shownParts`
 */
export async function partsHeld(
  { store, families }: FamiliesIn & { families: Families },
  family: bigint,
  first: Pick<Cluster['first'], 'item'>,
): Promise<Pick<Cluster, 'heldBy' | 'holds'> | 'too-many'> {
  const tally = { heldBy: new Tally(), holds: new Tally() };
  const { texts, items, publishedMs } = families.columns;
  const rowsOf = new Map<bigint, number[]>(); // by text
  for (const { family: other, rows } of families.chainOf(family)?.families ?? []) {
    if (other === family) continue;
    for (let row = rows.from; row < rows.to; row++) {
      const known = rowsOf.get(texts[row]!);
      if (known) known.push(row);
      else if (rowsOf.size >= MOST) return 'too-many';
      else rowsOf.set(texts[row]!, [row]);
    }
  }
  if (rowsOf.size === 0) return { heldBy: tally.heldBy.parts(), holds: tally.holds.parts() };
  const firstKey = readItemId(first.item) ?? 0n;
  const prints = await shinglesOf(store, [firstKey, ...[...rowsOf.values()].map(([row]) => items[row!]!)]);
  const own = prints.get(firstKey) ?? new Uint32Array();
  const related = [...rowsOf.values()].flatMap((rows) => {
    const part = partOf(own, prints.get(items[rows[0]!]!) ?? new Uint32Array());
    return part ? rows.filter((row) => families.form(row) !== 'share').map((row) => ({ row, ...part })) : [];
  });
  related.sort((a, b) => publishedMs[a.row]! - publishedMs[b.row]! || (items[a.row]! < items[b.row]! ? -1 : 1));
  for (const { row, side, share } of related) tally[side].add(families.member(row), share);
  return { heldBy: tally.heldBy.parts(), holds: tally.holds.parts() };
}
