import { finding } from '../../messages/messages.js';
import { dayInterval } from '../../stats/day-interval.js';
import type { Finding, Interval } from '../../vocabulary/finding.js';
import { dayNumber, dayOfNumber } from '../../vocabulary/time.js';
import type { Cell, Result, SurveyedNarrative } from './result.js';

/** Differences and changes that get a sentence of their own; the rest is named in one. */
const TOLD = 2;
/** A third of fewer whole weeks has no interval worth the name. */
const WEEKS_IN_A_THIRD = 3;

/**
 * What a survey found, the weightiest first; what was not found comes last.
 *
 * Two shares are called different when their 95 % intervals do not meet: stricter than a test at 0.05 for one pair
 * (near 0.006), which leaves room for the many pairs that are looked at.
 */
export function findings(answer: Result): Finding[] {
  if (answer.items === 0) return [finding('survey.no-items', {}, { weak: true })];
  const { items, outlets, days, from, to, narratives } = answer;
  const volume = finding('survey.volume', { items, outlets, days, from, to }, { itemsTotal: items });
  if (narratives.length === 0) return [volume, finding('survey.no-codebook', { items }, { weak: true })];

  const differences = answer.by === 'group' ? differencesOf(answer) : [];
  const changes = changesOf(answer);
  const told = new Set(
    differences.slice(0, TOLD).flatMap(({ values: { narrative, larger, smaller } }) => [larger, smaller].map((set) => `${narrative} ${set}`)),
  );
  const never = narratives.filter(({ n }) => n === 0).map(({ id }) => id);
  return [
    ...differences
      .slice(0, TOLD)
      .map(({ values, narrative }) => finding('survey.group-differs', values, resting(narrative))),
    ...changes.shown.slice(0, TOLD).map(({ says, values, narrative }) => finding(says, values, resting(narrative))),
    ...mostMatched(answer, told),
    ...(differences.length > TOLD
      ? [
          finding('survey.groups-differ-too', {
            narratives: differences.slice(TOLD).map(({ values }) => values.narrative),
          }),
        ]
      : []),
    volume,
    ...(answer.unmatched > 0
      ? [finding('survey.unmatched', { n: answer.unmatched, of: items }, { itemsTotal: answer.unmatched, weak: true })]
      : []),
    ...notShown(answer, differences, changes),
    ...(never.length > 0
      ? [finding('survey.never-matched', { narratives: never, of: narratives.length }, { weak: true })]
      : []),
  ];
}

function resting({ items, n }: SurveyedNarrative): { items: SurveyedNarrative['items']; itemsTotal: number } {
  return { items, itemsTotal: n };
}

/** The sets that are spoken of: groups, or all outlets together. */
function spokenOf({ by, sets }: Result): ReadonlySet<string> {
  return new Set(by === 'group' ? sets.map(({ id }) => id) : ['all']);
}

/**
 * The narrative that matches most in each set, sets that share it together. What the differences already say is left
 * out.
 *
 * @param told narrative and set, with a space between
 */
function mostMatched(answer: Result, told: ReadonlySet<string>): Finding[] {
  const shared = new Map<SurveyedNarrative, Cell[]>();
  for (const set of spokenOf(answer)) {
    const [best] = answer.narratives
      .flatMap((narrative) =>
        narrative.whole.filter((cell) => cell.of === set && cell.n > 0).map((cell) => ({ narrative, cell })),
      )
      .sort((a, b) => b.cell.share - a.cell.share || (a.narrative.id < b.narrative.id ? -1 : 1));
    if (!best || told.has(`${best.narrative.id} ${set}`)) continue;
    shared.set(best.narrative, [...(shared.get(best.narrative) ?? []), best.cell]);
  }
  return [...shared].map(([narrative, cells]) => {
    const ordered = [...cells].sort((a, b) => a.share - b.share || (a.of < b.of ? -1 : 1));
    const [least] = ordered;
    const most = ordered.at(-1);
    if (!least || !most || least === most) return oneMatched(narrative, cells);
    const values = {
      narrative: narrative.id,
      sets: cells.map(({ of }) => of),
      least: least.of,
      n: least.n,
      of: least.N,
      ...(least.interval ? { interval: least.interval } : {}),
      most: most.of,
      mostN: most.n,
      mostOf: most.N,
      ...(most.interval ? { mostInterval: most.interval } : {}),
    };
    return finding('survey.most-matched-in', values, resting(narrative));
  });
}

