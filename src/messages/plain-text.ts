import type { Rich } from './rich.js';

/** Rich text for a terminal or a label: words alone, and nothing in them that could steer what shows them. */
export function plainText(text: Rich): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return plainText(piece.strong);
      return 'link' in piece ? plainText(piece.link) : harmless(piece.outside);
    })
    .join('');
}

/** Control characters and marks of direction become spaces or go: an escape sequence in a name is only a name. */
function harmless(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
