/** What the page of an outlet shows. */
import { outletsById } from '../../../casebook/outlets-by-id.js';
import type { Outlet } from '../../../casebook/schemas.js';
import { nearest } from '../../../casebook/suggest.js';
import type { Coverage } from '../../../find/coverage-result.js';
import { itemsOfOutlet, type OutletItems } from '../../../find/items/of-outlet.js';
import { exchangesOf, type Exchange } from '../../../instruments/repeats/listed/exchanges.js';
import type { Span } from '../../../store/items-digest.js';
import { UsageError } from '../../../vocabulary/errors.js';
import { dayNumber, dayOfNumber, instantIn, type Day } from '../../../vocabulary/time.js';
import { coverageOf, daysOf } from '../../covered.js';
import { NotFoundError, type Desk } from '../../desk.js';
import { stockOf } from '../../stock.js';
import type { OutletNarrative } from './narratives.js';
import type { Volume } from './volume.js';

export interface OutletPage {
  outlet: Outlet;
  items: number;
  /** null in a project without items */
  volume: Volume | null;
  /** median items a day over its life in the whole period */
  usual: number | null;
  hours: OutletItems['hours'];
  languages: OutletItems['languages'];
  narratives: OutletNarrative[];
  /** outlets that were first alone where it came later; outlets that came later where it was first alone; undefined while it is being made */
  repeats: Exchange[] | undefined;
  repeatedBy: Exchange[] | undefined;
  /** days without items within its life, three or more in a row, and days far below the usual; oldest first */
  gaps: Coverage['outlets'][number]['spells'];
}

/** A weekend off is no gap. */
const LEAST_DAYS = 3;

/**
 * @param from first and last day, '' for those of the project
 * @throws NotFoundError when the casebook has no such outlet; UsageError when there is no day from `from` to `to`
 */
export async function readOutlet(desk: Desk, id: string, from: Day | '', to: Day | ''): Promise<OutletPage> {
  const { casebook } = desk.project;
  const outlet = outletsById(casebook).get(id);
  if (!outlet) {
    const meant = nearest(
      id,
      casebook.outlets.map((one) => one.id),
    );
    throw new NotFoundError('unknown-outlet', `the casebook has no outlet "${id.slice(0, 100)}"`, {
      hint: meant ? `did you mean "${meant}"?` : 'its outlets are listed at /outlets',
      about: { id: id.slice(0, 100), ...(meant ? { meant } : {}) },
    });
  }
  if (from !== '' && to !== '' && from > to) {
    throw new UsageError('wrong-value', `no day is from ${from} to ${to}`, {
      hint: 'the earlier day comes first',
      about: { from, to },
    });
  }
  const coverage = await coverageOf(desk);
  const first = latest(from, coverage.from);
  const last = earliest(to, coverage.to);
  const { items, hours, languages, narratives } = await itemsOfOutlet(stockOf(desk), { outlet: id, from, to });
  const met = desk.clusters ? exchangesOf(desk.clusters.table, id, spanOf(desk, from, to)) : undefined;
  const covered = coverage.outlets.find((one) => one.id === id);
  return {
    outlet,
    items,
    volume: first && last && first <= last ? await volumeOf(desk, id, first, last) : null,
    usual: covered?.usual ?? null,
    hours,
    languages,
    narratives: narratives.map(({ narrative, items: n }) => ({ narrative, n, N: items })),
    repeats: met?.repeats,
    repeatedBy: met?.repeatedBy,
    gaps: (covered?.spells ?? []).filter(
      (spell) =>
        isGap(spell, covered?.first ?? '', covered?.last ?? '') &&
        spell.to >= (first ?? '') &&
        spell.from <= (last ?? '9'),
    ),
  };
}

function spanOf({ project }: Desk, from: Day | '', to: Day | ''): Span {
  const { fromMs, toMs } = project.span();
  const midnight = instantIn(project.casebook.settings.zone);
  return {
    fromMs: from === '' ? fromMs : Math.max(fromMs, midnight(dayNumber(from) * 86_400_000)),
    toMs: to === '' ? toMs : Math.min(toMs, midnight((dayNumber(to) + 1) * 86_400_000)),
  };
}

async function volumeOf(desk: Desk, id: string, from: Day, to: Day): Promise<Volume> {
  const row = (await daysOf(desk)).get(id);
  const start = dayNumber(from);
  const days = Array.from({ length: dayNumber(to) - start + 1 }, () => 0);
  row?.days.forEach((day, at) => {
    if (day >= start && day - start < days.length) days[day - start] = row.items[at] ?? 0;
  });
  return { from: dayOfNumber(start), to, days };
}

function isGap({ state, from, to }: OutletPage['gaps'][number], first: Day, last: Day): boolean {
  if (state === 'low') return true;
  return state === 'none' && from > first && to < last && dayNumber(to) - dayNumber(from) + 1 >= LEAST_DAYS;
}

function latest(asked: Day | '', bound: Day | null): Day | null {
  return bound === null ? null : asked > bound ? asked : bound;
}

function earliest(asked: Day | '', bound: Day | null): Day | null {
  return bound === null ? null : asked !== '' && asked < bound ? asked : bound;
}
