import type { Language } from '../language.js';
import { readWords } from '../read-words.js';
import { months } from './months.js';

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
  months,
};
