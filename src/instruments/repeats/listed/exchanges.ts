import { median } from '../../../stats/median.js';
import { FOLLOWERS } from '../order-tally.js';
import { outletsOf } from './cluster-order.js';
import type { ClusterTable } from './cluster-table.js';

/** Another outlet, and the clusters in which the earlier of the two was first alone in our data. */
export interface Exchange {
  outlet: string;
  clusters: number;
  /** what the later is behind, >= 0 */
  medianLagMinutes: number;
}

/**
 * Whom an outlet repeats and who repeats it, counted as `follows` of the result is, of all outlets: what one outlet is
 * told to repeat of another, the other is told to be repeated by it.
 *
 * @param span when the first of a cluster was published, in ms since 1970 UTC
 * @returns most clusters first
 */
export function exchangesOf(
  table: ClusterTable,
  outlet: string,
  { fromMs, toMs }: { fromMs: number; toMs: number },
): { repeats: Exchange[]; repeatedBy: Exchange[] } {
  const own = table.outlets.indexOf(outlet);
  if (own < 0) return { repeats: [], repeatedBy: [] };
  const earlier = new Map<number, number[]>();
  const later = new Map<number, number[]>();
  for (let at = 0; at < table.size; at++) {
    const began = table.firstMs[at]!;
    if (table.tied[at]! > 0 || began < fromMs || began >= toMs) continue;
    const start = table.entriesFrom[at]!;
    const end = start + Math.min(outletsOf(table, at), FOLLOWERS + 1);
    const first = table.entryOutlet[start]!;
    for (let entry = start + 1; entry < end; entry++) {
      const other = table.entryOutlet[entry]!;
      if (first === own) add(later, other, table.entryMinutes[entry]!);
      else if (other === own) add(earlier, first, table.entryMinutes[entry]!);
    }
  }
  return { repeats: told(table, earlier), repeatedBy: told(table, later) };
}

function add(lags: Map<number, number[]>, outlet: number, minutes: number): void {
  const known = lags.get(outlet);
  if (known) known.push(minutes);
  else lags.set(outlet, [minutes]);
}

function told({ outlets }: ClusterTable, lags: ReadonlyMap<number, number[]>): Exchange[] {
  return [...lags]
    .map(([at, minutes]) => ({ outlet: outlets[at]!, clusters: minutes.length, medianLagMinutes: median(minutes) }))
    .sort((a, b) => b.clusters - a.clusters || (a.outlet < b.outlet ? -1 : 1));
}
