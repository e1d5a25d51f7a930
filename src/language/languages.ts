import { be } from './be/index.js';
import { en } from './en/index.js';
import type { Language } from './language.js';
import { languageName } from './names.js';
import { pl } from './pl/index.js';
import { ru } from './ru/index.js';
import { uk } from './uk/index.js';

/** The languages that have a folder here. */
export const languages: readonly Language[] = [be, en, pl, ru, uk];

const byCode = new Map(languages.map((each) => [each.code, each]));

/** What is known of a language; of one without a folder, what holds for any. */
export function languageOf(code: string): Language {
  return byCode.get(code) ?? anyLanguage(code);
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
    weekdays: [],
    abbreviations: new Set(),
    stem: (word) => word,
  };
}
