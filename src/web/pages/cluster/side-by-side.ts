import type { Piece } from '../../../find/changes.js';
import type { OpenedCluster } from '../../../instruments/repeats/opened/opened-cluster.js';
import { html, type Html } from '../../../report/html.js';
import { markedPiece } from '../../../report/marked-piece.js';
import { printAddress } from '../../address/address.js';
import { textLanguage } from '../../draw/text-language.js';
import type { View } from '../../view.js';
import { besideAddress } from './who-table.js';
import type { ClusterData } from './cluster-data.js';
import { cell, cut, isSame } from './text-cell.js';
import { keys, type ClusterState } from './keys.js';

type Beside = OpenedCluster['beside'][number];

/** Sentences in a page, and outlets offered beside the first. */
const SENTENCES = 150;
const OFFERED = 24;

/** The first text and others beside it, a row a sentence of the first, with what changed marked in its place. */
export function sideBySide(data: ClusterData, view: View, state: ClusterState): Html {
  const { say, charts } = view;
  const { first, beside } = data;
  const rows = first.sentences.map((sentence, at) => ({ sentence, at }));
  const differing = rows.filter(({ at }) => beside.some((text) => differs(text, at)));
  const only = state.only === 'differences' && beside.length > 0;
  const wanted = only ? differing : rows;
  const shown = wanted.slice(0, SENTENCES);
  const name = charts.names.outlet(first.item.outlet);
  return html`<section id="texts">
    <div class="rule">
      <h2>${say('cluster.side-by-side')}</h2>
      ${beside.length > 0 ? views(data, view, state) : undefined}
    </div>
    <p class="caption">
      ${
        beside.length > 0
          ? html`${say('cluster.against', { name })} <del>${say('cluster.left-out')}</del>
              <ins>${say('cluster.put-in')}</ins>`
          : data.outlets > 1
            ? say('cluster.all-exact')
            : undefined
      }
    </p>
    <div class="scroll" role="region" aria-labelledby="texts-title" tabindex="0">
      <table class="beside n${beside.length + 1}">
        <caption class="sr" id="texts-title">
          ${say('cluster.side-by-side')}
        </caption>
        <thead>
          <tr>
            ${header(data, first, view)}${beside.map((text) => header(data, text, view))}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ sentence, at }, row) =>
              html`<tr class="${at === 0 && first.titled ? 'title' : 'sentence'}">
                <td dir="auto" ${textLanguage(first.item.language)}>
                  <p>${cut(sentence)}</p>
                </td>
                ${beside.flatMap((text) => column(text, at, row, shown.length, view) ?? [])}
              </tr>`,
          )}
          ${
            only && differing.length === 0
              ? html`<tr>
                  <td colspan="${beside.length + 1}" class="soft">${say('cluster.no-difference')}</td>
                </tr>`
              : undefined
          }
          ${
            [first, ...beside].some(({ leftOut }) => leftOut.length > 0)
              ? html`<tr class="boilerplate">
                  ${[first, ...beside].map((text) => boilerplate(text, view))}
                </tr>`
              : undefined
          }
        </tbody>
      </table>
    </div>
    ${shown.length < wanted.length ? html`<p class="caption">${say('cluster.sentences-cut', { shown: shown.length, of: wanted.length })}</p>` : undefined}
    ${offers(data, view, state)}
  </section>`;
}

function differs({ changes }: Beside, at: number): boolean {
  return changes.kind === 'compared' && !isSame(changes.rows[at] ?? []);
}

/** Everything, or what differs alone. */
function views({ cluster }: ClusterData, { say }: View, state: ClusterState): Html {
  const choice = (only: ClusterState['only'], words: Html): Html =>
    only === state.only
      ? html` <b aria-current="true">${words}</b>`
      : html` <a href="${printAddress(`/repeats/${cluster}`, keys, state, { only })}#texts" data-key="d">${words}</a>`;
  return html`<p class="views">
    <span
      >${say('cluster.show')}${choice('all', say('cluster.everything'))}${choice('differences', say('cluster.only-differences'))}</span
    >
  </p>`;
}

