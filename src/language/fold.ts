import { words } from './words.js';

/**
 * A text for exact fingerprints: addresses removed, then its words joined by one space. Texts that differ only in
 * spacing, case, punctuation, emoji and links have equal folded text; a text without words gives ''.
 */
export function foldedText(text: string): string {
  return words(MAY_HAVE_ADDRESS.test(text) ? withoutAddresses(text) : text).join(' ');
}

const MAY_HAVE_ADDRESS = /[a-z0-9]\/|:\/\/|www\.|https?:?…/i;

/** With a scheme, with www., or cut off by the platform (`https://t…`, `https:…`). */
const ADDRESS = /https?:\/\/|www\.|https?:?\/{0,2}…/i;

/** A host with a path and no scheme, as in `t.co/abc` or `t.me/name`. Bounded, so that no text makes it slow. */
const HOST_AND_PATH = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}\/./i;

/** Where an address ends although no space follows: quotation marks, angle brackets, Chinese and Japanese text. */
const AFTER_ADDRESS = /[<>"«»„“”\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/;

function withoutAddresses(text: string): string {
  // Piece by piece, so that the time is linear whatever the text looks like.
  return text
    .split(/\s+/)
    .map((piece) =>
      piece.includes('.') || piece.includes('…') || piece.includes('//') ? withoutAddress(piece) : piece,
    )
    .join(' ');
}

function withoutAddress(piece: string): string {
  let rest = piece;
  let kept = '';
  for (;;) {
    const start = startOfAddress(rest);
    if (start < 0) return kept + rest;
    kept += `${rest.slice(0, start)} `;
    rest = rest.slice(start);
    const end = rest.search(AFTER_ADDRESS);
    if (end < 0) return kept;
    rest = rest.slice(end);
  }
}

function startOfAddress(piece: string): number {
  const start = piece.search(ADDRESS);
  if (start >= 0) return start;
  const host = piece.search(/[a-z0-9]/i);
  return host >= 0 && HOST_AND_PATH.test(piece.slice(host)) ? host : -1;
}
