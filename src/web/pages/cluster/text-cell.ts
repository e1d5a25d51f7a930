import type { Piece } from '../../../find/changes.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';

/** Characters of one sentence, or of one change in it. */
const LONGEST = 2_000;

/** A text too long for its cell ends after a word. */
export function cut(text: string): string {
  if (text.length <= LONGEST) return text.trim();
  const start = text.slice(0, LONGEST).toWellFormed();
  const end = start.search(/\s\S*$/);
  return `${end > LONGEST / 2 ? start.slice(0, end) : start}…`;
}

/** Characters put into one sentence. */
const MUCH = 200;

export function isSame(pieces: readonly Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'same');
}

interface Drawn {
  /** of its outlet, for narrow pages, on which columns stand one under the other */
  name: Html;
  attributes: Html;
  said: View['say'];
  mark(piece: Piece): Html;
}

/** What stands in the place of one sentence in another text. */
export function cell(pieces: readonly Piece[], { name, attributes, said, mark }: Drawn): Html {
  const gone = pieces.every(({ kind, later }) => later.trim() === '' && kind !== 'same');
  if (gone) {
    const moved = pieces.some(({ kind }) => kind === 'moved-away');
    return html`<td class="gone">
      ${name}
      <p class="soft">${said(moved ? 'cluster.moved' : 'cluster.left-out')}</p>
    </td>`;
  }
  const short = pieces.map((piece) => ({ ...piece, earlier: begun(piece.earlier), later: begun(piece.later) }));
  if (isSame(pieces)) {
    return html`<td class="same" ${attributes}>
      ${name}
      <p>${short.map(mark)}</p>
    </td>`;
  }
  // Much that is new is read rather than looked for: its marks are lighter.
  const much = pieces.reduce((sum, { kind, later }) => sum + (kind === 'same' ? 0 : later.length), 0) > MUCH;
  return html`<td${much ? html` class="much"` : undefined}${attributes}>
    ${name}
    <p>${short.map(mark)}</p>
  </td>`;
}

/** The spaces around it stay. */
function begun(text: string): string {
  return text.length <= LONGEST ? text : cut(text);
}
