import type { Language } from '../language.js';
import { readWords } from '../read-words.js';
import { months } from './months.js';

export const ru: Language = {
  code: 'ru',
  name: 'Russian',
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  stopWords: readWords(new URL('./stop-words.txt', import.meta.url)),
  quotationMarks: [
    ['«', '»'],
    ['„', '“'],
    ['"', '"'],
    ['“', '”'],
  ],
  months,
};
