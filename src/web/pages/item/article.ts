/** The text of an item, set as an article. */
import { outletsById } from '../../../casebook/outlets-by-id.js';
import { plainText } from '../../../messages/messages.js';
import { outside, rich, type Rich } from '../../../messages/rich.js';
import { unmarked } from '../../../language/unmarked.js';
import { address } from '../../../report/address.js';
import { textLanguage } from '../../draw/text-language.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import { numberOf, type ItemData, type Version } from './item-data.js';
import { markedLine, paragraphs } from './paragraphs.js';
import { beginning } from './read-item.js';

/** Characters of a title in the heading; the rest of one that long is no title. */
const TITLE = 500;

export function shownVersion({ versions, shown }: ItemData): Version {
  return versions.find(({ version_key: key }) => key === shown.version_key) ?? versions[0]!;
}

/** The language that the shown text counts as; of an earlier version that of the present one. */
export function languageOf({ languages }: ItemData): string {
  return languages.language;
}

/** The title, or of a post without one who published it and when. */
export function headingOf(data: ItemData, view: View): Rich {
  const { title, outlet, published_ms: published } = shownVersion(data);
  const shown = unmarked(title).trim();
  if (shown !== '') return rich`${outside(cut(shown))}`;
  const at = view.language.format.moment(published, view.casebook.settings.zone);
  return view.rich('item.untitled', { outlet: view.charts.names.outlet(outlet), at });
}

/** Who published it, in which language; title; when it was published, first seen and changed. */
export function head(data: ItemData, view: View): Html {
  const version = shownVersion(data);
  const language = languageOf(data);
  const { title, outlet, form } = version;
  const narratives = namesOf(data, view);
  const heading =
    unmarked(title).trim() === ''
      ? html`<h1>${plainText(headingOf(data, view))}</h1>`
      : html`<h1 dir="auto" ${textLanguage(language)}>
          ${markedLine(cut(title), { stretches: within(data.matched.title, cut(title).length), names: narratives })}
        </h1>`;
  const groups = outletsById(view.casebook).get(outlet)?.groups ?? [];
  return html`<header class="head">
    <p class="kicker">
      ${view.outlet(outlet)}${groups.map((group) => html` <span><bdi>${view.charts.names.set(group)}</bdi></span>`)}
      <span>${view.language.format.language(language)}</span>
      ${form === 'post' ? undefined : html`<span>${view.say(`item.form-${form}`)}</span>`}
    </p>
    ${heading} ${times(data, view)}
  </header>`;
}

function times(data: ItemData, view: View): Html {
  const { versions } = data;
  const { published_ms: published, stated } = shownVersion(data);
  const received = versions.map(({ recorded_ms: ms }) => ms);
  const changed =
    versions.length < 2
      ? undefined
      : html`<div>
          <dt>${view.say('item.changed')}</dt>
          <dd><a href="#versions">${view.moment(Math.max(...received))}</a></dd>
        </div>`;
  return html`<dl class="times">
    <div>
      <dt>${view.say('item.published')}</dt>
      <dd>
        ${view.moment(published)}
        <span class="soft"
          >${stated === '' ? view.say('item.undated') : view.say('item.stated', { stated: cut(stated) })}</span
        >
      </dd>
    </div>
    <div>
      <dt>${view.say('item.first-seen')}</dt>
      <dd>${view.moment(Math.min(...received))}</dd>
    </div>
    ${changed}
  </dl>`;
}

export function article(data: ItemData, view: View): Html {
  const version = shownVersion(data);
  const { text, passages, current } = version;
  const shown = beginning(text);
  const names = namesOf(data, view);
  const old = current
    ? undefined
    : html`<p class="note">
        ${view.say('item.old-version', {
          n: data.shown.n,
          of: data.shown.of,
          at: view.language.format.moment(version.recorded_ms, view.casebook.settings.zone),
          to: `/items/${data.item}`,
        })}
      </p>`;
  const body =
    text.trim() === ''
      ? html`<p class="soft">${view.say('item.no-text')}</p>`
      : paragraphs(shown, {
          stretches: data.matched.text,
          names,
          passages: passages.filter(([at]) => at < shown.length),
        });
  const left =
    shown.length === text.length
      ? undefined
      : html`<p class="note">
          ${view.say('item.cut', {
            shown: shown.length,
            of: text.length,
            json: `/items/${data.item}.json`,
            record: recordAddress(data),
          })}
        </p>`;
  return html`${old}
    <div class="prose" ${textLanguage(languageOf(data))}>${body}</div>
    ${left} ${passages.length > 0 ? html`<p class="under">${view.say('item.broadcast')}</p>` : undefined}
    <p class="under">${address(version.address)}</p>`;
}

/** Where the record of the shown version is. */
export function recordAddress(data: ItemData): string {
  const version = shownVersion(data);
  return `/items/${data.item}?${version.current ? '' : `v=${numberOf(data, version)}&`}show=record`;
}

export function namesOf({ matched }: ItemData, view: View): string[] {
  return matched.narratives.map(({ narrative }) => view.charts.names.narrative(narrative));
}

function cut(title: string): string {
  return title.length <= TITLE ? title : `${title.slice(0, TITLE).toWellFormed()}…`;
}

function within(stretches: ItemData['matched']['title'], length: number): ItemData['matched']['title'] {
  return stretches.filter(({ end }) => end <= length);
}
