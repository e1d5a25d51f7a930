/** The newest clusters of repeats over several outlets. */
import type { Cluster } from '../../../instruments/repeats/result.js';
import { unmarked } from '../../../language/unmarked.js';
import { html, type Html } from '../../../report/html.js';
import { textLanguage } from '../../draw/text-language.js';
import type { Desk } from '../../desk.js';
import type { View } from '../../view.js';

/** Clusters shown. */
const MOST = 7;

export interface Newest {
  /** clusters over two or more outlets in all */
  total: number;
  /** of these, how many are new; null where none can be */
  fresh: number | null;
  clusters: (Pick<
    Cluster,
    'cluster' | 'outlets' | 'items' | 'first' | 'tied' | 'agency' | 'language' | 'excerpt' | 'spreadMinutes'
  > & {
    fresh: boolean;
  })[];
}

/** @param from stories are new whose first item was published then or later; null: none are. @returns undefined while the result is being made */
export function newest({ repeats }: Desk, from: number | null): Newest | undefined {
  if (!repeats) return undefined;
  const { top, acrossOutlets } = repeats.result;
  const across = top
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.first.published - a.first.published || (a.cluster < b.cluster ? -1 : 1));
  const fresh = (cluster: Cluster): boolean => from !== null && cluster.first.published >= from;
  return {
    total: acrossOutlets,
    fresh: from === null ? null : across.filter(fresh).length,
    clusters: across.slice(0, MOST).map((one) => ({
      cluster: one.cluster,
      outlets: one.outlets,
      items: one.items,
      first: one.first,
      tied: one.tied,
      agency: one.agency,
      language: one.language,
      excerpt: one.excerpt,
      spreadMinutes: one.spreadMinutes,
      fresh: fresh(one),
    })),
  };
}

export function newestSection(found: Newest | undefined, view: View): Html {
  const { say } = view;
  const rows = found?.clusters ?? [];
  return html`<section class="newest" id="newest">
    <div class="rule">
      <h2>${say('overview.newest')}</h2>
      ${found && found.total > 0 ? html`<a href="/repeats">${say('overview.all-clusters', { clusters: found.total })}</a>` : undefined}
    </div>
    ${
      rows.length > 0
        ? html`<ol>
            ${rows.map((row) => newestRow(row, view))}
          </ol> `
        : html`<p class="soft">${say(found ? 'overview.no-clusters' : 'overview.being-made')}</p> `
    }
  </section> `;
}

function newestRow(row: Newest['clusters'][number], view: View): Html {
  const { say } = view;
  const { cluster, language, excerpt, fresh, first, tied, outlets, spreadMinutes } = row;
  return html`<li>
    <h3>
      <a href="/repeats/${cluster}" dir="auto" ${textLanguage(language)}>${line(excerpt)}</a
      >${fresh ? html` <span class="new">${say('overview.new')}</span>` : undefined}
    </h3>
    <p class="caption">
      ${tied > 0 ? say('overview.nobody-first', { outlets: tied + 1 }) : html`${view.outlet(first.outlet)} ${say('overview.first')}`},
      ${view.moment(first.published)}
      <span class="in">${say('overview.ran-in', { outlets, minutes: spreadMinutes })}</span>
    </p>
  </li> `;
}

/** The first line of a text, as a heading. */
function line(excerpt: string): string {
  const text = unmarked(excerpt).trim();
  const first = text.split('\n', 1)[0] ?? '';
  const letters = [...first];
  if (letters.length <= 110) return first || '…';
  const cut = letters.slice(0, 110).join('');
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(' ')))}…`;
}
