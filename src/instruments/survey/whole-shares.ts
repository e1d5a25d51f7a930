import { rich } from '../../messages/rich.js';
import { ink, NARROW, paper, rule, WIDE, type Chart, type ChartContext } from '../chart.js';
import { niceTop } from '../nice-top.js';
import { fillOf } from '../tones.js';
import type { Result } from './result.js';
import { shownNarratives, shownSets } from './shown-sets.js';

const MOST = 16;
/** Characters of a name that fit beside the lines, in two rows. */
const NAME = 64;
const STEP = 12; // px from one group's line to the next

/** A forest plot: the share of the whole period with its interval, by narrative and group. */
export function wholeShares(answer: Result, { language, names, toneOf }: ChartContext): Chart | undefined {
  const { chart, format } = language;
  const sets = shownSets(answer);
  const narratives = shownNarratives(answer, MOST);
  if (narratives.length === 0 || answer.by === 'outlet') return undefined;
  const rows = narratives.map((narrative) => ({
    name: narrative.name,
    id: narrative.id,
    cells: sets.flatMap((set, at) =>
      narrative.whole.filter(({ of }) => of === set.id).map((cell) => ({ ...cell, at, id: narrative.id })),
    ),
  }));
  const cells = rows.flatMap((row) => row.cells);
  // The end holds every estimate and most intervals; a band that goes beyond it is cut, and the source line says so.
  const highs = cells.map(({ interval, share }) => interval?.high ?? share).sort((a, b) => a - b);
  const { top, ticks } = niceTop(
    Math.max(
      ...cells.map(({ share }) => share),
      Math.min(highs.at(-1) ?? 0, 1.6 * Math.max(...cells.map(({ share }) => share))),
    ),
  );
  return {
    id: 'whole-shares',
    title: rich`${chart.wholeSharesTitle}`,
    how: rich`${chart.wholeSharesHow}`,
    label: `${chart.wholeSharesTitle}. ${rows.map(({ name, cells: own }) => `${name}: ${own.map((cell) => `${names.set(cell.of)} ${format.share(cell.share)}${cell.interval ? ` (${format.interval(cell.interval)})` : ''}`).join(', ')}`).join('. ')}.`,
    key: sets.map(({ id }) => id),
    hatched: false,
    source: chart.wholeSharesSource({
      shown: narratives.length,
      of: answer.narratives.length,
      sets: sets.map(({ id, items }) => ({ name: names.set(id), items })),
      cut: highs.some((high) => high > top),
    }),
    data: {
      head: ['narrative', 'set', 'n', 'N', 'days', 'share', 'low', 'high'],
      rows: cells.map((cell) => [
        cell.id,
        cell.of,
        cell.n,
        cell.N,
        cell.days,
        Number(cell.share.toFixed(6)),
        cell.interval ? Number(cell.interval.low.toFixed(6)) : '',
        cell.interval ? Number(cell.interval.high.toFixed(6)) : '',
      ]),
    },
    draw({ Plot, narrow }) {
      const band = sets.length * STEP + (narrow ? 34 : 18);
      const shift = (at: number): number => (at - (sets.length - 1) / 2) * STEP + (narrow ? 9 : 0);
      const left = narrow ? 8 : 236;
      return {
        width: narrow ? NARROW : WIDE,
        height: rows.length * band + 40,
        marginLeft: left,
        marginRight: narrow ? 18 : 24,
        marginTop: 8,
        marginBottom: 28,
        x: { domain: [0, top], label: null },
        y: { type: 'band', axis: null, domain: rows.map(({ id }) => id), padding: 0 },
        marks: [
          Plot.ruleX(ticks, { stroke: rule }),
          Plot.axisX(ticks, { label: null, tickSize: 0, tickFormat: format.tick }),
          Plot.ruleY(rows.slice(1), { y: 'id', dy: -band / 2, stroke: rule, insetLeft: narrow ? 0 : -left }),
          Plot.text(rows, {
            y: 'id',
            text: ({ name }: { name: string }) => (narrow || name.length <= NAME ? name : `${name.slice(0, NAME)}…`),
            fill: ink,
            fontSize: 14,
            frameAnchor: 'left',
            textAnchor: 'start',
            stroke: paper,
            strokeWidth: narrow ? 4 : 0,
            ...(narrow
              ? { dx: 0, dy: -band / 2 + 13, lineWidth: 27, textOverflow: 'ellipsis' }
              : { dx: -left, lineWidth: (left - 14) / 11.6 }),
          }),
          ...sets.flatMap((set, at) => {
            const own = cells.filter((cell) => cell.at === at);
            const tone = toneOf(set.id);
            return [
              Plot.ruleY(
                own.filter(({ interval }) => interval),
                {
                  y: 'id',
                  x1: ({ interval }: (typeof own)[number]) => interval?.low,
                  x2: ({ interval }: (typeof own)[number]) => Math.min(interval?.high ?? 0, top),
                  dy: shift(at),
                  stroke: fillOf(tone),
                  strokeWidth: 2,
                },
              ),
              Plot.dot(own, {
                y: 'id',
                x: 'share',
                dy: shift(at),
                fill: fillOf(tone),
                stroke: paper,
                strokeWidth: 1.2,
                r: 4.6,
                symbol: tone.symbol,
              }),
            ];
          }),
        ],
      };
    },
  };
}
