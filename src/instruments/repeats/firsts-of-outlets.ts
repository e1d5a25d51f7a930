import { rich } from '../../messages/rich.js';
import { ink, NARROW, paper, rule, soft, WIDE, type Chart, type ChartContext } from '../chart.js';
import { niceTop } from '../nice-top.js';
import { fillOf } from '../tones.js';
import type { Result } from './result.js';

const MOST = 16;

/** Per outlet: with how many repeated texts it was first alone, against what chance order would give. */
export function firstsOfOutlets(
  answer: Result,
  { language, names, toneOf, isAgency }: ChartContext,
): Chart | undefined {
  const { chart, format } = language;
  const rows = answer.firsts.slice(0, MOST).map((row) => ({
    ...row,
    tone: toneOf(row.outlet),
    label: `${names.outlet(row.outlet)}${isAgency(row.outlet) ? ` (${chart.agency})` : ''}`,
  }));
  if (rows.length < 2) return undefined;
  const { top, ticks } = niceTop(Math.max(...rows.map(({ first, expected }) => Math.max(first, expected))), 2);
  return {
    id: 'firsts',
    title: rich`${chart.firstsTitle}`,
    how: rich`${chart.firstsHow}`,
    label: `${chart.firstsTitle}. ${rows.map(({ label, first, expected, clusters }) => `${label}: ${format.number(first)} of ${format.number(clusters)}, ${chart.expected} ${format.number(expected)}`).join('; ')}.`,
    key: [],
    hatched: false,
    source: chart.firstsSource({
      shown: rows.length,
      of: answer.firsts.length,
      clusters: answer.acrossOutlets - answer.tiedFirst,
      tied: answer.tiedFirst,
    }),
    data: {
      head: ['outlet', 'texts', 'first', 'expected', 'median_lag_minutes'],
      rows: answer.firsts
        .slice(0, 500)
        .map(({ outlet, clusters, first, expected, medianLagMinutes }) => [
          outlet,
          clusters,
          first,
          Number(expected.toFixed(3)),
          medianLagMinutes ?? '',
        ]),
    },
    draw({ Plot, narrow }) {
      const left = narrow ? 10 : 226;
      const lift = narrow ? 8 : 0;
      const told = rows.some(({ tone }) => tone.name !== 'none'); // where all wear one tone, marks tell nothing
      return {
        width: narrow ? NARROW : WIDE,
        height: rows.length * (narrow ? 40 : 25) + 40,
        marginLeft: left,
        marginRight: 64,
        marginTop: 8,
        marginBottom: 28,
        x: { domain: [0, top], label: null },
        y: { type: 'band', axis: null, domain: rows.map(({ outlet }) => outlet), padding: 0 },
        marks: [
          Plot.ruleX(ticks, { stroke: rule }),
          Plot.axisX(ticks, {
            label: null,
            tickSize: 0,
            tickFormat: (n: number) => (Number.isInteger(n) ? format.number(n) : ''),
          }),
          ...rows.flatMap((row) => [
            Plot.ruleY([row], {
              y: 'outlet',
              x1: 'expected',
              x2: 'first',
              dy: lift,
              stroke: fillOf(row.tone),
              strokeWidth: 2,
              strokeOpacity: 0.55,
            }),
            Plot.dot([row], {
              x: 'expected',
              y: 'outlet',
              dy: lift,
              r: 4.4,
              symbol: row.tone.symbol,
              fill: paper,
              stroke: fillOf(row.tone),
              strokeWidth: 1.7,
            }),
            Plot.dot([row], {
              x: 'first',
              y: 'outlet',
              dy: lift,
              r: 5,
              symbol: row.tone.symbol,
              fill: fillOf(row.tone),
              stroke: paper,
              strokeWidth: 1,
            }),
            Plot.dot(told ? [row] : [], {
              y: 'outlet',
              frameAnchor: 'left',
              dx: narrow ? -4 : 6 - left,
              dy: narrow ? -10 : 0,
              r: 4.2,
              symbol: row.tone.symbol,
              fill: fillOf(row.tone),
            }),
          ]),
          Plot.text(rows, {
            y: 'outlet',
            text: 'label',
            fill: ink,
            fontSize: 13.5,
            frameAnchor: 'left',
            textAnchor: 'start',
            dx: narrow ? (told ? 7 : -8) : (told ? 18 : 0) - left,
            dy: narrow ? -10 : 0,
            lineWidth: narrow ? 18 : (left - 34) / 11.4,
            textOverflow: 'ellipsis',
          }),
          Plot.text(rows, {
            y: 'outlet',
            frameAnchor: 'right',
            dx: 62,
            dy: narrow ? -10 : 0,
            textAnchor: 'end',
            text: ({ first, clusters }: { first: number; clusters: number }) => chart.firstOf({ first, clusters }),
            fill: soft,
            fontSize: 13,
          }),
        ],
      };
    },
  };
}
