import { html, type Html } from './html.js';

/** A text from outside as an element that keeps its own direction, with its language where that is stated. */
export function foreign(tag: 'p' | 'blockquote', text: string, language: string): Html {
  const lang = /^[a-z]{2,3}$/.test(language) ? html` lang="${language}"` : undefined;
  const shown = text.replace(/\n{2,}/g, '\n').trim();
  return tag === 'p'
    ? html`<p class="text" dir="auto" ${lang}>${shown}</p>`
    : html`<blockquote dir="auto" ${lang}>${shown}</blockquote>`;
}
