import type { Rich } from '../../../messages/messages.js';
import type { View } from '../../view.js';
import type { Counted } from './data.js';
import { itemsAddress } from './items-address.js';
import type { NarrativesState } from './keys.js';

/** Narratives that an address can name: more would be an address that nobody reads. */
const NAMED = 40;

/** The result in one line, of what the address asks for. */
export function headingFor(data: Counted, { rich, charts }: View, { group, narrative }: NarrativesState): Rich {
  const { items, unmatched, narratives, others, counted, from, to, whole } = data;
  const all = narratives.length + others.length;
  if (items === 0) return rich('narratives.no-items');
  if (from === null || to === null) return rich('narratives.no-items-then', counted);
  if (all === 0) return rich('narratives.no-codebook', { items });
  const [only] = narratives;
  if (whole && group.length === 0 && narrative.length === 1 && only) {
    const href = itemsAddress(data, { narratives: [only.id] });
    return rich('narratives.heading-one', { name: only.name, n: only.n, of: items, href });
  }
  if (items === unmatched) return rich('narratives.none-matched', { of: items });
  if (whole && group.length === 0 && narrative.length === 0) {
    const ids = [...narratives, ...others].filter(({ n }) => n > 0).map(({ id }) => id);
    const href = itemsAddress(data, { narratives: ids.length <= NAMED ? ids.sort() : [] });
    return rich('narratives.heading', { n: items - unmatched, of: items, narratives: all, href });
  }
  const most = narratives
    .flatMap(({ id, name, panels }) => panels.map((panel) => ({ id, name, ...panel })))
    .reduce<{ id: string; name: string; of: string; n: number; N: number } | undefined>(
      (top, panel) => (panel.n > (top?.n ?? 0) ? panel : top),
      undefined,
    );
  if (!most)
    return rich('narratives.none-matched', {
      of: data.volumes.flatMap(({ points }) => points).reduce((sum, point) => sum + point.items, 0),
    });
  return rich('narratives.heading-part', {
    name: most.name,
    set: charts.names.set(most.of),
    n: most.n,
    of: most.N,
    href: itemsAddress(data, { narratives: [most.id], set: most.of, span: { from, to } }),
    alone: narratives.length === 1 && data.sets.length === 1,
    span: whole ? null : { from, to },
  });
}
