/** The newest clusters of repeats over several outlets. */
import type { ClusterTable } from '../../../instruments/repeats/listed/cluster-table.js';
import { html, type Html } from '../../../report/html.js';
import type { Desk } from '../../desk.js';
import { lowerBoundBy } from '../../../stats/lower-bound.js';
import { lagAxis, lagKey, lagScale } from '../../draw/lag-strip.js';
import type { View } from '../../view.js';
import { clusterRow } from '../repeats/cluster-row.js';
import { filtered, rowsOf, type ClusterRow } from '../repeats/read-list.js';

/** Clusters shown. */
const MOST = 7;

export interface Newest {
  /** clusters over two or more outlets in all */
  total: number;
  /** of these, how many are new; null where none can be */
  fresh: number | null;
  clusters: (ClusterRow & { fresh: boolean })[];
}

/**
 * @param from clusters are new whose first item was published then or later; null: none are
 * @returns undefined while clusters are being listed
 */
export async function newest(desk: Desk, from: number | null): Promise<Newest | undefined> {
  if (!desk.clusters) return undefined;
  const { table } = desk.clusters;
  const { passing } = filtered(desk, { outlets: 2, group: [], narrative: [], from: '', to: '', sort: 'newest' });
  const rows = await rowsOf(desk, table, passing.subarray(0, MOST));
  return {
    total: passing.length,
    fresh: from === null ? null : newerThan(table, passing, from),
    clusters: rows.map((row) => ({ ...row, fresh: from !== null && row.first.published >= from })),
  };
}

/** @param places in order of time, the newest first */
function newerThan({ firstMs }: ClusterTable, places: Uint32Array, ms: number): number {
  return lowerBoundBy(places.length, (at) => firstMs[places[at]!]! >= ms);
}

export function newestSection(found: Newest | undefined, view: View): Html {
  const { say } = view;
  const rows = found?.clusters ?? [];
  const scale = lagScale(rows.map(({ spreadMinutes }) => spreadMinutes));
  const tag = html` <span class="new">${say('overview.new')}</span>`;
  return html`<section class="newest" id="newest">
    <div class="rule">
      <h2>${say('overview.newest')}</h2>
      ${found && found.total > 0 ? html`<a href="/repeats">${say('overview.all-clusters', { clusters: found.total })}</a>` : undefined}
    </div>
    ${
      rows.length > 0
        ? html`<div class="scale">${lagKey(view)}${lagAxis(scale, view)}</div>
            <ol class="cluster-list">
              ${rows.map((row) => html`<li data-row>${clusterRow(row, scale, view, row.fresh ? tag : undefined)}</li> `)}
            </ol> `
        : html`<p class="soft">${say(found ? 'overview.no-clusters' : 'overview.being-made')}</p> `
    }
  </section> `;
}
