import type { Language } from '../language.js';
import { readMonths } from '../read-months.js';
import { readWords } from '../read-words.js';
import { readAbbreviations } from '../sentences/read-abbreviations.js';
import { stemmer } from '../stems/stemmer.js';

export const be: Language = {
  code: 'be',
  name: 'Belarusian',
  alphabet: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  stopWords: readWords(new URL('./stop-words.txt', import.meta.url)),
  quotationMarks: [
    ['«', '»'],
    ['„', '“'],
    ['“', '”'],
    ['"', '"'],
  ],
  ...readMonths(new URL('./calendar.tsv', import.meta.url)),
  abbreviations: readAbbreviations(new URL('./abbreviations.txt', import.meta.url)),
  // ў- is у- after a vowel: the same word.
  stem: stemmer(new URL('./stems.txt', import.meta.url), /^[а-яёіўʼ]{2,}$/, (word) =>
    word.startsWith('ў') ? `у${word.slice(1)}` : word,
  ),
};
