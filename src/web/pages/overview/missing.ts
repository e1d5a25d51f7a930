/** What is missing from the data, the present first. */
import type { Coverage } from '../../../find/coverage-result.js';
import type { Health } from '../../../find/outlet-health.js';
import { html, type Html } from '../../../report/html.js';
import { gaps } from '../../../report/gaps.js';
import { leftOut } from '../../../vocabulary/item.js';
import type { Day } from '../../../vocabulary/time.js';
import type { View } from '../../view.js';

/** Lines shown of each kind; all are in the page's JSON. */
const MOST = 6;

export interface Missing {
  /** outlets without items on the last days, though they are usual, and the time of their last */
  now: { outlet: string; last: number | null }[];
  /** listed, and no item in the period */
  never: string[];
  /** days without any outlet */
  nobody: { from: Day; to: Day }[];
  /** three days or more without items of outlets that are usually daily; most outlet-days first */
  gaps: { from: Day; to: Day; outlets: string[] }[];
  /** without what is left out on purpose */
  setAside: { rows: number; reasons: number };
  /** files whose import was broken off */
  unfinished: string[];
  /** items outside the period under study */
  outside: number;
  /** of the period under study */
  items: number;
  /** narratives of the codebook: their matches are not validated */
  narratives: number;
}

export function missing(coverage: Coverage, health: Health, narratives: number): Missing {
  const { nobody, silent } = gaps(coverage);
  const amiss = coverage.setAside.filter(({ code }) => !leftOut.has(code));
  return {
    now: health.outlets.filter(({ state }) => state === 'missing').map(({ id, last }) => ({ outlet: id, last })),
    never: health.outlets.filter(({ state }) => state === 'never').map(({ id }) => id),
    nobody,
    gaps: silent.map(({ from, to, outlets }) => ({ from, to, outlets: outlets.map(({ id }) => id) })),
    setAside: {
      rows: amiss.reduce((sum, { rows }) => sum + rows, 0),
      reasons: amiss.length,
    },
    unfinished: coverage.imports.filter(({ finished }) => !finished).map(({ file }) => file),
    outside: coverage.outside,
    items: coverage.items,
    narratives,
  };
}

export function missingSection(of: Missing, view: View): Html {
  const { say } = view;
  const { now, never, nobody, unfinished, setAside, outside, items, narratives } = of;
  const outlets = (ids: readonly string[]): Html[] => [
    ...ids.slice(0, MOST).map((id) => html`${view.outlet(id)} `),
    ...(ids.length > MOST ? [html`${say('overview.and-more', { n: ids.length - MOST })} `] : []),
  ];
  const lines: Html[] = [
    ...(items + outside === 0
      ? [html`<li>${say('overview.missing-items')} <code>refrain import FILE</code></li> `]
      : []),
    ...now
      .slice(0, MOST)
      .map(
        ({ outlet, last }) =>
          html`<li class="still">
            ${view.outlet(outlet)}
            ${last === null ? undefined : say('overview.missing-since', { moment: shown(last, view) })}
          </li> `,
      ),
    ...(now.length > MOST ? [html`<li>${say('overview.missing-more', { n: now.length - MOST })}</li> `] : []),
    ...(never.length > 0 ? [html`<li class="still">${outlets(never)}${say('overview.missing-never')}</li> `] : []),
    ...(nobody.length > 0
      ? [html`<li>${say('overview.missing-nobody', { spans: nobody.slice(0, MOST), total: nobody.length })}</li> `]
      : []),
    ...of.gaps
      .slice(0, MOST)
      .map(
        (gap) => html`<li>${outlets(gap.outlets)}${say('overview.missing-days', { from: gap.from, to: gap.to })}</li> `,
      ),
    ...(of.gaps.length > MOST
      ? [html`<li>${say('overview.missing-gaps-more', { n: of.gaps.length - MOST })}</li> `]
      : []),
    ...(setAside.rows > 0 ? [html`<li>${say('overview.missing-set-aside', setAside)}</li> `] : []),
    ...(unfinished.length > 0
      ? [html`<li>${say('overview.missing-unfinished', { files: unfinished.slice(0, MOST) })}</li> `]
      : []),
    ...(outside > 0 ? [html`<li>${say('overview.missing-outside', { items: outside })}</li> `] : []),
    html`<li>${say(narratives > 0 ? 'overview.missing-validation' : 'overview.missing-codebook')}</li> `,
  ];
  return html`<section class="missing">
    <div class="rule"><h2>${say('overview.missing')}</h2></div>
    <ul>
      ${lines}
    </ul>
  </section> `;
}

function shown(ms: number, { language, casebook }: View): string {
  return language.format.moment(ms, casebook.settings.zone);
}
