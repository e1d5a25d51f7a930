import { languages } from '../../../language/languages.js';

const withStems = new Set<string>(languages.map(({ code }) => code));

/** By which language's stems words of a language are found: '' where it has none, and each word is its own key. */
export function stemLanguage(code: string): string {
  return withStems.has(code) ? code : '';
}
