import { printAddress } from '../../address/address.js';
import { html, type Html } from '../../../report/html.js';
import { lagAxis, lagKey, lagScale } from '../../draw/lag-strip.js';
import { pager } from '../../draw/pager.js';
import { headingOf } from '../../frame/frame.js';
import type { Shown } from '../../page.js';
import type { View } from '../../view.js';
import { clusterRow } from './cluster-row.js';
import { filters } from './filters.js';
import { keys, type ListState } from './keys.js';
import { PAGE, type ClusterListData } from './read-list.js';

export function listHtml(data: ClusterListData, view: View, state: ListState): Shown {
  const { say, rich, charts } = view;
  const to = (changes: Partial<ListState>): string => printAddress('/repeats', keys, { ...state, page: 1 }, changes);
  const heading =
    data.total === 0
      ? rich('clusters.none')
      : rich('clusters.heading', { clusters: data.total, outlets: state.outlets, to: '#list' });
  const led = data.groups.filter(({ first }) => first > 0).sort((a, b) => b.first - a.first);
  const lead =
    data.total === 0
      ? say(data.listed === 0 ? 'clusters.none-yet' : 'clusters.none-how')
      : say('clusters.lead', {
          groups: led.slice(0, 4).map(({ group, first }) => ({ name: charts.names.set(group), first })),
          agencies: data.agencyFirst,
          tied: data.tiedFirst,
          widest: data.widest,
          to: to({ sort: 'outlets' }),
        });
  const scale = lagScale(data.rows.map(({ spreadMinutes }) => spreadMinutes));
  return {
    heading,
    main: html`<div class="clusters-page">
      <div class="head">
        <p class="kicker">${say('clusters.kicker')}</p>
        ${headingOf({ heading })}
        <p class="standfirst">${lead}</p>
      </div>
      <div class="finder">
        ${filters(data, view, state)}
        <section id="list">
          <div class="rule">
            <h2>${say(`clusters.${orderName(state.sort)}-first`)}</h2>
            ${order(view, state, to)}
          </div>
          ${
            data.rows.length === 0
              ? undefined
              : html`<div class="scale">${lagKey(view)}${lagAxis(scale, view)}</div>
                  <ol class="cluster-list" start="${data.from}">
                    ${data.rows.map((row) => html`<li data-row>${clusterRow(row, scale, view)}</li>`)}
                  </ol>`
          }
          ${pager(view, { page: state.page, rows: data.total, size: PAGE }, (page) => printAddress('/repeats', keys, state, { page }))}
          <p class="source">${say('clusters.rule', { minWords: data.minWords })}</p>
        </section>
      </div>
    </div>`,
  };
}

function orderName(sort: ListState['sort']): 'newest' | 'widest' | 'fastest' {
  return sort === 'outlets' ? 'widest' : sort;
}

function order({ say }: View, state: ListState, to: (changes: Partial<ListState>) => string): Html {
  return html`<p class="views">
    <span
      >${say('clusters.order')}
      ${(['newest', 'outlets', 'fastest'] as const).map((sort) =>
        sort === state.sort
          ? html`<b aria-current="true">${say(`clusters.${sort}`)}</b>`
          : html` <a href="${to({ sort })}">${say(`clusters.${sort}`)}</a>`,
      )}</span
    >
  </p>`;
}
