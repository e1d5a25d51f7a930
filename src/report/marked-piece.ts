import type { Piece } from '../find/changes.js';
import { html, type Html } from './html.js';

/** Marks that do not rest on colour: struck, underlined, dotted. */
export function markedPiece(piece: Piece): Html {
  const { kind } = piece;
  const [earlier, later] = [piece.earlier, piece.later].map((text) => text.replace(/\n{2,}/g, '\n')) as [
    string,
    string,
  ];
  switch (kind) {
    case 'same':
      return html`${later}`;
    case 'left-out':
      return html`<span class="gap"> … </span>`;
    case 'moved-away':
      return html`<del class="moved">${earlier}</del>`;
    case 'moved-here':
      return html`<ins class="moved">${later}</ins>`;
    default: {
      const swapped = kind === 'names' || kind === 'numbers' ? html`class="swapped"` : undefined;
      const out = earlier.trim() === '' ? undefined : html`<del ${swapped}>${earlier.trimEnd()}</del> `;
      return html`${out}${later === '' ? undefined : html`<ins ${swapped}>${later.trimEnd()}</ins>${later.slice(later.trimEnd().length)}`}`;
    }
  }
}
