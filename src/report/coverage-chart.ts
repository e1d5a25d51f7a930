import type { Coverage } from '../find/coverage-result.js';
import { ink, NARROW, paper, soft, WIDE, type Chart, type ChartContext } from '../instruments/chart.js';
import { dateOf, timeTicks } from '../instruments/time-ticks.js';
import { fillOf } from '../instruments/tones.js';
import { rich } from '../messages/rich.js';
import { dayNumber, dayOfNumber } from '../vocabulary/time.js';
import { coverageSteps, type Run } from './coverage-steps.js';

/** Outlets shown: those with most items, and any that have none. */
const MOST = 40;
/** Steps across the picture: narrower ones cannot be seen. */
const STEPS = 280;
/** Spells in the data beside the picture. */
const ROWS = 5_000;

/** What a mark asks of the document it is drawn in. */
interface SvgDocument {
  createElementNS(space: string, name: string): { setAttribute(name: string, value: string): void };
}

/** Which outlet has items on which day. */
export function coverageChart(coverage: Coverage, { language, toneOf, isAgency }: ChartContext): Chart | undefined {
  const { chart, format } = language;
  const { from, to } = coverage;
  if (!from || !to || coverage.outlets.length === 0) return undefined;
  const days = dayNumber(to) - dayNumber(from) + 1;
  const step = Math.ceil(days / STEPS);
  const shown = outletsShown(coverage);
  const rows = shown.map((outlet) => ({
    ...outlet,
    tone: toneOf(outlet.id),
    label: `${outlet.name}${isAgency(outlet.id) ? ` (${chart.agency})` : ''}`,
    runs: coverageSteps(outlet.spells, from, days, step),
  }));
  const covered = coverage.outlets.reduce(
    (sum, { spells }) =>
      sum +
      spells.reduce(
        (own, spell) => own + (spell.state === 'none' ? 0 : dayNumber(spell.to) - dayNumber(spell.from) + 1),
        0,
      ),
    0,
  );
  const day = (number: number): Date => dateOf(dayOfNumber(dayNumber(from) + number));
  return {
    id: 'coverage',
    title: rich`${chart.coverageTitle}`,
    how: rich`${chart.coverageHow}`,
    label: `${chart.coverageTitle}. ${rows.map(({ name, items }) => `${name}: ${items === 0 ? chart.none : `${format.number(items)} ${chart.items}`}`).join('; ')}.`,
    key: [],
    hatched: rows.some(({ runs }) => runs.some(({ state }) => state === 'none')),
    source: chart.coverageSource({
      shown: rows.length,
      of: coverage.outlets.length,
      covered,
      days: days * coverage.outlets.length,
      step,
      zone: coverage.zone,
    }),
    data: {
      head: ['outlet', 'from', 'to', 'state', 'items'],
      rows: shown
        .flatMap(({ id, spells }) => spells.map((spell) => [id, spell.from, spell.to, spell.state, spell.items]))
        .slice(0, ROWS),
    },
    draw({ Plot, narrow, hatch }) {
      const width = narrow ? NARROW : WIDE;
      const left = narrow ? 146 : 226;
      const right = 54;
      const high = narrow ? 19 : 17;
      const marks = timeTicks(from, to, width - left - right, format);
      const told = rows.some(({ tone }) => tone.name !== 'none'); // where all wear one tone, marks tell nothing
      /** All runs of one look as one path: thousands of rectangles would make a page heavy. */
      const band = (row: (typeof rows)[number], state: Run['state'], fill: string, opacity: number) => {
        const runs = row.runs.filter((run) => run.state === state);
        if (runs.length === 0) return [];
        return [
          (
            _: unknown,
            scales: { x?: (value: Date) => number; y?: (value: string) => number },
            __: unknown,
            ___: unknown,
            { document }: { document: SvgDocument },
          ) => {
            const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
            const top = (scales.y?.(row.id) ?? 0) + 3.5;
            const place = (number: number): string => (scales.x?.(day(number)) ?? 0).toFixed(1);
            path.setAttribute(
              'd',
              runs
                .map((run) => `M${place(run.from)} ${top}H${place(run.to)}V${top + high - 7}H${place(run.from)}Z`)
                .join(''),
            );
            path.setAttribute('fill', fill);
            path.setAttribute('fill-opacity', String(opacity));
            return path;
          },
        ];
      };
      return {
        width,
        height: rows.length * high + 58,
        marginLeft: left,
        marginRight: right,
        marginTop: 22,
        marginBottom: 36,
        x: { type: 'utc', domain: [day(0), day(days)], label: null },
        y: { type: 'band', axis: null, domain: rows.map(({ id }) => id), padding: 0 },
        marks: [
          Plot.axisX(
            marks.map(({ at }) => at),
            {
              label: null,
              tickSize: 4,
              tickPadding: 3,
              tickFormat: (at: Date) => marks.find((mark) => mark.at.getTime() === at.getTime())?.label ?? '',
            },
          ),
          ...rows.flatMap(
            (row) =>
              [
                ...band(row, 'items', fillOf(row.tone), 0.6),
                ...band(row, 'low', fillOf(row.tone), 0.22),
                ...band(row, 'none', hatch, 1),
              ] as never[],
          ),
          ...(told ? rows : []).map((row) =>
            Plot.dot([row], {
              y: 'id',
              frameAnchor: 'left',
              dx: 6 - left,
              symbol: row.tone.symbol,
              fill: fillOf(row.tone),
              r: narrow ? 3.4 : 3.8,
            }),
          ),
          Plot.text(rows, {
            y: 'id',
            frameAnchor: 'left',
            dx: (told ? 17 : 0) - left,
            textAnchor: 'start',
            text: 'label',
            fill: ink,
            fontSize: 12.5,
            lineWidth: (left - 26) / 10.6,
            textOverflow: 'ellipsis',
          }),
          Plot.text(rows, {
            y: 'id',
            frameAnchor: 'right',
            dx: right,
            textAnchor: 'end',
            text: ({ items }: { items: number }) => (items === 0 ? chart.none : format.number(items)),
            fill: ink,
            stroke: paper,
            strokeWidth: 0,
            fontSize: 12.5,
            fontVariant: 'tabular-nums',
          }),
          Plot.text([chart.items], {
            frameAnchor: 'top-right',
            dx: right,
            dy: -17,
            textAnchor: 'end',
            fill: soft,
            fontSize: 12.5,
          }),
        ],
      };
    },
  };
}

/** In the casebook's order, so that groups stay together. */
function outletsShown({ outlets }: Coverage): Coverage['outlets'] {
  const kept = new Set([...outlets].sort((a, b) => b.items - a.items || (a.id < b.id ? -1 : 1)).slice(0, MOST));
  return outlets.filter((outlet) => kept.has(outlet));
}
