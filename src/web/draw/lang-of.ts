import { html, type Html } from '../../report/html.js';

/** The attribute `lang` of a text from outside, where its language is known and a code. */
export function langOf(language: string): Html | undefined {
  return /^[a-z]{2,3}$/.test(language) ? html` lang="${language}"` : undefined;
}
