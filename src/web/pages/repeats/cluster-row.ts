import { unmarked } from '../../../language/unmarked.js';
import type { TimeAxis } from '../../../instruments/repeats/time-after.js';
import { html, type Html } from '../../../report/html.js';
import { textLanguage } from '../../draw/text-language.js';
import { lagStrip } from '../../draw/lag-strip.js';
import type { View } from '../../view.js';
import type { ClusterRow } from './read-list.js';

/** A cluster in a list: its first line, who was first when, how far and fast it went. Stands on the overview too. */
export function clusterRow(row: ClusterRow, scale: TimeAxis, view: View, beside?: Html): Html {
  const { say, charts } = view;
  const { first, tied, outlets, strip, spreadMinutes, again } = row;
  const wire = charts.isAgency(first.outlet) ? undefined : strip.find(({ outlet }) => charts.isAgency(outlet));
  const marks = strip.map(({ outlet, minutes, kind }, at) => ({
    minutes,
    kind:
      at === 0 && tied === 0 && outlets > 1
        ? ('first' as const)
        : kind === 'exact'
          ? ('exact' as const)
          : ('changed' as const),
    tone: charts.toneOf(outlet),
  }));
  return html`<h3 dir="auto" ${textLanguage(row.language)}>
      <a href="/repeats/${row.cluster}">${firstLine(row.excerpt)}</a>${beside}
    </h3>
    <p class="facts">
      <span
        >${view.outlet(first.outlet)}
        ${outlets < 2 ? undefined : tied > 0 ? say('clusters.tied', { others: tied }) : say('clusters.first')},
        ${view.moment(first.published)}</span
      >
      <span>${say('clusters.reach', { outlets, minutes: spreadMinutes })}</span>
      ${again > 0 ? html`<span>${say('clusters.again', { items: again })}</span>` : undefined}
      ${wire ? html`<span>${say('clusters.wire', { name: charts.names.outlet(wire.outlet), minutes: wire.minutes })}</span>` : undefined}
    </p>
    ${lagStrip(marks, scale, view)}`;
}

const LINE = 140;

/** The title, or the beginning of a text without one, cut after a word. */
export function firstLine(excerpt: string): string {
  const line =
    unmarked(excerpt)
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.trim() ?? '';
  if ([...line].length <= LINE) return line === '' ? '…' : line;
  const cut = [...line].slice(0, LINE).join('');
  const end = cut.search(/\s\S*$/);
  return `${(end > LINE / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
