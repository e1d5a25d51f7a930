import { isWhole, type SaidBy, type WhoSaid } from '../../../find/who-said/index.js';
import { html, words, type Html } from '../../../report/html.js';
import { sayError, type Rich } from '../../../messages/messages.js';
import { headingOf } from '../../frame/frame.js';
import type { Asked, Shown } from '../../page.js';
import type { View } from '../../view.js';
import { changed } from '../../draw/changed.js';
import { apparatus } from './apparatus.js';
import { askForm } from './ask-form.js';
import type { WhoSaidData, WhoSaidKeys } from './index.js';
import { textLanguage } from '../../draw/text-language.js';

/** A wording of more characters is cut where it is listed; the item has it whole. */
const LONGEST = 1_200;

export function whoSaidHtml(data: WhoSaidData, view: View, _asked: Asked<WhoSaidKeys>): Shown {
  const { say } = view;
  const heading = headingFor(data, view);
  const first = data.said?.[data.first ?? -1];
  const mistake = data.mistake && sayError(view.language, data.mistake);
  const main = html`<div class="who-said">
    ${askForm(data, view)}
    <div class="head">
      ${headingOf({ heading })}${data.said && data.said.length > 0 ? html`<p class="standfirst">${standfirst(data as Found, view)}</p>` : undefined}
    </div>
    ${mistake ? html`<p class="aside alarm" role="alert"><b dir="auto" lang="${mistake.tag}">${words(mistake.what)}</b>${mistake.hint ? html`. ${say('room.what-now', { hint: mistake.hint })}` : '.'}</p>` : undefined}
    ${data.question === '' ? html`<p class="read">${say('who-said.how')}</p>` : undefined}
    ${data.items === 0 ? html`<p class="read">${say('who-said.nobody-how')}</p>` : undefined}
    ${data.said && data.said.length > 0 ? html`<p class="aside">${say('who-said.first-is')}</p>` : undefined}
    ${first ? apparatus(first, data.said ?? [], data.variants, view) : undefined}
    ${data.said && data.said.length > 0 ? html`${wordings(data as Found, first, view)}${others(data as Found, first, view)}` : undefined}
  </div>`;
  return { heading, main, ...(data.mistake ? { status: 400 as const } : {}) };
}

type Found = WhoSaidData & WhoSaid;

function headingFor(data: WhoSaidData, view: View): Rich {
  if (data.mistake) return view.rich('who-said.cannot');
  if (data.items === undefined || !data.said) return view.rich('who-said.title');
  if (data.items === 0) return view.rich('who-said.nobody');
  const first = data.said[data.first ?? -1];
  if (!first) return view.rich(data.items === data.shares ? 'who-said.only-shares' : 'who-said.only-parts');
  const at = { ms: first.published_ms, zone: view.casebook.settings.zone };
  if ((data.outletsAtFirst ?? 0) > 1)
    return view.rich('who-said.same-time', { outlets: data.outletsAtFirst ?? 0, ...at });
  return view.rich('who-said.first', {
    outlet: view.charts.names.outlet(first.outlet),
    to: `/items/${first.item}`,
    agency: view.charts.isAgency(first.outlet),
    ...at,
  });
}

function standfirst({ items, outlets, shares, said, cut: tooMany }: Found, view: View): Html {
  return html`${view.say('who-said.found', { items, outlets, shares })}${items > said.length ? html` ${view.say('who-said.shown', { shown: said.length, of: items })}` : undefined}${tooMany ? html` ${view.say('who-said.cut')}` : undefined}`;
}

interface Wording {
  row: SaidBy;
  by: SaidBy[];
}

/** Each wording once, in the order in which they appeared, with all that have it. */
function wordings(found: Found, first: SaidBy | undefined, view: View): Html | undefined {
  const all = grouped(found.said.filter(isWhole));
  if (all.length === 0) return undefined;
  return html`<section>
    <div class="rule"><h2>${view.say('who-said.wordings', { wordings: all.length })}</h2></div>
    ${list(all, found, first, view)}
  </section>`;
}

/** Who has some of it, or a like report: never first, and not among the wordings. */
function others(found: Found, first: SaidBy | undefined, view: View): Html | undefined {
  const all = grouped(found.said.filter((row) => !isWhole(row)));
  if (all.length === 0) return undefined;
  return html`<section>
    <div class="rule">
      <h2>${view.say('who-said.others', { items: all.reduce((sum, { by }) => sum + by.length, 0) })}</h2>
    </div>
    ${list(all, found, first, view)}
  </section>`;
}

function grouped(rows: readonly SaidBy[]): Wording[] {
  const found = new Map<string, Wording>();
  for (const row of rows) {
    const wording = found.get(row.part) ?? { row, by: [] };
    wording.by.push(row);
    found.set(row.part, wording);
  }
  return [...found.values()];
}

function list(all: readonly Wording[], { firstMs }: Found, first: SaidBy | undefined, view: View): Html {
  return html`<ol class="wordings">
    ${all.map(
      ({ row, by }) =>
        html`<li data-row>
          <ul class="tellers">
            ${by.slice(0, 12).map((one) => teller(one, first, firstMs, view))}${by.length > 12 ? html`<li class="soft">${view.say('who-said.more-tellers', { more: by.length - 12 })}</li>` : undefined}
          </ul>
          <div>
            <p class="line" dir="auto" ${textLanguage(row.language)}>
              ${row === first || !first ? cut(row.part) : cutChanged(first.part, row)}
            </p>
            ${row.saying === 'exact' || row === first ? undefined : html`<p class="caption">${view.say(`who-said.is-${row.saying}`)}</p>`}
          </div>
        </li>`,
    )}
  </ol>`;
}

function teller(row: SaidBy, first: SaidBy | undefined, firstMs: number | null, view: View): Html {
  const minutes = firstMs === null ? null : Math.round((row.published_ms - firstMs) / 60_000);
  return html`<li class="teller">
    <a class="n" href="/items/${row.item}"
      >${minutes === null || row === first ? view.clock(row.published_ms) : html`${minutes < 0 ? '−' : '+'}${after(Math.abs(minutes), view)}`}</a
    >
    <span
      >${view.outlet(row.outlet)}${row === first ? html` <b class="first">${view.say('who-said.first-tag')}</b>` : undefined}${row.form === 'share' ? html` <span class="soft">${view.say('who-said.share')}</span>` : undefined}</span
    >
  </li>`;
}

/** Minutes after the first; of more than two days no one asks for the tenth of an hour. */
function after(minutes: number, { language }: View): string {
  return minutes < 2_880 ? language.chart.after(minutes) : language.format.duration(minutes);
}

function cut(text: string): Html {
  return html`${text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text}`;
}

function cutChanged(first: string, row: SaidBy): Html {
  const long = first.length > LONGEST * 2 || row.part.length > LONGEST * 2;
  return long ? cut(row.part) : changed(first, row.part, row.changes);
}
