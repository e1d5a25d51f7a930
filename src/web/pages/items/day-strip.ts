/** How many items match each day, by group, with the chosen days marked, and a form to choose others. */
import type { DayOfItems } from '../../../find/items/asked.js';
import { fillOf } from '../../../instruments/tones.js';
import { plainText } from '../../../messages/messages.js';
import { html, type Html } from '../../../report/html.js';
import { dayOfNumber, dayNumber, type Day } from '../../../vocabulary/time.js';
import { percent } from '../../draw/figures.js';
import type { View } from '../../view.js';
import { itemsAddress, type ItemsState } from './keys.js';
import { hidden } from './search-form.js';
import { barsOf, datesBelow, placeOf, shifted, type Bar } from './strip-bars.js';

const HEIGHT = 76;
const TOP = 14; // for the number of the highest bar
/** Addresses of all bars together are at most so long; beyond it only the script makes bars lead to their days. */
const MOST_LINKED = 60_000;

/** @param days all that match but for from and to; undefined when none does */
export function dayStrip(days: readonly DayOfItems[], state: ItemsState, view: View): Html | undefined {
  const { say, rich, language, casebook } = view;
  const first = casebook.settings.period?.from ?? days[0]?.day;
  const last = casebook.settings.period?.to ?? days.at(-1)?.day;
  if (days.length === 0 || first === undefined || last === undefined) return undefined;
  const { unit, bars } = barsOf(days, first, last);
  const all = days.reduce((sum, { items }) => sum + items, 0);
  const chosen = state.from !== '' || state.to !== '';
  const [from, to] = [later(state.from, first), earlier(state.to, last)];
  const edges = chosen ? [placeOf(from, bars), placeOf(dayOfNumber(dayNumber(to) + 1), bars)] : [0, 0];
  const [a = 0, b = 0] = edges;
  const top = bars.reduce((most, { items }) => Math.max(most, items), 1);
  const peak = bars.findIndex(({ items }) => items === top);
  const starts = [...bars.map((bar) => bar.from), dayOfNumber(dayNumber(last) + 1)];
  const grip = (id: 'items.grip-from' | 'items.grip-to'): Html =>
    html`<span
      class="grip"
      role="slider"
      tabindex="0"
      aria-label="${plainText(rich(id))}"
      aria-valuemin="0"
      aria-valuenow="0"
      hidden
    ></span>`;
  return html`<figure class="days" data-brush="${starts.join(' ')}">
    <figcaption>
      <b>${say('items.per', { unit })}</b> <span>${say(chosen ? 'items.per-chosen' : 'items.per-all')}</span>
    </figcaption>
    <div class="area">
      <svg height="${HEIGHT + 20}" aria-hidden="true">
        <rect class="brush" x="${percent(a)}" width="${percent(Math.max(0, b - a))}" y="0" height="${HEIGHT}" />
        ${stacks(bars, top, chosen ? [from, to] : undefined, view)}
        <line class="base" x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}" />
        ${events(bars, peak / bars.length, view)}
        <text
          class="peak"
          x="${percent((peak + 0.5) / bars.length)}"
          y="11"
          text-anchor="${anchor(peak / bars.length)}"
        >
          ${language.format.number(top)}
        </text>
        ${datesBelow(bars, language.format).map(
          ({ place, label }) =>
            html`<text x="${percent(place)}" y="${HEIGHT + 15}" ${place > 0 ? html`text-anchor="middle"` : undefined}
              >${label}</text
            >`,
        )}
        ${chosen ? edges.map((x) => html`<line class="edge" x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="${HEIGHT}" />`) : undefined}
        ${links(bars, state, view)}
      </svg>
      ${grip('items.grip-from')}${grip('items.grip-to')}
    </div>
    <form action="/items" class="range" role="search" aria-label="${plainText(rich('items.days'))}">
      ${hidden(state, ['from', 'to', 'page', 'copies', 'sort'])}
      <label for="from">${say('items.from')}</label> ${dayField('from', state.from, first, view)}
      <label for="to">${say('items.to')}</label> ${dayField('to', state.to, last, view)}
      ${hidden(state, ['q', 'group', 'outlet', 'lang', 'week', 'narrative', 'from', 'to', 'page'])}
      <button>${say('items.show-days')}</button>
      ${chosen ? around(from, to, all, state, view) : undefined}
    </form>
  </figure>`;
}

