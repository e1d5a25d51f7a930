/** One outlet: how much, when and in what it publishes, whom it repeats and who repeats it, and on what its alignment rests. */
import { column } from '../../../exchange/table-column.js';
import { html, type Html } from '../../../report/html.js';
import { dayNumber, dayOfNumber } from '../../../vocabulary/time.js';
import { day } from '../../address/keys.js';
import { patterns } from '../../draw/patterns.js';
import { headingOf } from '../../frame/frame.js';
import { definePage } from '../../page.js';
import type { View } from '../../view.js';
import { aboutSection } from './about.js';
import { alignmentSection } from './alignment.js';
import { exchangesSection } from './exchanges.js';
import { gapsSection } from './gaps.js';
import { hoursSection } from './hours.js';
import { narrativesSection } from './narratives.js';
import { readOutlet, type OutletPage } from './read.js';
import { volumeSection } from './volume.js';

const keys = { from: day, to: day };

export const outlet = definePage<typeof keys, OutletPage>({
  part: 'outlets',
  path: '/outlets/:id',
  keys,
  schema: 'refrain/outlet/1',
  read: (desk, { id, state }) => readOutlet(desk, id, state.from, state.to),
  html(data, view, { state }) {
    const { say } = view;
    const { id, name, alignment } = data.outlet;
    const days = `${state.from ? `&from=${state.from}` : ''}${state.to ? `&to=${state.to}` : ''}`;
    const { volume } = data;
    const heading = view.rich('outlet.heading', {
      name,
      items: data.items,
      to: `/items?outlet=${encodeURIComponent(id)}${days}`,
      days: volume?.days.filter((n) => n > 0).length ?? 0,
      of: volume?.days.length ?? 0,
    });
    return {
      heading,
      main: html`<div class="outlet">
        ${patterns}
        <div class="head">
          <p class="kicker">
            <span><a href="/outlets">${say('room.outlets')}</a></span>
            ${data.outlet.groups.map((group) => html` <span>${view.set(group)}</span>`)}
            ${view.charts.isAgency(id) ? html` <span><b class="tag">${view.language.chart.agency}</b></span>` : undefined}
          </p>
          ${headingOf({ heading })}
          <p class="under">
            ${volume ? html`<span>${say('outlet.span', { from: volume.from, to: volume.to })}</span>` : undefined}
          </p>
        </div>
        ${volume ? html`${volumeSection(id, volume, view)}${daysForm(id, state, volume, view)}` : undefined}
        <div class="desk">
          <div>${hoursSection(data.hours, view)}${narrativesSection(id, data.narratives, days, view)}</div>
          <div>
            ${aboutSection(data.outlet, data.languages, view)}${alignmentSection(alignment, view)}${gapsSection(data.gaps, data.usual, view)}
          </div>
        </div>
        ${exchangesSection(data, view)}
        <p class="source">${say('outlet.exchanges-mean')}</p>
      </div>`,
    };
  },
  csv: (_desk, _asked, { volume }) => ({
    columns: [column('day', 'day', 12), column('items', 'number', 10)],
    batches: [
      (volume?.days ?? []).map((items, at) => ({ day: dayOfNumber(dayNumber(volume?.from ?? '') + at), items })),
    ],
  }),
});

function daysForm(
  id: string,
  { from, to }: { from: string; to: string },
  volume: { from: string; to: string },
  { say }: View,
): Html {
  const at = `/outlets/${encodeURIComponent(id)}`;
  return html`<form class="days" action="${at}">
    <label
      >${say('outlet.from')}
      <input name="from" value="${from || volume.from}" size="10" inputmode="numeric" autocomplete="off"
    /></label>
    <label
      >${say('outlet.to')} <input name="to" value="${to || volume.to}" size="10" inputmode="numeric" autocomplete="off"
    /></label>
    <button>${say('outlet.show-days')}</button>
    ${from || to ? html`<a href="${at}">${say('outlet.all-days')}</a>` : undefined}
  </form> `;
}
