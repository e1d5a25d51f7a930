import { rich } from '../../messages/rich.js';
import { ink, NARROW, rule, soft, WIDE, type Chart, type ChartContext } from '../chart.js';
import { dateOf, timeTicks } from '../time-ticks.js';
import { fillOf, tones } from '../tones.js';
import { linePoint, lonely } from './line-points.js';
import type { Result } from './result.js';
import { shareScale } from './share-scale.js';
import { shareSeries, weeksPooled } from './share-series.js';
import { shownNarratives, shownSets } from './shown-sets.js';
import { allWeeks, nextWeek, weekGaps } from './week-gaps.js';

/** Narratives beyond so many are for the table. */
const MOST = 8;
const LABELS = 56; // px above a row of panels: name of the narrative, then the shares of the whole period

/** Small multiples: the share of items that match, by week, one row a narrative, one column a group. */
export function weeklyShares(answer: Result, context: ChartContext): Chart | undefined {
  const { chart, format } = context.language;
  const sets = shownSets(answer);
  const narratives = shownNarratives(answer, MOST);
  const weeks = allWeeks(answer.from, answer.to);
  if (narratives.length === 0 || weeks.length < 2) return undefined;
  const pooled = weeksPooled(weeks.length, sets.length);
  const title = chart.weeklySharesTitle(pooled);
  const panels = narratives.flatMap((narrative, row) =>
    sets.map((set, column) => {
      const cells = narrative.weeks.filter(({ of }) => of === set.id);
      const gaps = weekGaps(new Set(cells.map(({ week }) => week)), answer.from, answer.to);
      const whole = narrative.whole.find(({ of }) => of === set.id);
      return {
        row,
        column,
        name: narrative.name,
        id: narrative.id,
        set: set.id,
        whole,
        cells,
        gaps,
        points: shareSeries(cells, weeks, pooled),
      };
    }),
  );
  const scale = shareScale(panels.flatMap(({ points }) => points));
  const said = (set: string): string =>
    panels
      .filter((panel) => panel.set === set)
      .map(({ name, whole }) => `${name} ${whole ? format.share(whole.share) : chart.noItems}`)
      .join(', ');
  return {
    id: 'weekly-shares',
    title: rich`${title}`,
    how: rich`${chart.weeklySharesHow(pooled)}`,
    label: `${title}. ${sets.map(({ id }) => `${context.names.set(id)}: ${said(id)}`).join('. ')}.`,
    key: answer.by === 'group' ? sets.map(({ id }) => id) : [],
    hatched: panels.some(({ gaps }) => gaps.length > 0),
    source: chart.weeklySharesSource({
      shown: narratives.length,
      of: answer.narratives.length,
      zone: answer.zone,
      cut: scale.cut,
      pooled,
    }),
    data: {
      head: ['narrative', 'set', 'week', 'days', 'n', 'N', 'share', 'low', 'high'],
      rows: panels.flatMap(({ id, set, cells }) =>
        cells.map(({ week, days, n, N, share, interval }) => [
          id,
          set,
          week,
          days,
          n,
          N,
          digits(share),
          digits(interval?.low),
          digits(interval?.high),
        ]),
      ),
    },
    draw({ Plot, narrow, hatch }) {
      const start = weeks[0] ?? answer.from;
      const width = narrow ? NARROW : WIDE;
      // One set alone: narratives side by side. Several: a row each, on a phone at most three abreast.
      const alone = sets.length === 1;
      const columns = alone ? Math.min(narratives.length, narrow ? 1 : 3) : narrow && sets.length > 3 ? 2 : sets.length;
      const lines = Math.ceil(sets.length / columns);
      const placed = panels.map((panel) => ({
        ...panel,
        fx: alone ? panel.row % columns : panel.column % columns,
        fy: alone ? Math.floor(panel.row / columns) : panel.row * lines + Math.floor(panel.column / columns),
      }));
      const rows = Math.max(...placed.map(({ fy }) => fy)) + 1;
      const high = narrow ? 64 : columns > 2 ? 84 : 104;
      const left = 42;
      const each = (width - left - 12) / (columns + 0.08 * (columns - 1));
      const marks = timeTicks(start, answer.to, each, format);
      const facet = { fx: 'fx', fy: 'fy' } as const;
      const named = !narrow && !alone && columns <= 3; // narrower panels go by their marks, which the caption explains
      const shift = answer.by === 'group' ? 13 : 0;
      return {
        width,
        height: rows * (high + LABELS) + 34,
        marginLeft: left,
        marginRight: 12,
        marginTop: LABELS,
        marginBottom: 34,
        fx: { domain: range(columns), axis: null, paddingInner: 0.08 / 1.08, paddingOuter: 0 },
        fy: { domain: range(rows), axis: null, paddingInner: LABELS / (LABELS + high), paddingOuter: 0 },
        x: { type: 'utc', domain: [dateOf(start), dateOf(nextWeek(weeks.at(-1) ?? start))] },
        y: { domain: [0, scale.top], label: null },
        marks: [
          Plot.ruleY(
            placed.flatMap(({ fx, fy }) => scale.ticks.map((tick) => ({ fx, fy, tick }))),
            { ...facet, y: 'tick', stroke: rule },
          ),
          Plot.axisY(scale.ticks, { label: null, tickSize: 0, tickPadding: 6, tickFormat: format.tick }),
          Plot.axisX(
            marks.map(({ at }) => at),
            {
              label: null,
              tickSize: 4,
              tickPadding: 3,
              tickFormat: (at: Date) => marks.find((mark) => mark.at.getTime() === at.getTime())?.label ?? '',
            },
          ),
          Plot.rect(
            placed.flatMap(({ fx, fy, gaps }) =>
              gaps.map(({ from, to }) => ({ fx, fy, from: dateOf(from), to: dateOf(to) })),
            ),
            { ...facet, x1: 'from', x2: 'to', y1: 0, y2: scale.top, fill: hatch },
          ),
          Plot.text(
            placed.filter(({ column }) => column === 0),
            {
              ...facet,
              frameAnchor: 'top-left',
              dy: -41,
              text: 'name',
              fill: ink,
              fontWeight: 650,
              fontSize: 14.5,
              lineWidth: (alone ? each : width - left) / 12.2,
              textOverflow: 'ellipsis',
            },
          ),
          ...placed.flatMap((panel) => {
            const tone = answer.by === 'group' ? context.toneOf(panel.set) : tones[1]!;
            const fill = fillOf(tone);
            const line = panel.points.map((point) => linePoint(point, panel.fx, panel.fy, scale.top));
            const alike = { ...facet, frameAnchor: 'top-left' } as const;
            return [
              Plot.areaY(line, { ...facet, x: 'at', y1: 'low', y2: 'high', fill, fillOpacity: 0.2 }),
              Plot.lineY(line, { ...facet, x: 'at', y: 'share', stroke: fill, strokeWidth: 1.8 }),
              Plot.dot(lonely(line), { ...facet, x: 'at', y: 'share', fill, r: 2.4 }),
              ...(shift > 0
                ? [Plot.dot([panel], { ...alike, dx: 4.5, dy: -13, symbol: tone.symbol, fill, r: 4 })]
                : []),
              Plot.text([panel], {
                ...alike,
                dx: shift,
                dy: -19,
                text: () => (panel.whole ? format.share(panel.whole.share) : chart.noItems),
                fill: ink,
                fontWeight: 650,
                fontSize: 13,
              }),
              ...(named
                ? [
                    Plot.text([panel], {
                      ...alike,
                      dx: shift + 46,
                      dy: -19,
                      text: () => context.names.set(panel.set),
                      fill: soft,
                      fontSize: 13,
                      lineWidth: (each - shift - 48) / 11.4,
                      textOverflow: 'ellipsis',
                    }),
                  ]
                : []),
            ];
          }),
        ],
      };
    },
  };
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, index) => index);
}

function digits(share: number | undefined): number | string {
  return share === undefined ? '' : Number(share.toFixed(6));
}
