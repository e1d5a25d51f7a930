import { rich } from '../../messages/rich.js';
import { accent, ink, NARROW, paper, rule, soft, WIDE, type Chart, type ChartContext } from '../chart.js';
import { fillOf } from '../tones.js';
import type { Cluster, Result } from './result.js';
import { timeAfter } from './time-after.js';

/** Outlets shown, by time; the rest is counted. */
const MOST = 24;

/** Who published the most widely repeated text when: one row an outlet, by the time of its first item. */
export function clusterStrip(answer: Result, { language, names, toneOf, isAgency }: ChartContext): Chart | undefined {
  const { chart, format } = language;
  const cluster = answer.top.find(({ outlets }) => outlets > 1);
  if (!cluster) return undefined;
  const start = cluster.first.published;
  const all = firstItems(cluster);
  const rows = all.slice(0, MOST).map((member) => ({
    ...member,
    minutes: (member.published - start) / 60_000,
    label: `${names.outlet(member.outlet)}${isAgency(member.outlet) ? ` (${chart.agency})` : ''}`,
    tone: toneOf(member.outlet),
  }));
  const again = cluster.members.flatMap((member) =>
    rows.some((row) => row.outlet === member.outlet && row.item !== member.item)
      ? [{ ...member, minutes: (member.published - start) / 60_000, tone: toneOf(member.outlet) }]
      : [],
  );
  const axis = timeAfter(Math.max(...rows.map(({ minutes }) => minutes), ...again.map(({ minutes }) => minutes)));
  const moment = format.moment(start, answer.zone);
  return {
    id: 'cluster-strip',
    title: chart.clusterStripTitle({ outlets: cluster.outlets, minutes: cluster.spreadMinutes }),
    how: rich`${chart.clusterStripHow}`,
    label: `${chart.clusterStripLabel}: ${rows.map(({ label, published }) => `${label} ${format.moment(published, answer.zone)}`).join('; ')}.`,
    key: [],
    hatched: false,
    source: chart.clusterStripSource({
      shown: rows.length,
      of: cluster.outlets,
      items: cluster.items,
      cluster: cluster.cluster,
      zone: answer.zone,
    }),
    data: {
      head: ['cluster', 'item', 'outlet', 'published_utc', 'minutes_after_first'],
      rows: cluster.members.map(({ item, outlet, published }) => [
        cluster.cluster,
        item,
        outlet,
        new Date(published).toISOString(),
        Number(((published - start) / 60_000).toFixed(2)),
      ]),
    },
    draw({ Plot, narrow }) {
      const left = narrow ? 12 : 226;
      const lift = narrow ? 8 : 0;
      const at = (minutes: number): number => minutes / axis.end;
      // The words beside the first stand where no later mark of its row can be.
      const note = cluster.tied > 0 ? `${chart.sameTime}: ${moment}` : `${chart.firstInOurData}: ${moment}`;
      const firsts = cluster.tied > 0 ? rows.filter(({ minutes }) => minutes === 0) : rows.slice(0, 1);
      const told = rows.some(({ tone }) => tone.name !== 'none'); // where all wear one tone, marks tell nothing
      return {
        width: narrow ? NARROW : WIDE,
        height: rows.length * (narrow ? 39 : 25) + 44,
        marginLeft: left,
        marginRight: narrow ? 26 : 34,
        marginTop: 6,
        marginBottom: 36,
        x: { domain: [0, 1], label: null },
        y: { type: 'band', axis: null, domain: rows.map(({ outlet }) => outlet), padding: 0 },
        marks: [
          Plot.axisX(axis.ticks.filter((_, index) => !narrow || axis.ticks.length < 6 || index % 2 === 0).map(at), {
            label: null,
            tickSize: 4,
            tickFormat: (share: number) =>
              share === 0 ? format.clock(start, answer.zone) : `+${chart.after(share * axis.end)}`,
          }),
          Plot.ruleY(rows, { y: 'outlet', dy: lift, stroke: rule }),
          ...rows.flatMap((row) => [
            Plot.dot(told ? [row] : [], {
              y: 'outlet',
              frameAnchor: 'left',
              dx: narrow ? -5 : 6 - left,
              dy: narrow ? -10 : 0,
              r: 4.2,
              symbol: row.tone.symbol,
              fill: fillOf(row.tone),
            }),
            Plot.dot([row], {
              x: at(row.minutes),
              y: 'outlet',
              dy: lift,
              r: 5,
              symbol: row.tone.symbol,
              fill: fillOf(row.tone),
              stroke: paper,
              strokeWidth: 1,
            }),
          ]),
          ...again.map((row) =>
            Plot.dot([row], {
              x: at(row.minutes),
              y: 'outlet',
              dy: lift,
              r: 4,
              symbol: row.tone.symbol,
              fill: paper,
              stroke: fillOf(row.tone),
              strokeWidth: 1.6,
            }),
          ),
          Plot.text(rows, {
            y: 'outlet',
            text: 'label',
            fill: ink,
            fontSize: 13.5,
            frameAnchor: 'left',
            textAnchor: 'start',
            dx: narrow ? (told ? 6 : -9) : (told ? 18 : 0) - left,
            dy: narrow ? -10 : 0,
            lineWidth: narrow ? 22 : (left - 34) / 11.4,
            textOverflow: 'ellipsis',
          }),
          Plot.dot(firsts, {
            x: 0,
            y: 'outlet',
            dy: lift,
            r: 9,
            stroke: cluster.tied > 0 ? soft : accent,
            strokeWidth: 2,
          }),
          Plot.text(rows.slice(0, 1), {
            x: 0,
            y: 'outlet',
            dx: 17,
            dy: lift,
            textAnchor: 'start',
            text: () => note,
            fill: cluster.tied > 0 ? soft : accent,
            stroke: paper,
            strokeWidth: 5,
            fontWeight: 650,
            fontSize: 13.5,
          }),
        ],
      };
    },
  };
}

function firstItems({ members }: Cluster): Cluster['members'] {
  const seen = new Set<string>();
  return members.filter(({ outlet }) => !seen.has(outlet) && seen.add(outlet));
}
