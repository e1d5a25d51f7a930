import { charts } from '../instruments/repeats/chart.js';
import type { Cluster } from '../instruments/repeats/result.js';
import { address } from './address.js';
import { figure } from './figure.js';
import { foreign } from './foreign.js';
import { html, type Html } from './html.js';
import { SHOWN_CLUSTERS } from './item-ids.js';
import type { PageContext } from './page-context.js';
import { boilerplateTable } from './boilerplate-table.js';
import { table } from './table.js';
import { wordingsOf } from './wordings.js';

const PAIRS = 12;

/** What is repeated: the widest text in time, the most repeated ones, who was first, who came after. */
export function repeatsSection(page: PageContext): Html | undefined {
  const { say, input } = page;
  const { answer } = input.repeats;
  if (answer.items === 0) return undefined;
  const lead = say('repeats.lead', {
    items: answer.items,
    minWords: answer.minWords,
    tooShort: answer.tooShort,
    clusters: answer.clusters,
    across: answer.acrossOutlets,
    kinds: answer.kinds,
    ownEdits: answer.ownEdits,
  });
  const pictures = charts(answer, page.charts);
  const strip = pictures.filter(({ id }) => id === 'cluster-strip');
  const others = pictures.filter(({ id }) => id !== 'cluster-strip');
  return html`<section id="repeats">
    <h2>${say('repeats.title')}</h2>
    <p>${lead}${answer.clusters === 0 ? html` ${say('repeats.none')}` : undefined}</p>
    ${strip.map((chart) => figure(page, chart))}${topClusters(page)}${others.map((chart) => figure(page, chart))}${follows(page)}${between(page)}${boilerplateTable(page)}
  </section> `;
}

function topClusters(page: PageContext): Html | undefined {
  const { say, input } = page;
  const { answer } = input.repeats;
  const shown = answer.top.slice(0, SHOWN_CLUSTERS);
  if (shown.length === 0) return undefined;
  return html`<figure class="clusters">
    <figcaption>
      <b>${say('repeats.top-title')}</b>
      <span class="how">${say('repeats.top-how', { shown: shown.length, of: answer.clusters })}</span>
    </figcaption>
    <ol>
      ${shown.map((cluster) => oneCluster(page, cluster))}
    </ol>
    <p class="source">
      ${say('repeats.top-source', { zone: answer.zone })}${
        shown.some(({ wordings }) => wordings.length > 0) ? html` ${say('repeats.wordings-key')}` : undefined
      }
    </p>
  </figure> `;
}

function oneCluster(page: PageContext, cluster: Cluster): Html {
  const { say, input, outlet, language } = page;
  const { zone } = input.repeats.answer;
  const { first } = cluster;
  const reach = say('repeats.reach', {
    outlets: cluster.outlets,
    items: cluster.items,
    minutes: cluster.spreadMinutes,
    shares: cluster.shares,
    exact: cluster.exact,
    near: cluster.near,
    again: cluster.again,
    ownEdits: cluster.ownEdits,
  });
  const rank =
    cluster.outlets < 2
      ? undefined
      : cluster.tied > 0
        ? html` <span class="tied">${say('repeats.tied', { others: cluster.tied })}</span>`
        : html` <span class="first">${say('repeats.first')}</span>`;
  const where = address(input.items.get(first.item)?.address ?? '');
  const worded = cluster.wordings.length > 0 ? html`class="worded"` : undefined;
  return html`<li ${worded}>
    <p class="who">
      ${outlet(first.outlet)}
      <time datetime="${new Date(first.published).toISOString()}">${language.format.moment(first.published, zone)}</time
      >${rank}
    </p>
    ${foreign('blockquote', cluster.excerpt, cluster.language)}
    <p class="reach">${reach}${besides(page, cluster)}</p>
    <p class="record">${where ? html`${where} · ` : undefined}<code>${first.item}</code></p>
    ${wordingsOf(page, cluster)}
  </li> `;
}

/** An agency that has the text too, and texts that share a passage with it. */
function besides({ say, charts: { names } }: PageContext, { first, wire, heldBy, holds }: Cluster): Html | undefined {
  const said = [
    ...(wire
      ? [
          say('repeats.wire', {
            name: names.outlet(wire.outlet),
            minutes: (wire.published - first.published) / 60_000,
          }),
        ]
      : []),
    ...(['held-by', 'holds'] as const).flatMap((id) => {
      const { items, outlets, examples } = id === 'held-by' ? heldBy : holds;
      const [earliest] = examples;
      if (!earliest) return [];
      const name = names.outlet(earliest.outlet);
      return [say(`repeats.${id}`, { items, outlets, name, share: earliest.share })];
    }),
  ];
  return said.length === 0 ? undefined : html`${said.map((words) => html` ${words}`)}`;
}

function follows(page: PageContext): Html | undefined {
  const {
    say,
    input,
    outlet,
    language: { format },
  } = page;
  const all = input.repeats.answer.follows;
  const shown = all.slice(0, PAIRS);
  if (shown.length === 0) return undefined;
  const whole = all.length < 50; // a longer list was cut: then a pair that is not on it is not a zero
  return table(page, {
    title: say('repeats.follows-title'),
    how: say('repeats.follows-how', { shown: shown.length }),
    columns: [
      { label: 'column.earlier' },
      { label: 'column.later' },
      { label: 'column.texts', number: true },
      { label: 'column.lag', number: true },
      { label: 'column.back', number: true },
    ],
    rows: shown.map(({ earlier, later, clusters, medianLagMinutes }) => {
      const back =
        all.find((pair) => pair.earlier === later && pair.later === earlier)?.clusters ?? (whole ? 0 : undefined);
      return [
        outlet(earlier),
        outlet(later),
        html`${format.number(clusters)}`,
        html`${format.duration(medianLagMinutes)}`,
        html`${back === undefined ? '–' : format.number(back)}`,
      ];
    }),
    note: say('repeats.follows-note'),
  });
}

function between(page: PageContext): Html | undefined {
  const {
    say,
    input,
    set,
    language: { format },
  } = page;
  const shown = input.repeats.answer.between.slice(0, PAIRS);
  if (shown.length === 0) return undefined;
  return table(page, {
    title: say('repeats.between-title'),
    how: say('repeats.between-how'),
    columns: [{ label: 'column.earlier' }, { label: 'column.later' }, { label: 'column.texts', number: true }],
    rows: shown.map(({ earlier, later, clusters }) => [set(earlier), set(later), html`${format.number(clusters)}`]),
  });
}