function oneMatched(narrative: SurveyedNarrative, [cell]: readonly Cell[]): Finding {
  const { of: set = '', n = 0, N = 0, days = 0, interval = null } = cell ?? {};
  const values = { narrative: narrative.id, set, n, of: N, days, ...(interval ? { interval } : {}) };
  return finding('survey.most-matched', values, resting(narrative));
}

type Spoken = Cell & { interval: Interval };

/** Of each narrative the pair of groups furthest apart whose intervals do not meet, widest gap first. */
function differencesOf({ narratives }: Result) {
  return narratives
    .flatMap((narrative) => {
      const cells = narrative.whole.filter((cell): cell is Spoken => cell.interval !== null);
      const pairs = cells.flatMap((a) =>
        cells
          .filter((b) => a.interval.low > b.interval.high)
          .map((b) => ({ a, b, gap: a.interval.low - b.interval.high })),
      );
      const [widest] = pairs.sort((x, y) => y.gap - x.gap || (x.a.of + x.b.of < y.a.of + y.b.of ? -1 : 1));
      if (!widest) return [];
      const { a, b, gap } = widest;
      const values = {
        narrative: narrative.id,
        larger: a.of,
        smaller: b.of,
        n: a.n,
        of: a.N,
        interval: a.interval,
        otherN: b.n,
        otherOf: b.N,
        otherInterval: b.interval,
      };
      return [{ narrative, gap, values }];
    })
    .sort((x, y) => y.gap - x.gap || (x.narrative.id < y.narrative.id ? -1 : 1));
}

/**
 * The first third of a set's whole weeks against the last, each with the variation between its weeks
 * (stats/day-interval.ts with weeks for days). A change is shown where the two intervals do not meet.
 */
function changesOf(answer: Result) {
  const spoken = spokenOf(answer);
  let pairs = 0;
  let most = 0;
  const shown = answer.narratives.flatMap((narrative) =>
    [...spoken].flatMap((set) => {
      const weeks = narrative.weeks.filter((week) => week.of === set && week.days === 7);
      most = Math.max(most, weeks.length);
      const third = Math.floor(weeks.length / 3);
      if (third < WEEKS_IN_A_THIRD) return [];
      pairs++;
      const early = weeks.slice(0, third);
      const late = weeks.slice(-third);
      const [a, b] = [early, late].map((part) => ({
        n: total(part, 'n'),
        of: total(part, 'N'),
        interval: dayInterval(
          part.map(({ n }) => n),
          part.map(({ N }) => N),
        ),
      }));
      if (!a?.interval || !b?.interval) return [];
      const gap = Math.max(a.interval.low - b.interval.high, b.interval.low - a.interval.high);
      if (gap <= 0) return [];
      const span = {
        weeks: third,
        from: early[0]?.week ?? answer.from,
        to: dayOfNumber(dayNumber(late.at(-1)?.week ?? answer.to) + 6),
      };
      const values = {
        narrative: narrative.id,
        set,
        n: a.n,
        of: a.of,
        interval: a.interval,
        laterN: b.n,
        laterOf: b.of,
        laterInterval: b.interval,
        ...span,
      };
      const says = b.interval.low > a.interval.high ? ('survey.rose' as const) : ('survey.fell' as const);
      return [{ says, narrative, gap, values }];
    }),
  );
  shown.sort((x, y) => y.gap - x.gap || (x.narrative.id + x.values.set < y.narrative.id + y.values.set ? -1 : 1));
  return { shown, pairs, most };
}

function notShown(
  answer: Result,
  differences: ReturnType<typeof differencesOf>,
  changes: ReturnType<typeof changesOf>,
): Finding[] {
  const differing = new Set(differences.map(({ narrative }) => narrative.id));
  const comparable = answer.by === 'group' && answer.sets.filter(({ items }) => items > 0).length > 1;
  const alike = comparable
    ? answer.narratives.filter(({ id, n }) => n > 0 && !differing.has(id)).map(({ id }) => id)
    : [];
  const still = changes.pairs - changes.shown.length;
  return [
    ...(alike.length > 0
      ? [finding('survey.groups-alike', { narratives: alike, of: answer.narratives.length }, { weak: true })]
      : []),
    ...(changes.pairs === 0
      ? [finding('survey.few-weeks', { weeks: changes.most, wanted: 3 * WEEKS_IN_A_THIRD }, { weak: true })]
      : []),
    ...(still > 0 ? [finding('survey.no-change', { pairs: still, of: changes.pairs }, { weak: true })] : []),
  ];
}

function total(cells: readonly Cell[], of: 'n' | 'N'): number {
  return cells.reduce((sum, cell) => sum + cell[of], 0);
}
