/** Where the bytes of an item are, since when, and whether they are as they were kept. */
import { plainText, sayError } from '../../../messages/messages.js';
import { address } from '../../../report/address.js';
import { Html, html, words } from '../../../report/html.js';
import type { ReceivedFile } from '../../../project/received-record.js';
import type { RecordVerified } from '../../../project/verify-record.js';
import type { ErrorValues } from '../../../vocabulary/errors.js';
import type { View } from '../../view.js';
import { recordAddress, shownVersion } from './article.js';
import { numberOf, type ItemData } from './item-data.js';

/** Further places that are named; the JSON has all. */
const PLACES = 3;
/** Findings of a verification that are shown. */
const FINDINGS = 10;

export function recordSection(data: ItemData, view: View): Html {
  const version = shownVersion(data);
  const { record } = data;
  const more = data.places.length;
  const others = data.places.slice(0, PLACES).map(({ locator }) => locator);
  const also =
    more > 0 ? html`, ${view.say('item.also-at', { places: others, more: Math.max(0, more - PLACES) })}` : undefined;
  const kept = record.left ? 'item.left-there' : record.redacted ? 'item.redacted-beside' : undefined;
  const v = version.current ? undefined : html`<input type="hidden" name="v" value="${numberOf(data, version)}" />`;
  const toggle = data.received
    ? html`<a href="${recordAddress(data).replace(/[?&]show=record$/, '')}">${view.say('item.as-text')}</a>`
    : html`<a href="${recordAddress(data)}">${view.say('item.as-received')}</a>`;
  return html`<section aria-labelledby="record">
    <div class="rule"><h2 id="record">${view.say('item.record-title')}</h2></div>
    <dl class="record">
      ${version.address === '' ? undefined : fact(view, 'item.address', address(version.address) ?? html``)}
      ${fact(view, 'item.received', view.moment(record.receivedMs))}
      ${fact(view, 'item.record', html`${view.say('item.record-at', { file: record.file, locator: record.locator })}${also}`)}
      ${fact(view, 'item.sha-256', html`${hash(record.sha256)}${record.folder ? html`, ${view.say('item.of-folder')}` : undefined}`)}
      ${fact(view, 'item.kept-at', html`<code dir="ltr">${record.place}</code>${kept ? html`, ${view.say(kept)}` : undefined}`)}
      ${fact(view, 'item.ledger', ledger(data, view))} ${fact(view, 'item.verified', verified(data.verified, view))}
    </dl>
    <form class="acts" method="post" action="/items/${data.item}/verify">
      ${v}<button>${view.say('item.verify-now')}</button> ${toggle}
    </form>
  </section>`;
}

type Label =
  | 'item.address'
  | 'item.received'
  | 'item.record'
  | 'item.sha-256'
  | 'item.kept-at'
  | 'item.ledger'
  | 'item.verified';

function fact(view: View, label: Label, value: Html): Html {
  return html`<div>
    <dt>${view.say(label)}</dt>
    <dd>${value}</dd>
  </div>`;
}

function ledger({ record: { ledger: entry } }: ItemData, view: View): Html {
  if (!entry) return html`<span class="alarm">${view.say('item.no-ledger')}</span>`;
  const { line, of, before } = entry;
  const chained = line === 1 ? undefined : html` <code title="${before}">${before.slice(0, 8)}</code>`;
  return html`${view.say('item.ledger-entry', { line, of })}${chained}`;
}

function verified(seen: RecordVerified | null, view: View): Html {
  if (!seen) return html`<span class="soft">${view.say('item.not-verified')}</span>`;
  const wrong = seen.findings.filter(({ weight }) => weight === 'wrong');
  if (wrong.length === 0)
    return html`<span role="status">${view.moment(seen.atMs)}: ${view.say('item.is-whole')}</span>`;
  return html`<span role="status"
      >${view.moment(seen.atMs)}:
      <span class="alarm">${view.say('item.is-not-whole', { findings: wrong.length })}</span></span
    >
    <ul class="wrong">
      ${wrong
        .slice(0, FINDINGS)
        .map(
          ({ place, what, hint }) => html`<li><code dir="ltr">${place}</code> ${what}${hint ? `: ${hint}` : ''}</li>`,
        )}
    </ul>`;
}

/** A hash that may break every eight digits. */
export function hash(digits: string): Html {
  const pieces = digits.match(/.{1,8}/g) ?? [];
  return html`<code class="hash"
    >${pieces.map((piece, at) => html`${at === 0 ? undefined : new Html('<wbr>')}${piece}`)}</code
  >`;
}

/** The record as it was received, in the place of the text. */
export function receivedSection(data: ItemData, view: View): Html | undefined {
  const { received } = data;
  if (received === null) return undefined;
  const title = html`<div class="rule"><h2 id="received">${view.say('item.received-title')}</h2></div>`;
  const body = Array.isArray(received)
    ? html`${received.map((file) => oneFile(file, data, view))}`
    : unreadable(received, view);
  return html`<section class="received" aria-labelledby="received">${title}${body}</section>`;
}

function unreadable(
  { code, problem, hint, about }: { code: string; problem: string; hint: string; about: ErrorValues },
  view: View,
): Html {
  const said = sayError(view.language, { code, message: problem, hint, about });
  return html`<p class="note alarm">
    ${view.say('item.received-fails')}:
    <span lang="${said.tag}">${words(said.what)}</span
    >${said.hint ? html`. ${view.say('room.what-now', { hint: said.hint })}` : undefined}
  </p>`;
}

function oneFile(file: ReceivedFile, data: ItemData, view: View): Html {
  const { path, page, text, shown, size } = file;
  const bytes =
    shown < size ? view.say('item.received-cut', { shown, size }) : view.say('item.received-bytes', { size });
  const caption = html`<p class="caption">
    ${path === '' ? undefined : html`<code dir="ltr">${path}</code>, `}${bytes}
  </p>`;
  const source = html`<pre dir="auto" tabindex="0">${text}</pre>`;
  if (!page) return html`${caption}${source}`;
  const version = shownVersion(data);
  const at = `/items/${data.item}/received${version.current ? '' : `?v=${numberOf(data, version)}`}`;
  return html`${caption}
    <iframe src="${at}" sandbox title="${plainText(view.rich('item.page-frame'))}" loading="lazy"></iframe>
    <p class="caption">${view.say('item.page-frame')} · <a href="${at}">${view.say('item.page-alone')}</a></p>
    <details>
      <summary>${view.say('item.page-source')}</summary>
      ${source}
    </details>`;
}
