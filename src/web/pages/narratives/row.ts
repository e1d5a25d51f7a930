import type { ShareScale } from '../../../instruments/survey/share-scale.js';
import { fillOf, tones } from '../../../instruments/tones.js';
import { plainText } from '../../../messages/messages.js';
import { html, type Html } from '../../../report/html.js';
import { printAddress } from '../../address/address.js';
import type { View } from '../../view.js';
import { axis } from './axis.js';
import type { Counted, CountedNarrative, Panel, Point } from './data.js';
import { itemsAddress } from './items-address.js';
import { keys, type NarrativesState } from './keys.js';
import { picture, type Bar } from './picture.js';
import { queriesOf } from './queries.js';
import { asTable } from './table.js';

export interface Drawing {
  data: Counted;
  view: View;
  state: NarrativesState;
}

/** A narrative: what it is, and its share in every set over time. */
export function narrativeRow(drawing: Drawing, narrative: CountedNarrative, scale: ShareScale): Html {
  const { data, view, state } = drawing;
  const { id, name, theme, definition, n, panels } = narrative;
  const alone = printAddress('/narratives', keys, state, { narrative: [id] });
  return html`<section class="row" id="narrative-${id}">
    <header>
      <p class="kicker"><bdi>${theme}</bdi></p>
      <h2>
        ${state.narrative.length === 1 ? html`<bdi>${name}</bdi>` : html`<a href="${alone}"><bdi>${name}</bdi></a>`}
      </h2>
      <p dir="auto">${definition}</p>
      <p>
        ${view.say(data.whole && state.group.length === 0 ? 'narratives.n-items' : 'narratives.n-in-all', { n, href: itemsAddress({ ...data, whole: true }, { narratives: [id] }) })}
      </p>
      ${queriesOf(narrative, view)} ${asTable(drawing, narrative, alone)}
    </header>
    ${panels.map((panel) => sharePanel(drawing, id, panel, scale))}
  </section>`;
}

function sharePanel({ data, view, state }: Drawing, id: string, panel: Panel, { top, ticks }: ShareScale): Html {
  const { rich, say, language } = view;
  const span = data.from !== null && data.to !== null && !data.whole ? { from: data.from, to: data.to } : undefined;
  const bars = panel.points.map((point): Bar => {
    const { share, interval, from, to, N } = point;
    return {
      from,
      to,
      height: share === null ? null : share / top,
      ...(interval ? { low: interval.low / top, high: interval.high / top } : {}),
      part: isPart(point),
      title: plainText(rich('narratives.point', point)),
      href: itemsAddress(data, { narratives: N > 0 ? [id] : [], set: panel.of, span: { from, to } }),
    };
  });
  const most = Math.max(...panel.points.map(({ share }) => share ?? 0));
  return html`<figure>
    <figcaption>
      ${setLink({ data, view, state }, panel.of)}
      ${
        panel.N === 0
          ? html`<span class="none">${say('narratives.no-items-in')}</span>`
          : html`${panel.share === null ? undefined : html`<span>${say('narratives.share', { share: panel.share })}</span> `}${panel.interval ? html`<span class="soft">${say('narratives.interval', panel.interval)}</span> ` : undefined}<span
                >${say('narratives.n-of-N', { n: panel.n, N: panel.N, href: itemsAddress(data, { narratives: [id], set: panel.of, span }) })}</span
              >`
      }
    </figcaption>
    ${picture({
      ...edges(data),
      bars,
      ticks: ticks
        .filter((_, at) => at === 0 || at === ticks.length - 1)
        .map((tick) => ({ at: tick / top, label: language.format.tick(tick) })),
      peak: language.format.share(most),
      fill: fillIn(view, data, panel.of),
    })}
    ${axis(edges(data), view)}
  </figure>`;
}

/** All items of each set, on a scale of their own. */
export function volumeRow({ data, view, state }: Drawing, { top }: { top: number }): Html {
  const { rich, say, language } = view;
  return html`<section class="row all">
    <header>
      <h2>${say('narratives.all-items')}</h2>
      <p>${say('narratives.all-items-how', { top })}</p>
    </header>
    ${data.volumes.map(({ of, points }) => {
      const span = data.from !== null && data.to !== null && !data.whole ? { from: data.from, to: data.to } : undefined;
      const n = points.reduce((sum, { items }) => sum + items, 0);
      return html`<figure>
        <figcaption>
          ${setLink({ data, view, state }, of)}
          <span>${say('narratives.n-items', { n, href: itemsAddress(data, { set: of, span }) })}</span>
        </figcaption>
        ${picture({
          ...edges(data),
          bars: points.map((point) => ({
            from: point.from,
            to: point.to,
            height: point.items === 0 ? null : point.items / top,
            part: isPart(point),
            title: plainText(rich('narratives.volume', point)),
            href: itemsAddress(data, { set: of, span: point }),
          })),
          ticks: [0, top].map((tick) => ({ at: tick / top, label: language.format.number(tick) })),
          peak: language.format.number(Math.max(...points.map(({ items }) => items))),
          fill: fillIn(view, data, of),
        })}
        ${axis(edges(data), view)}
      </figure>`;
    })}
  </section>`;
}

/** A week, or weeks, of which some days have no items. */
function isPart({ from, to, days }: Pick<Point, 'from' | 'to' | 'days'>): boolean {
  return from !== to && days < (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

/** From the first day drawn to the last: the weeks whole. */
export function edges({ volumes, from, to, events }: Counted): { from: string; to: string; events: string[] } {
  const points = volumes[0]?.points ?? [];
  return {
    from: points[0]?.from ?? from ?? '',
    to: points.at(-1)?.to ?? to ?? '',
    events: events.map((event) => event.from),
  };
}

/** A set's name, leading to that set alone. */
function setLink({ data, view, state }: Drawing, id: string): Html {
  if (data.sets.length === 1 || data.comparing !== 'group') return html`<b>${view.set(id)}</b>`;
  return html`<b><a href="${printAddress('/narratives', keys, state, { group: [id] })}">${view.set(id)}</a></b>`;
}

function fillIn({ charts }: View, { comparing }: Counted, set: string): string {
  return fillOf(comparing === 'group' ? charts.toneOf(set) : tones[1]!);
}
