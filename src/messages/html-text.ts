import type { Rich } from './rich.js';

/** Rich text as HTML. All that is not ours is escaped, and a foreign name stands in `<bdi>`. */
export function htmlText(text: Rich): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      if ('strong' in piece) return `<strong>${htmlText(piece.strong)}</strong>`;
      if ('link' in piece) return `<a href="${escaped(piece.to)}">${htmlText(piece.link)}</a>`;
      return `<bdi>${escaped(piece.outside)}</bdi>`;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute; characters that HTML does not know are shown as U+FFFD. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/(?![\t\n\r])[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu, '\ufffd');
}
