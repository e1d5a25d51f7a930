import type { Result } from '../../../instruments/survey/result.js';
import { shownNarratives, shownSets } from '../../../instruments/survey/shown-sets.js';
import type { Run } from '../../../project/run-instrument.js';
import { UsageError } from '../../../vocabulary/errors.js';
import { mustBeKnown } from '../../address/keys.js';
import type { Desk } from '../../desk.js';
import { byDay } from './by-day.js';
import { byWeek } from './by-week.js';
import type { CountedNarrative, Data, Panel, Point } from './data.js';
import { described } from './described.js';
import type { NarrativesState } from './keys.js';
import type { Series } from './series.js';

/** Narratives shown at most, and at least where long series make a page heavy. */
const MOST = 12;
const LEAST = 4;
/** Points drawn on one page, about. */
const POINTS = 2_500;
const EVENTS = 8;

/**
 * @param whole every set, narrative, week and day that the address asks for, as the CSV has them: not only what a page
 *   has room for
 * @throws UsageError when the address names a narrative or group that is not there, or days in the wrong order
 */
export async function read(desk: Desk, state: NarrativesState, whole = false): Promise<Data> {
  const { casebook } = desk.project;
  const all = described(casebook);
  mustBeKnown(
    'narrative',
    state.narrative,
    all.map(({ id }) => id),
  );
  if (state.from !== '' && state.to !== '' && state.from > state.to) {
    throw new UsageError('wrong-value', `the address asks for days from ${state.from} to ${state.to}`, {
      hint: 'the first day comes before the last',
      about: { from: state.from, to: state.to },
    });
  }
  if (!desk.survey) return { kind: 'being-counted', narratives: all };
  const { result } = desk.survey;
  mustBeKnown(
    'group',
    state.group,
    result.sets.map(({ id }) => id),
  );
  const sets = result.sets.filter(({ id }) =>
    state.group.length > 0
      ? state.group.includes(id)
      : shownSets(result, whole ? Infinity : undefined).some((set) => set.id === id),
  );
  const series =
    state.by === 'day'
      ? await byDay(desk, desk.survey, state, whole ? Infinity : undefined)
      : byWeek(result, state, whole ? 0 : sets.length);
  const shown = chosen(result, state, whole ? Infinity : roomFor(sets.length * series.spans.length));
  const kept = new Set(shown.map(({ id }) => id));
  return {
    ...whatWasCounted(desk.survey, casebook.codebook.version),
    ...series.of,
    by: state.by,
    sets: sets.map(({ id, items }) => ({ id, items })),
    otherSets: result.sets
      .filter((set) => set.items > 0 && !sets.includes(set) && (result.by === 'group' || set.id === 'all'))
      .map(({ id, items }) => ({ id, items })),
    narratives: shown.map(({ id, n, whole: cells }): CountedNarrative => ({
      ...all.find((one) => one.id === id)!,
      n,
      panels: sets.map(({ id: of }) => panelOf(of, series, series.points(id, of), cells)),
    })),
    others: result.narratives
      .filter(({ id }) => !kept.has(id))
      .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
      .map(({ id, name, n }) => ({ id, name, n })),
    volumes: sets.map(({ id: of }) => ({ of, points: series.volumes(of) })),
    events: casebook.events
      .map(({ name, from, to }) => ({ name, from, to: to ?? from }))
      .filter((event) => event.to >= (series.of.from ?? '9999') && event.from <= (series.of.to ?? ''))
      .sort((a, b) => (a.from + a.name < b.from + b.name ? -1 : 1))
      .slice(0, EVENTS),
  };
}

function whatWasCounted({ run, result }: Run<'survey'>, codebook: number) {
  const { zone, from, to, by, items, unmatched } = result;
  return { kind: 'counted', run, zone, codebook, counted: { from, to }, comparing: by, items, unmatched } as const;
}

function chosen(result: Result, { narrative }: NarrativesState, most: number): Result['narratives'] {
  if (narrative.length > 0) return result.narratives.filter(({ id }) => narrative.includes(id));
  return most === Infinity ? result.narratives : shownNarratives(result, most);
}

function roomFor(pointsOfNarrative: number): number {
  return Math.max(LEAST, Math.min(MOST, Math.floor(POINTS / Math.max(1, pointsOfNarrative))));
}

/** Of a part of what was counted there is a count, and no share is claimed. */
function panelOf(
  of: string,
  { of: { whole } }: Pick<Series, 'of'>,
  points: Point[],
  cells: Result['narratives'][number]['whole'],
): Panel {
  const cell = cells.find((one) => one.of === of);
  if (whole && cell) return { of, n: cell.n, N: cell.N, share: cell.share, interval: cell.interval, points };
  const sum = (key: 'n' | 'N'): number => points.reduce((total, point) => total + point[key], 0);
  return { of, n: sum('n'), N: sum('N'), share: null, interval: null, points };
}
