import { rich } from '../../messages/rich.js';
import { ink, NARROW, rule, WIDE, type Chart, type ChartContext } from '../chart.js';
import { niceTop } from '../nice-top.js';
import { dateOf, timeTicks } from '../time-ticks.js';
import { fillOf, tones } from '../tones.js';
import type { Result } from './result.js';
import { shownSets } from './shown-sets.js';
import { allWeeks, nextWeek, weekGaps } from './week-gaps.js';

const LABEL = 30; // px above a panel

/** Items by week: a panel a group, or one for all outlets. Weeks with fewer than seven days are pale. */
export function weeklyVolumes(answer: Result, { language, names, toneOf }: ChartContext): Chart | undefined {
  const { chart, format } = language;
  const sets = shownSets(answer);
  const weeks = allWeeks(answer.from, answer.to);
  if (sets.length === 0 || weeks.length < 2) return undefined;
  const start = weeks[0] ?? answer.from;
  const end = nextWeek(weeks.at(-1) ?? start);
  const volumes = sets.map((set) => answer.volumes.filter(({ of }) => of === set.id));
  const { top, ticks } = niceTop(Math.max(...volumes.flat().map(({ items }) => items)));
  const gaps = volumes.map((own) => weekGaps(new Set(own.map(({ week }) => week)), answer.from, answer.to));
  return {
    id: 'weekly-volumes',
    title: rich`${chart.weeklyVolumesTitle}`,
    how: rich`${chart.weeklyVolumesHow}`,
    label: `${chart.weeklyVolumesTitle}. ${sets.map((set, at) => `${names.set(set.id)}: ${volumes[at]?.map(({ items }) => items).join(', ')}`).join('. ')}.`,
    key: [],
    hatched: gaps.some((own) => own.length > 0),
    source: chart.weeklyVolumesSource({
      items: answer.items,
      zone: answer.zone,
      sets: sets.map(({ id, items, outlets, outletsSeen }) => ({ name: names.set(id), items, outlets, outletsSeen })),
    }),
    data: {
      head: ['set', 'week', 'days', 'items'],
      rows: volumes.flatMap((own) => own.map((row) => [row.of, row.week, row.days, row.items])),
    },
    draw({ Plot, narrow, hatch }) {
      const columns = narrow ? 1 : Math.min(sets.length, 3);
      const panels = sets.map((set, at) => ({ set, at, fx: at % columns, fy: Math.floor(at / columns) }));
      const rows = Math.ceil(sets.length / columns);
      const high = narrow ? 84 : columns === 1 ? 150 : 112;
      const width = narrow ? NARROW : WIDE;
      const left = 48;
      const each = (width - left - 12) / (columns + 0.1 * (columns - 1));
      const marks = timeTicks(start, answer.to, each, format);
      const facet = { fx: 'fx', fy: 'fy' } as const;
      return {
        width,
        height: rows * high + rows * LABEL + 34,
        marginLeft: left,
        marginRight: 12,
        marginTop: LABEL,
        marginBottom: 34,
        fx: {
          domain: panels.slice(0, columns).map(({ fx }) => fx),
          axis: null,
          paddingInner: 0.1 / 1.1,
          paddingOuter: 0,
        },
        fy: {
          domain: Array.from({ length: rows }, (_, row) => row),
          axis: null,
          paddingInner: LABEL / (LABEL + high),
          paddingOuter: 0,
        },
        x: { type: 'utc', domain: [dateOf(start), dateOf(end)] },
        y: { domain: [0, top], label: null },
        marks: [
          Plot.ruleY(
            panels.flatMap((panel) => ticks.map((tick) => ({ ...panel, tick }))),
            { ...facet, y: 'tick', stroke: rule },
          ),
          Plot.axisY(ticks, {
            label: null,
            tickSize: 0,
            tickPadding: 6,
            tickFormat: (n: number) => (Number.isInteger(n) ? format.number(n) : ''),
          }),
          Plot.axisX(
            marks.map(({ at }) => at),
            {
              label: null,
              tickSize: 4,
              tickPadding: 3,
              tickFormat: (at: Date) => marks.find((mark) => mark.at.getTime() === at.getTime())?.label ?? '',
            },
          ),
          ...panels.flatMap((panel) => {
            const tone = answer.by === 'group' ? toneOf(panel.set.id) : tones[1];
            const colour = tone ? fillOf(tone) : ink;
            const own = (volumes[panel.at] ?? []).map((row) => ({ ...panel, ...row }));
            const missing = (gaps[panel.at] ?? []).map((gap) => ({ ...panel, ...gap }));
            const thin = weeks.length * 3 > each ? 0 : 0.5;
            return [
              Plot.rect(missing, {
                ...facet,
                x1: ({ from }: { from: string }) => dateOf(from),
                x2: ({ to }: { to: string }) => dateOf(to),
                y1: 0,
                y2: top,
                fill: hatch,
              }),
              ...[true, false].map((whole) =>
                Plot.rect(
                  own.filter(({ days }) => (days === 7) === whole),
                  {
                    ...facet,
                    x1: ({ week }: { week: string }) => dateOf(week),
                    x2: ({ week }: { week: string }) => dateOf(nextWeek(week)),
                    y1: 0,
                    y2: 'items',
                    fill: colour,
                    fillOpacity: whole ? 0.75 : 0.35,
                    insetLeft: thin,
                    insetRight: thin,
                  },
                ),
              ),
              ...(answer.by === 'group'
                ? [
                    Plot.dot([panel], {
                      ...facet,
                      frameAnchor: 'top-left',
                      dx: 4.5,
                      dy: -14,
                      symbol: tone?.symbol ?? 'circle',
                      fill: colour,
                      r: 4.4,
                    }),
                  ]
                : []),
              Plot.text([panel], {
                ...facet,
                frameAnchor: 'top-left',
                dx: answer.by === 'group' ? 14 : 0,
                dy: -21,
                text: () => names.set(panel.set.id),
                fill: ink,
                fontWeight: 650,
                fontSize: 13.5,
                lineWidth: (each - 18) / 11.4,
                textOverflow: 'ellipsis',
              }),
            ];
          }),
        ],
      };
    },
  };
}
