/** Which outlets have the text of an item too, in order of time. */
import type { AlsoIn } from '../../../find/also-in.js';
import type { PartsInWords } from '../../../instruments/repeats/opened/parts-in-words.js';
import { html, type Html } from '../../../report/html.js';
import { marked } from '../../../report/mark.js';
import type { View } from '../../view.js';
import { textLanguage } from '../../draw/text-language.js';
import { languageOf } from './article.js';
import type { ItemData } from './item-data.js';

/** Outlets that are listed, the item's own beside them. */
const LISTED = 14;

type Entry = AlsoIn['entries'][number];

export function alsoInSection(data: ItemData, view: View): Html {
  const { item, alsoIn, parts } = data;
  if (!alsoIn) {
    return section(view.say('item.also-title', { outlets: 0 }), undefined, view.say('item.no-words'));
  }
  const { entries, own, outlets } = alsoIn;
  const others = outlets - Number(entries.some((entry) => entry.outlet === own.outlet && entry.standing !== 'share'));
  const cluster = `/repeats/${alsoIn.cluster}`;
  const rows = rowsShown(alsoIn);
  const more = entries.length - rows.filter(({ item: of }) => entries.some((entry) => entry.item === of)).length;
  const list =
    entries.length < 2 && rows.length < 2
      ? undefined
      : html`<ol class="ladder">
          ${rows.map((entry) => row(entry, entry.item === item, alsoIn, view))}
        </ol>`;
  const beside =
    alsoIn.items > 1 ? html`<a href="${besideAddress(alsoIn)}">${view.say('item.side-by-side')}</a>` : undefined;
  const notes = [
    ...(wireNote(alsoIn, view) ?? []),
    ...(more > 0 ? [view.say('item.also-more', { outlets: more, to: cluster })] : []),
    ...(alsoIn.outletsAtFirst > 1 ? [view.say('item.nobody-first', { outlets: alsoIn.outletsAtFirst })] : []),
    ...(alsoIn.items > Math.max(1, entries.length)
      ? [view.say('item.also-items', { items: alsoIn.items, to: cluster })]
      : []),
  ].map((note) => html`<p class="under">${note}</p>`);
  const held = parts
    ? html`${passages('held-by', parts.heldBy, view, languageOf(data))}${passages('holds', parts.holds, view, languageOf(data))}`
    : undefined;
  return section(view.say('item.also-title', { outlets: others }), beside, html`${list}${notes}${held}`);
}

/** Which agency has it: those who take its wire look alike without acting together. */
function wireNote({ entries, outlets, outletsAtFirst }: AlsoIn, { say, charts }: View): Html[] | undefined {
  const wire = entries.find(({ outlet, standing }) => standing !== 'share' && charts.isAgency(outlet));
  if (!wire || outlets < 2) return undefined;
  const { outlet, minutes } = wire;
  const it = { name: charts.names.outlet(outlet), to: `/outlets/${encodeURIComponent(outlet)}` };
  const first = wire === entries[0] && outletsAtFirst === 1;
  return [first ? say('item.wire-first', it) : say('item.wire-later', { ...it, minutes })];
}

/** The earliest, and the item itself wherever it comes. */
function rowsShown({ entries, own }: AlsoIn): Pick<Entry, 'outlet' | 'item' | 'published' | 'minutes' | 'standing'>[] {
  const shown = entries.slice(0, LISTED);
  if (shown.some(({ item }) => item === own.item)) return shown;
  return [...shown, own].sort((a, b) => a.published - b.published);
}

/** The item's outlet beside the first; where it is the first, the next. */
function besideAddress({ cluster, entries, own }: AlsoIn): string {
  const [first, second] = entries;
  const outlet = first?.outlet === own.outlet ? second?.outlet : own.outlet;
  return outlet === undefined ? `/repeats/${cluster}` : `/repeats/${cluster}?with=${encodeURIComponent(outlet)}`;
}

function row(
  { outlet, item, published, minutes, standing }: ReturnType<typeof rowsShown>[number],
  isThis: boolean,
  { outletsAtFirst, own }: AlsoIn,
  view: View,
): Html {
  const { charts, language } = view;
  const first = minutes === 0 && (standing === 'first' || outletsAtFirst > 1);
  const when = first
    ? view.day(published) === view.day(own.published)
      ? view.clock(published)
      : view.moment(published)
    : html`${minutes < 0 ? '−' : '+'}${language.chart.after(Math.abs(minutes))}`;
  const name = html`<bdi>${charts.names.outlet(outlet)}</bdi>`;
  const who = isThis ? html`<b>${name}</b>` : html`<a href="/items/${item}">${name}</a>`;
  const agency = charts.isAgency(outlet) ? html` <span class="tag">${language.chart.agency}</span>` : undefined;
  const tied = first && outletsAtFirst > 1;
  const kind = view.say(tied ? 'item.standing-tied' : `item.standing-${standing}`);
  const note = html`${kind}${isThis ? html`<span class="sr">, ${view.say('item.this-item')}</span>` : undefined}`;
  return html`<li data-row ${isThis ? html` aria-current="true"` : undefined}>
    <span class="when">${when}</span> <span class="who">${marked(charts.toneOf(outlet), who)}${agency}</span>
    <span class="${first && !tied ? 'first' : 'soft'}">${note}</span>
  </li>`;
}

/** Texts that are no copies, but share a passage with it: those that came before it, and those after. */
function passages(
  which: 'held-by' | 'holds',
  { items, outlets, examples }: PartsInWords,
  view: View,
  language: string,
): Html | undefined {
  if (items === 0) return undefined;
  const { charts, say } = view;
  const { chart } = view.language;
  const lang = textLanguage(language);
  return html`<div class="parts">
    <p class="under">${say(`item.${which}`, { items, outlets })}</p>
    <ul>
      ${examples.map(({ item, outlet, minutes, share, passages: shared }) => {
        const name = html`<a href="/items/${item}"><bdi>${charts.names.outlet(outlet)}</bdi></a>`;
        const agency = charts.isAgency(outlet) ? html` <span class="tag">${chart.agency}</span>` : undefined;
        const after = html`${minutes < 0 ? '−' : '+'}${chart.after(Math.abs(minutes))}`;
        const words = shared.map((passage) => html`<p class="line" dir="auto" ${lang}>${passage}</p>`);
        return html`<li data-row>
          <span class="when">${after}</span> <span class="who">${marked(charts.toneOf(outlet), name)}${agency}</span>
          <span class="soft"
            >${say(minutes < 0 ? 'item.part-before' : minutes > 0 ? 'item.part-after' : 'item.part-at-once', { share })}</span
          >
          ${
            shared.length > 0
              ? html`<details>
                  <summary>${say('item.part-words')}</summary>
                  ${words}
                </details>`
              : undefined
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

function section(title: Html, beside: Html | undefined, body: Html): Html {
  return html`<section aria-labelledby="also">
    <div class="rule">
      <h2 id="also">${title}</h2>
      ${beside}
    </div>
    ${body}
  </section>`;
}
