import { rich } from '../../messages/rich.js';
import { ink, NARROW, paper, rule, soft, WIDE, type Chart, type ChartContext } from '../chart.js';
import { niceTop } from '../nice-top.js';
import { fillOf } from '../tones.js';
import type { Result } from './result.js';
import { shownNarratives } from './shown-sets.js';

const MOST = 4;
const ROW = 20; // px

/** Where there are no groups: whole-period shares of the outlets with most items, one panel a narrative. */
export function outletShares(answer: Result, { language, names, toneOf, isAgency }: ChartContext): Chart | undefined {
  const { chart, format } = language;
  const narratives = shownNarratives(answer, MOST);
  const sets = answer.sets.filter(({ items }) => items > 0);
  if (answer.by !== 'outlet' || narratives.length === 0 || sets.length < 2) return undefined;
  const cells = narratives.flatMap((narrative, panel) =>
    narrative.whole
      .filter(({ of }) => sets.some(({ id }) => id === of))
      .map((cell) => ({ ...cell, panel, narrative: narrative.id })),
  );
  const highs = cells.map(({ interval, share }) => interval?.high ?? share).sort((a, b) => a - b);
  const { top, ticks } = niceTop(
    Math.max(
      ...cells.map(({ share }) => share),
      Math.min(highs.at(-1) ?? 0, 1.6 * Math.max(...cells.map(({ share }) => share))),
    ),
  );
  return {
    id: 'outlet-shares',
    title: rich`${chart.outletSharesTitle}`,
    how: rich`${chart.outletSharesHow}`,
    label: `${chart.outletSharesTitle}. ${narratives.map((narrative) => `${narrative.name}: ${narrative.whole.map((cell) => `${names.set(cell.of)} ${format.share(cell.share)}`).join(', ')}`).join('. ')}.`,
    key: [],
    hatched: false,
    source: chart.wholeSharesSource({
      shown: narratives.length,
      of: answer.narratives.length,
      sets: sets.slice(0, 1).map(({ id, items }) => ({ name: names.set(id), items })),
      cut: highs.some((high) => high > top),
    }),
    data: {
      head: ['narrative', 'outlet', 'n', 'N', 'days', 'share', 'low', 'high'],
      rows: cells.map((cell) => [
        cell.narrative,
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
      const left = narrow ? 132 : 176;
      const facet = narrow ? 'fy' : 'fx';
      const high = sets.length * ROW;
      const above = narrow ? 34 : 48; // beside one another, names of narratives may take two lines
      const panels = narratives.map(({ name }, panel) => ({ name, panel }));
      const domain = panels.map(({ panel }) => panel);
      return {
        width: narrow ? NARROW : WIDE,
        height: narrow ? panels.length * (high + above) + 30 : high + above + 30,
        marginLeft: left,
        marginRight: 22,
        marginTop: above,
        marginBottom: 26,
        ...(narrow
          ? { fy: { domain, axis: null, paddingInner: above / (high + above), paddingOuter: 0 } }
          : { fx: { domain, axis: null, paddingInner: 0.2, paddingOuter: 0 } }),
        x: { domain: [0, top], label: null },
        y: { type: 'band', axis: null, domain: sets.map(({ id }) => id), padding: 0 },
        marks: [
          Plot.ruleX(
            panels.flatMap((panel) => ticks.map((tick) => ({ ...panel, tick }))),
            { [facet]: 'panel', x: 'tick', stroke: rule },
          ),
          Plot.axisX(narrow ? ticks : [0, top], { label: null, tickSize: 0, tickFormat: format.tick }),
          Plot.text(panels, {
            [facet]: 'panel',
            frameAnchor: 'top-left',
            dx: narrow ? -left : 0,
            dy: narrow ? -28 : -8,
            lineAnchor: narrow ? 'top' : 'bottom',
            text: 'name',
            fill: ink,
            fontWeight: 650,
            fontSize: 13.5,
            lineWidth: (narrow ? NARROW - 20 : 150) / 11.4,
            ...(narrow ? { textOverflow: 'ellipsis' } : {}),
          }),
          Plot.text(sets, {
            ...(narrow ? {} : { fx: () => 0 }),
            y: 'id',
            text: ({ id }: { id: string }) => `${names.set(id)}${isAgency(id) ? ` (${chart.agency})` : ''}`,
            frameAnchor: 'left',
            dx: -left,
            textAnchor: 'start',
            fill: ink,
            fontSize: 13,
            lineWidth: (left - 12) / 11,
            textOverflow: 'ellipsis',
          }),
          ...cells.flatMap((cell) => {
            const colour = cell.of === 'all' ? ink : toneOf(cell.of).name === 'none' ? soft : fillOf(toneOf(cell.of));
            return [
              ...(cell.interval
                ? [
                    Plot.ruleY([cell], {
                      [facet]: 'panel',
                      y: 'of',
                      x1: cell.interval.low,
                      x2: Math.min(cell.interval.high, top),
                      stroke: colour,
                      strokeWidth: 2,
                    }),
                  ]
                : []),
              Plot.dot([cell], {
                [facet]: 'panel',
                y: 'of',
                x: 'share',
                fill: colour,
                stroke: paper,
                strokeWidth: 1,
                r: 4.4,
                symbol: cell.of === 'all' ? 'diamond' : toneOf(cell.of).symbol,
              }),
            ];
          }),
        ],
      };
    },
  };
}
