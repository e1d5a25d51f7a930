/** Item: one text with its versions, its repeats elsewhere, its narratives and its record in the evidence. */
import { column } from '../../../exchange/table-column.js';
import { html } from '../../../report/html.js';
import { choice } from '../../address/keys.js';
import { headingOf as shownHeading } from '../../frame/frame.js';
import { definePage } from '../../page.js';
import { alsoInSection } from './also-in-section.js';
import { article, head, headingOf } from './article.js';
import { numberOf, type ItemData, type RemovedData } from './item-data.js';
import { more, v } from './more.js';
import { narrativesSection } from './narratives.js';
import { readItem } from './read-item.js';
import { receivedSection, recordSection } from './record.js';
import { removedPage } from './removed.js';
import { versions } from './versions.js';

const keys = { v, show: choice('text', 'record') };

export const item = definePage<typeof keys, ItemData | RemovedData>({
  part: 'items',
  path: '/items/:id',
  keys,
  schema: 'refrain/item-page/1',
  read: (desk, { id, state }) => readItem(desk, id, state),
  statusOf: ({ kind }) => (kind === 'removed' ? 410 : 200),
  html(data, view) {
    if (data.kind === 'removed') {
      const day = view.language.format.day(view.day(data.removed.removedMs));
      const heading = view.rich('item.removed', { day });
      return { heading, main: removedPage(shownHeading({ heading }), data.removed, view) };
    }
    return {
      heading: headingOf(data, view),
      main: html`<div class="item reader">
        <article>
          ${head(data, view)} ${receivedSection(data, view) ?? article(data, view)} ${versions(data, view)}
        </article>
        <div class="margin">
          ${alsoInSection(data, view)} ${narrativesSection(data, view)} ${recordSection(data, view)}
        </div>
      </div>`,
    };
  },
  csv: (_desk, _asked, data) => ({
    columns: [
      column('item', 'text', 14),
      column('version', 'number', 8),
      column('current', 'text', 8),
      column('outlet', 'text', 20),
      column('published', 'time', 20),
      column('stated', 'text', 20),
      column('received', 'time', 20),
      column('language', 'text', 9),
      column('form', 'text', 8),
      column('title', 'text', 40),
      column('text', 'text', 80),
      column('address', 'text', 40),
      column('sha256', 'text', 64),
      column('locator', 'text', 20),
    ],
    batches: data.kind === 'removed' ? [] : versionRows(data),
  }),
  more,
});

/** Oldest first, one at a time: a text may be long. */
function* versionRows(data: ItemData): Generator<Record<string, string | number>[]> {
  for (const version of data.versions.toReversed()) {
    yield [
      {
        ...version,
        version: numberOf(data, version),
        current: version.current ? 'yes' : 'no',
        published: version.published_ms,
        received: version.recorded_ms,
        passages: version.passages.length,
      },
    ];
  }
}