function header(data: ClusterData, { item }: Beside | OpenedCluster['first'], view: View): Html {
  const { say, charts } = view;
  const start = data.first.item.published;
  const minutes = (item.published - start) / 60_000;
  const own = item.item === data.first.item.item;
  const alone = own && data.outletsAtFirst === 1;
  const standing = alone
    ? html`<b class="first">${say('cluster.first')}</b>`
    : minutes === 0
      ? say('cluster.same-time')
      : say(`cluster.${item.standing}`);
  return html`<th scope="col" class="tone-${alone ? 'first' : charts.toneOf(item.outlet).name}">
    <span class="by">${view.outlet(item.outlet)}</span>
    <span class="facts">
      <a href="/items/${item.item}">${view.clock(item.published)}</a>
      ${minutes > 0 ? html`<span>${say('cluster.plus', { minutes })}</span>` : undefined}
      <span>${own && data.outlets < 2 ? undefined : standing}</span>
    </span>
  </th>`;
}

function column({ item, changes, text }: Beside, at: number, row: number, rows: number, view: View): Html | undefined {
  const name = html`<span class="of">${view.outlet(item.outlet)}</span>`;
  const attributes = html` dir="auto" ${textLanguage(item.language)}`;
  if (changes.kind === 'too-different') {
    // Nothing to align: the whole text in one cell.
    if (row > 0) return undefined;
    return html`<td rowspan="${rows}" ${attributes}>
      ${name}
      <p class="soft" lang="${view.language.tag}">${view.say(`differences.${changes.why}`)}</p>
      <p>${cut(text)}</p>
    </td>`;
  }
  return cell(changes.rows[at] ?? ([] as Piece[]), { name, attributes, said: view.say, mark: markedPiece });
}

function boilerplate({ leftOut, item }: { leftOut: string[]; item: { language: string } }, { say }: View): Html {
  if (leftOut.length === 0) return html`<td></td>`;
  return html`<td>
    <span class="facts">${say('cluster.boilerplate')}</span>
    ${leftOut.map((line) => html`<p class="soft" dir="auto" ${textLanguage(item.language)}>${line}</p>`)}
  </td>`;
}

/** Outlets that can be set beside the first, and those that are, to be taken away. */
function offers(data: ClusterData, view: View, state: ClusterState): Html | undefined {
  const { say } = view;
  const there = new Set(data.beside.map(({ item }) => item.outlet));
  const others = data.choices.filter(({ outlet }) => !there.has(outlet));
  if (data.choices.length === 0) return undefined;
  const without = (outlet: string): string =>
    printAddress(`/repeats/${data.cluster}`, keys, state, { with: [...there].filter((other) => other !== outlet) });
  return html`<div class="put-beside">
    ${
      others.length > 0
        ? html`<p>
            <span class="soft">${say('cluster.put-beside')}</span>
            ${others
              .slice(0, OFFERED)
              .map(
                ({ outlet, exact }, at) =>
                  html`<span
                    ><a
                      href="${besideAddress(data, state, outlet)}#texts"
                      ${at < 9 ? html` data-key="${at + 1}"` : undefined}
                      >${view.set(outlet)}</a
                    >
                    <span class="soft">${say(exact ? 'cluster.exact' : 'cluster.near')}</span></span
                  >`,
              )}
            ${others.length > OFFERED ? html`<span class="soft">${say('cluster.more-beside', { n: others.length - OFFERED })}</span>` : undefined}
          </p>`
        : undefined
    }
    ${
      there.size > 1
        ? html`<p>
            <span class="soft">${say('cluster.take-away')}</span>
            ${[...there].map((outlet) => html`<span><a href="${without(outlet)}#texts">${view.set(outlet)}</a></span>`)}
          </p>`
        : undefined
    }
  </div>`;
}
