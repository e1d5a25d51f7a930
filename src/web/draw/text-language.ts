import { html, type Html } from '../../report/html.js';

/** `lang` of a text from outside, so that hyphenation, quotes and voices are right; nothing where it is unknown. */
export function textLanguage(language: string): Html | undefined {
  return /^[a-z]{2,3}$/.test(language) ? html`lang="${language}"` : undefined;
}
