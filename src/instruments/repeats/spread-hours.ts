import { rich } from '../../messages/rich.js';
import { ink, NARROW, rule, WIDE, type Chart, type ChartContext } from '../chart.js';
import { niceTop } from '../nice-top.js';
import type { Result } from './result.js';

/** How long repeated texts took to reach their last outlet: texts by class of hours. */
export function spreadHours(answer: Result, { language }: ChartContext): Chart | undefined {
  const { chart, format } = language;
  if (answer.acrossOutlets === 0) return undefined;
  const rows = answer.spread.map(({ upToHours, clusters }, at) => ({
    at: String(at),
    clusters,
    label: chart.spreadClass({ from: answer.spread[at - 1]?.upToHours ?? 0, to: upToHours }),
  }));
  const { top, ticks } = niceTop(Math.max(...rows.map(({ clusters }) => clusters)));
  return {
    id: 'spread-hours',
    title: rich`${chart.spreadTitle}`,
    how: rich`${chart.spreadHow}`,
    label: `${chart.spreadTitle}: ${rows.map(({ label, clusters }) => `${label.replaceAll('\n', ' ')}: ${format.number(clusters)}`).join('; ')}.`,
    key: [],
    hatched: false,
    source: chart.spreadSource({ clusters: answer.acrossOutlets }),
    data: {
      head: ['up_to_hours', 'texts'],
      rows: answer.spread.map(({ upToHours, clusters }) => [upToHours ?? 'more', clusters]),
    },
    draw: ({ Plot, narrow }) => ({
      width: narrow ? NARROW : WIDE,
      height: narrow ? 210 : 220,
      marginLeft: 44,
      marginRight: 8,
      marginTop: 22,
      marginBottom: 42,
      x: { type: 'band', domain: rows.map(({ at }) => at), padding: 0.06, label: null },
      y: { domain: [0, top], label: null },
      marks: [
        Plot.ruleY(ticks, { stroke: rule }),
        Plot.axisY(ticks, {
          label: null,
          tickSize: 0,
          tickPadding: 6,
          tickFormat: (n: number) => (Number.isInteger(n) ? format.number(n) : ''),
        }),
        Plot.axisX(
          rows.map(({ at }) => at),
          {
            label: null,
            tickSize: 0,
            tickPadding: 6,
            tickFormat: (at: string) => rows[Number(at)]?.label ?? '',
            ...(narrow ? { fontSize: 11.5 } : {}),
          },
        ),
        Plot.barY(rows, { x: 'at', y: 'clusters', fill: 'var(--tone-b)', fillOpacity: 0.8 }),
        Plot.text(rows, {
          x: 'at',
          y: 'clusters',
          dy: -9,
          text: ({ clusters }: { clusters: number }) => format.number(clusters),
          fill: ink,
          fontSize: 13,
          fontWeight: 600,
        }),
      ],
    }),
  };
}
