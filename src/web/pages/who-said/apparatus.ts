/** The first wording large, and below it who changed which word, as a critical edition lists variants. */
import type { SaidBy } from '../../../find/who-said/index.js';
import type { Variant } from '../../../find/who-said/variants.js';
import { html, type Html } from '../../../report/html.js';
import { textLanguage } from '../../draw/text-language.js';
import type { View } from '../../view.js';

/** A longer first wording is not set large: the wordings below show it. In UTF-16 units. */
const LONGEST = 2_000;
const MOST_VARIANTS = 40;
const MOST_TELLERS = 8;

export function apparatus(
  first: SaidBy,
  said: readonly SaidBy[],
  all: readonly Variant[],
  view: View,
): Html | undefined {
  if (all.length === 0 || first.part.length > LONGEST) return undefined;
  const shown = all.slice(0, MOST_VARIANTS);
  return html`<section>
    <div class="rule">
      <h2>${view.say('who-said.changes')}</h2>
      ${all.length > shown.length ? html`<span class="soft">${view.say('who-said.changes-shown', { shown: shown.length, of: all.length })}</span>` : undefined}
    </div>
    <p class="sentence" dir="auto" ${textLanguage(first.language)}>${withNotes(first.part, shown)}</p>
    <p class="caption">${view.say('who-said.as-first', { outlet: view.charts.names.outlet(first.outlet) })}</p>
    <ol class="apparatus">
      ${shown.map(
        (variant, at) =>
          html`<li id="variant-${at + 1}">
            <div>
              <p class="line" dir="auto" ${textLanguage(first.language)}>${change(variant, view)}</p>
              <p class="tellers">${tellers(variant, said, view)}</p>
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

function change({ was, became, moved }: Variant, view: View): Html {
  if (moved) return html`${was} <span class="soft">${view.say('who-said.moved')}</span>`;
  if (became === '') return html`<del>${was}</del> <span class="soft">${view.say('who-said.left-out')}</span>`;
  if (was === '') return html`<ins>${became}</ins> <span class="soft">${view.say('who-said.put-in')}</span>`;
  return html`<del>${was}</del> <ins>${became}</ins>`;
}

function tellers({ by }: Variant, said: readonly SaidBy[], view: View): Html {
  const rows = by.flatMap((at) => said[at] ?? []);
  const some = rows.slice(0, MOST_TELLERS);
  return html`${some.map(({ item, outlet, published_ms }) => html`<span class="teller">${view.outlet(outlet)} <a href="/items/${item}">${view.clock(published_ms)}</a></span> `)}${rows.length > some.length ? html`<span class="soft">${view.say('who-said.more-tellers', { more: rows.length - some.length })}</span>` : undefined}`;
}

/** The first wording, underlined where it was changed, each end with the numbers of its changes. */
function withNotes(text: string, shown: readonly Variant[]): Html {
  const bounds = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const notes = (at: number): Html[] =>
    shown.flatMap(({ end }, number) =>
      end === at ? [html`<a class="ref" href="#variant-${number + 1}">${number + 1}</a>`] : [],
    );
  const pieces = bounds.map((at, index) => {
    const to = bounds[index + 1] ?? at;
    const piece = text.slice(at, to);
    const varies = shown.some(({ start, end }) => start <= at && end >= to && to > at);
    return html`${notes(at)}${varies ? html`<span class="varies">${piece}</span>` : piece}`;
  });
  return html`${pieces}`;
}
