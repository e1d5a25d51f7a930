import { html, type Html } from '../../report/html.js';
import type { View } from '../view.js';

/**
 * Where one is in a list of pages, and the ways on and back.
 *
 * @param page from 1
 * @param rows of the whole list
 * @param to the address of another page of it
 */
export function pager(
  view: View,
  { page, rows, size }: { page: number; rows: number; size: number },
  to: (page: number) => string,
): Html | undefined {
  if (rows <= size && page === 1) return undefined;
  const [from, last] = [(page - 1) * size + 1, Math.min(page * size, rows)];
  const next = Math.min(size, rows - last);
  return html`<nav class="pager" aria-label="${view.language.format.number(page)}">
    ${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${view.say('room.previous', { n: size })}</a>` : undefined}
    ${next > 0 ? html`<a rel="next" href="${to(page + 1)}">${view.say('room.next', { n: next })}</a>` : undefined}
    <span class="soft">${view.say('room.page', { from, to: last, of: rows })}</span>
  </nav>`;
}
