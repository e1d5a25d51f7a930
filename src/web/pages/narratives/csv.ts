import { column } from '../../../exchange/table-column.js';
import { StoreError } from '../../../vocabulary/errors.js';
import type { Desk } from '../../desk.js';
import type { Rows } from '../../page.js';
import type { CountedNarrative } from './data.js';
import type { NarrativesState } from './keys.js';
import { read } from './read.js';

const columns = [
  column('narrative', 'text', 24),
  column('set', 'text', 20),
  column('from', 'day', 12),
  column('to', 'day', 12),
  column('days', 'number', 6),
  column('n', 'number', 8),
  column('N', 'number', 8),
  column('share', 'number', 10),
  column('low', 'number', 10),
  column('high', 'number', 10),
];

/** Every narrative in every set that the address asks for, a row a week or day; the page shows the first of them. */
export function rows(desk: Desk, state: NarrativesState): Rows {
  return { columns, batches: batches(desk, state) };
}

/** @throws StoreError `not-ready` while nothing was counted: an empty table would say that nothing matches */
async function* batches(desk: Desk, state: NarrativesState) {
  const data = await read(desk, state, true);
  if (data.kind === 'being-counted') {
    throw new StoreError('not-ready', 'matches are still being counted', { hint: 'ask again in a moment' });
  }
  for (const narrative of data.narratives) yield rowsOf(narrative);
}

function rowsOf({ id, panels }: CountedNarrative) {
  return panels.flatMap(({ of, points }) =>
    points
      .filter(({ N }) => N > 0)
      .map(({ from, to, days, n, N, share, interval }) => ({
        narrative: id,
        set: of,
        from,
        to,
        days,
        n,
        N,
        share: digits(share),
        low: digits(interval?.low),
        high: digits(interval?.high),
      })),
  );
}

/** Shares as exports write them: six places. */
function digits(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Number(share.toFixed(6));
}
