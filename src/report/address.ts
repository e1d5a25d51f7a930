import { html, type Html } from './html.js';

/** Longer addresses are cut where they are shown; the link is whole. */
const MOST = 160;

/** An address as a link where it is one of the web, and as text otherwise: `javascript:` and its like lead nowhere. */
export function address(text: string): Html | undefined {
  if (text === '') return undefined;
  const shown = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  if (!isWebAddress(text)) return html`<span class="address" dir="ltr">${shown}</span>`;
  return html`<a class="address" dir="ltr" href="${text}" rel="noopener noreferrer nofollow" target="_blank"
    >${shown.replace(/^https?:\/\//i, '')}</a
  >`;
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