function around(from: Day, to: Day, all: number, state: ItemsState, { say }: View): Html {
  return html`<a href="${itemsAddress(state, shifted(from, to, -1))}" data-key="[">${say('items.earlier')}</a>
    <a href="${itemsAddress(state, shifted(from, to, 1))}" data-key="]">${say('items.later')}</a>
    <a href="${itemsAddress(state, { from: '', to: '' })}">${say('items.all', { n: all })}</a>`;
}

function dayField(name: 'from' | 'to', value: string, otherwise: Day, { rich }: View): Html {
  const how = plainText(rich('items.day-form'));
  return html`<input
    id="${name}"
    name="${name}"
    value="${value}"
    placeholder="${otherwise}"
    pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"
    title="${how}"
    size="10"
    autocomplete="off"
  />`;
}

/** One shape for all bars of a group, those of the chosen days apart. */
function stacks(bars: readonly Bar[], top: number, chosen: [Day, Day] | undefined, { casebook, charts }: View): Html {
  const sets = [...casebook.groups.map(({ id }): string => id), ''];
  const scale = (HEIGHT - TOP) / top;
  const below = bars.map(() => HEIGHT);
  const shapes = sets.flatMap((set) => {
    const drawn = { in: '', out: '' };
    for (const [index, bar] of bars.entries()) {
      const n = bar.sets.get(set) ?? 0;
      if (n === 0) continue;
      const y = below[index] ?? HEIGHT;
      below[index] = y - n * scale;
      const where = !chosen || (bar.to >= chosen[0] && bar.from <= chosen[1]) ? 'in' : 'out';
      drawn[where] += `M${index + 0.08} ${short(y)}V${short(y - n * scale)}h.84V${short(y)}z`;
    }
    const fill = fillOf(charts.toneOf(set === '' ? 'ungrouped' : set));
    return (['out', 'in'] as const).map((where) =>
      drawn[where] === '' ? html`` : html`<path class="${where}" d="${drawn[where]}" fill="${fill}" />`,
    );
  });
  return html`<svg width="100%" height="${HEIGHT}" viewBox="0 0 ${bars.length} ${HEIGHT}" preserveAspectRatio="none">
    ${shapes}
  </svg>`;
}

/** For the mouse; by keyboard the days are reached by the form, the grips and the weeks. */
function links(bars: readonly Bar[], state: ItemsState, { rich, language }: View): Html | undefined {
  if (itemsAddress(state, { from: '2000-01-01', to: '2000-01-01' }).length * bars.length > MOST_LINKED)
    return undefined;
  const width = percent(1 / bars.length);
  return html`${bars.map(({ from, to, items }, index) =>
    items === 0
      ? html``
      : html`<a href="${itemsAddress(state, { from, to })}" tabindex="-1"
          ><rect class="hit" x="${percent(index / bars.length)}" width="${width}" y="0" height="${HEIGHT}"
            ><title>
              ${plainText(rich('items.bar', { days: language.format.shortSpan(from, to, true), n: items }))}
            </title></rect
          ></a
        >`,
  )}`;
}

function events(bars: readonly Bar[], peak: number, { casebook }: View): Html {
  const [first = '', last = ''] = [bars[0]?.from, bars.at(-1)?.to];
  const within = [...casebook.events].filter(({ from }) => from >= first && from <= last).sort(byDay);
  let free = 0;
  return html`${within.map(({ name, from }) => {
    const place = placeOf(from, bars);
    const line = html`<line class="event" x1="${percent(place)}" x2="${percent(place)}" y1="0" y2="${HEIGHT}"
      ><title>${name}</title></line
    >`;
    const width = (name.length + 2) * 0.0058; // of letters at 1,280 px: names that would meet are left to their titles
    const overPeak = place < peak + 0.03 && place + width > peak - 0.02;
    if (place < free || place + width > 1 || overPeak) return line;
    free = place + width;
    return html`${line}<text class="event" x="${percent(place)}" dx="5" y="11">${name}</text>`;
  })}`;
}

function byDay(a: { from: Day }, b: { from: Day }): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function anchor(place: number): string {
  return place < 0.03 ? 'start' : place > 0.97 ? 'end' : 'middle';
}

function later(day: Day | '', least: Day): Day {
  return day > least ? day : least;
}

function earlier(day: Day | '', most: Day): Day {
  return day !== '' && day < most ? day : most;
}

function short(n: number): string {
  return String(Number(n.toFixed(1)));
}
