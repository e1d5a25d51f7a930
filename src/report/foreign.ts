import { unmarked } from '../language/unmarked.js';
import { html, type Html } from './html.js';

/** Excerpts are cut to so many characters where they are made. */
const EXCERPT = 280;

/** A text from outside as an element that keeps its own direction, with its language where that is stated. */
export function foreign(tag: 'p' | 'blockquote', text: string, language: string): Html {
  const lang = langOf(language);
  const shown = unmarked(whole(text))
    .replace(/\n{2,}/g, '\n')
    .trim();
  return tag === 'p'
    ? html`<p class="text" dir="auto" ${lang}>${shown}</p>`
    : html`<blockquote dir="auto" ${lang}>${shown}</blockquote>`;
}

/** The attribute `lang` of a text from outside; undefined where its language is no code. */
export function langOf(language: string): Html | undefined {
  return /^[a-z]{2,3}$/.test(language) ? html` lang="${language}"` : undefined;
}

/** A text that was cut in the middle ends after its last whole word, with an ellipsis. */
function whole(text: string): string {
  if ([...text].length < EXCERPT) return text;
  const end = text.search(/\s\S*$/);
  return `${end > EXCERPT / 2 ? text.slice(0, end) : text}…`;
}
