import { outletsById } from '../../../casebook/outlets-by-id.js';
import type { OpenedItem } from '../../../instruments/repeats/opened/opened-cluster.js';
import { timeAfter } from '../../../instruments/repeats/time-after.js';
import { plainText } from '../../../messages/messages.js';
import { html, type Html } from '../../../report/html.js';
import { printAddress } from '../../address/address.js';
import { lagAxis, lagKey, lagRow, type LagMark } from '../../draw/lag-strip.js';
import type { View } from '../../view.js';
import type { ClusterData } from './cluster-data.js';
import { BESIDE, keys, type ClusterState } from './keys.js';

/** Who published when: a row an item, by time, on a scale of the cluster's own. */
export function whoTable(data: ClusterData, view: View, state: ClusterState): Html {
  const { say, rich } = view;
  const { shown, items, agency, first } = data;
  const start = first.item.published;
  const scale = timeAfter(Math.max(1, ...shown.map(({ published }) => (published - start) / 60_000)));
  const label = plainText(rich('cluster.table'));
  return html`<section id="who">
    <div class="rule">
      <h2>${say('cluster.who')}</h2>
      <p class="legend">${groupsOf(data, view).map((group) => html`<span>${view.set(group)}</span>`)}</p>
    </div>
    ${lagKey(view)}
    ${shown.length < items ? html`<p class="caption">${say('cluster.who-cut', { shown: shown.length, of: items })}</p>` : undefined}
    <div class="scroll" role="region" aria-label="${label}" tabindex="0">
      <table class="who-when">
        <thead>
          <tr>
            <th scope="col">${say('cluster.outlet')}</th>
            <th scope="col" class="n">${say('cluster.time')}</th>
            <th scope="col" class="n">${say('cluster.after')}</th>
            <th scope="col" class="pic"><span class="sr">${say('cluster.picture')}</span>${lagAxis(scale, view)}</th>
            <th scope="col">${say('cluster.how-alike')}</th>
            <th scope="col" class="n">
              <abbr title="${plainText(rich('cluster.shared-how'))}">${say('cluster.shared')}</abbr>
            </th>
            ${agency ? html`<th scope="col">${say('cluster.names-agency')}</th>` : undefined}
          </tr>
        </thead>
        <tbody>
          ${shown.map((item) => {
            const minutes = (item.published - start) / 60_000;
            return html`<tr data-row class="${item.standing}">
              <th scope="row">
                ${view.outlet(item.outlet)}${item.language === '' ? undefined : html` <abbr title="${view.language.format.language(item.language)}">${item.language}</abbr>`}
              </th>
              <td class="n">${timeOf(item, start, view)}</td>
              <td class="n">
                <a href="/items/${item.item}" data-open
                  >${minutes === 0 ? say('cluster.at-once') : say('cluster.plus', { minutes })}</a
                >
              </td>
              <td class="pic">
                ${lagRow({ minutes, kind: kindOf(item, data), tone: view.charts.toneOf(item.outlet) }, scale)}
              </td>
              <td>${howAlike(item, data, view, state)}</td>
              <td class="n">
                ${item.item === first.item.item ? html`<span class="none">–</span>` : view.language.format.share(item.closeness)}
              </td>
              ${agency ? html`<td>${names(item, view)}</td>` : undefined}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Groups whose marks are in the picture, in the casebook's order. */
function groupsOf({ shown }: ClusterData, { casebook }: View): string[] {
  const outlets = outletsById(casebook);
  const met = new Set(shown.flatMap(({ outlet }) => outlets.get(outlet)?.groups[0] ?? []));
  return casebook.groups.flatMap(({ id }) => (met.has(id) ? [id] : []));
}

/** The day too, where it is another than the first's. */
function timeOf({ published }: OpenedItem, start: number, view: View): Html {
  return view.day(published) === view.day(start) ? view.clock(published) : view.moment(published);
}

function kindOf(item: OpenedItem, { outletsAtFirst }: ClusterData): LagMark['kind'] {
  if (item.standing === 'first') return outletsAtFirst > 1 ? 'exact' : 'first';
  return item.closeness === 1 ? 'exact' : 'changed';
}

function names(item: OpenedItem, { say, charts }: View): Html {
  if (charts.isAgency(item.outlet)) return say('cluster.is-agency');
  return item.named ? say('cluster.yes') : html`<span class="none">${say('cluster.no')}</span>`;
}

/** What it is to the first; of an outlet that can be set beside the first, the way to do so. */
function howAlike(item: OpenedItem, data: ClusterData, view: View, state: ClusterState): Html {
  const { say, charts } = view;
  const tied = data.outletsAtFirst > 1 && item.published === data.first.item.published && item.standing !== 'share';
  if (tied) return html`<span class="soft">${say('cluster.same-time')}</span>`;
  if (item.standing === 'first') return html`<b class="first">${say('cluster.first')}</b>`;
  const words = say(`cluster.${item.standing}`);
  if (item.standing !== 'near' && item.standing !== 'exact') return html`<span class="soft">${words}</span>`;
  const label = html`<span class="sr"
    >${say('cluster.beside-first', { name: charts.names.outlet(item.outlet) })}</span
  >`;
  return html`<a href="${besideAddress(data, state, item.outlet)}#texts">${words}${label}</a>`;
}

/** The address with one more outlet beside the first; where there is no room, in place of the last. */
export function besideAddress(data: ClusterData, state: ClusterState, outlet: string): string {
  const now = data.beside.map(({ item }) => item.outlet).filter((each) => each !== outlet);
  const most = state.with.length === 0 ? BESIDE.atFirst : BESIDE.most;
  return printAddress(`/repeats/${data.cluster}`, keys, state, { with: [...now.slice(0, most - 1), outlet] });
}
