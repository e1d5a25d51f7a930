/** What is known of an item that was taken out by right or duty. */
import { html, type Html } from '../../../report/html.js';
import type { RemovedItem } from '../../../project/evidence-record.js';
import type { View } from '../../view.js';
import { hash } from './record.js';

/** Contents that are named; the JSON has all. */
const CONTENTS = 20;

export function removedPage(heading: Html, removed: RemovedItem, view: View): Html {
  const { item, removedMs, reason, authority, items, ledger, contents } = removed;
  const together = items > 1 ? html`, ${view.say('item.removed-with', { items: items - 1 })}` : undefined;
  const by = authority === '' ? view.say('item.no-authority') : html`<bdi>${authority}</bdi>`;
  return html`<div class="item">
    <div class="head">${heading}</div>
    <p class="read">${view.say('item.removed-how')}</p>
    <dl class="record gone">
      <div>
        <dt>${view.say('item.item')}</dt>
        <dd><code>${item}</code>, ${view.moment(removedMs)}${together}</dd>
      </div>
      <div>
        <dt>${view.say('item.reason')}</dt>
        <dd><bdi>${reason}</bdi></dd>
      </div>
      <div>
        <dt>${view.say('item.authority')}</dt>
        <dd>${by}</dd>
      </div>
      <div>
        <dt>${view.say('item.ledger')}</dt>
        <dd>${view.say('item.ledger-line', { line: ledger.line })} ${hash(ledger.hash)}</dd>
      </div>
      ${contents.slice(0, CONTENTS).map(
        ({ sha256, file, places }) =>
          html`<div>
            <dt>${view.say('item.held-in')}</dt>
            <dd><bdi>${[file, ...places.slice(0, 3)].join(', ')}</bdi> ${hash(sha256)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
