import { en } from './en/index.js';
import type { Language } from './language.js';
import { languageName } from './names.js';
import { ru } from './ru/index.js';

/** The languages that have a folder here. */
export const languages: readonly Language[] = [en, ru];

/** What is known of a language; of one without a folder, what holds for any. */
export function languageOf(code: string): Language {
  return languages.find((each) => each.code === code) ?? anyLanguage(code);
}

function anyLanguage(code: string): Language {
  return {
    code,
    name: languageName(code),
    alphabet: '',
    stopWords: new Set(),
    quotationMarks: [
      ['"', '"'],
      ['«', '»'],
      ['“', '”'],
      ['„', '“'],
      ['„', '”'],
    ],
    months: [],
  };
}
