import type { Language } from '../language.js';
import { readMonths } from '../read-months.js';
import { readWords } from '../read-words.js';
import { readAbbreviations } from '../sentences/read-abbreviations.js';
import { stemmer } from '../stems/stemmer.js';

export const en: Language = {
  code: 'en',
  name: 'English',
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  stopWords: readWords(new URL('./stop-words.txt', import.meta.url)),
  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
  ],
  ...readMonths(new URL('./calendar.tsv', import.meta.url)),
  abbreviations: readAbbreviations(new URL('./abbreviations.txt', import.meta.url)),
  stem: stemmer(new URL('./stems.txt', import.meta.url), /^[a-zʼ]{2,}$/, (word) => word.replace(/ʼs?$/, '')),
};
