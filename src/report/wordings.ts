import type { Changes } from '../find/changes.js';
import type { Cluster, Wording } from '../instruments/repeats/result.js';
import { saySummary } from '../language/differences/summary.js';
import { langOf } from './foreign.js';
import { html, words, type Html } from './html.js';
import { markedPiece } from './marked-piece.js';
import type { PageContext } from './page-context.js';

/** Wordings shown below the first text. */
const SHOWN = 3;

/** The most telling other wordings of a text, with what each changed marked in its place. */
export function wordingsOf(page: PageContext, { first, wordings, otherWordings, language }: Cluster): Html | undefined {
  // What swaps a name or a number is what a reader should not miss; else those that most outlets have come first.
  const shown = [
    ...wordings.filter((wording) => swaps(wording.changes)),
    ...wordings.filter((wording) => !swaps(wording.changes)),
  ].slice(0, SHOWN);
  if (shown.length === 0) return undefined;
  const lang = langOf(language);
  return html`<div class="wordings">
    <p class="reach">${page.say('repeats.wordings-title', { shown: shown.length, of: otherWordings })}</p>
    <ul>
      ${shown.map((wording) => oneWording(page, wording, first.published, lang))}
    </ul>
  </div> `;
}

function oneWording(
  { say, outlet, language }: PageContext,
  { outlet: id, item, published, outlets, items, closeness, changes }: Wording,
  first: number,
  lang: Html | undefined,
): Html {
  const minutes = (published - first) / 60_000;
  const [said, text] =
    changes.kind === 'compared'
      ? [
          words(saySummary(language, changes.summary)),
          html`${changes.pieces.map(markedPiece)}${changes.complete ? '' : '…'}`,
        ]
      : [say(`differences.${changes.why}`), undefined];
  const quoted = text ? html`<blockquote dir="auto" ${lang}>${text}</blockquote>` : undefined;
  return html`<li>
    <p class="who">
      ${outlet(id)} <span class="how">${say('repeats.wording', { outlets, items, minutes, closeness })}</span>
    </p>
    ${quoted}
    <p class="changed">${said} · <code>${item}</code></p>
  </li> `;
}

function swaps(changes: Changes): boolean {
  return changes.kind === 'compared' && changes.pieces.some(({ kind }) => kind === 'names' || kind === 'numbers');
}
