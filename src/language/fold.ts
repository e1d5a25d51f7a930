import { words } from './words.js';

/**
 * A text as texts are compared: addresses removed, then its words joined by one space. Texts that differ only in
 * spacing, case, punctuation, emoji and links have equal folded text; a text without words gives ''.
 */
export function foldedText(text: string): string {
  return words(withoutAddresses(text)).join(' ');
}

const MAY_HAVE_ADDRESS = /[a-z0-9]\/|:\/\/|www\.|https?:?…/i;

/** With a scheme, with www., or cut off by the platform (`https://t…`, `https:…`). */
const ADDRESS = /https?:\/\/|www\.|https?:?\/{0,2}…/i;

/** A host with a path and no scheme, as in `t.co/abc` or `t.me/name`. Bounded, so that no text makes it slow. */
const HOST_AND_PATH = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}\/./i;

/** What an address cannot contain: spaces, quotation marks, angle brackets, Chinese, Japanese and Korean letters. */
const NOT_IN_ADDRESS = /([\s<>"«»„“”\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]+)/;

/** A text with a space for each address. */
export function withoutAddresses(text: string): string {
  if (!MAY_HAVE_ADDRESS.test(text)) return text;
  // Piece by piece, so that the time is linear whatever the text looks like.
  return text
    .split(NOT_IN_ADDRESS)
    .map((piece) => {
      const start = startOfAddress(piece);
      return start < 0 ? piece : `${piece.slice(0, start)} `;
    })
    .join('');
}

function startOfAddress(piece: string): number {
  const start = piece.search(ADDRESS);
  if (start >= 0) return start;
  const host = piece.includes('.') ? piece.search(/[a-z0-9]/i) : -1;
  return host >= 0 && HOST_AND_PATH.test(piece.slice(host)) ? host : -1;
}
