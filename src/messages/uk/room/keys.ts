/** Клавіші читальні та звістки про нове, поки сторінку відкрито. */
import type { keysRoom as english } from '../../en/room/keys.js';
import { rich, type Rich } from '../../rich.js';
import { count, type Forms } from '../format.js';

const text = (words: string) => (): Rich => [words];
const newItems: Forms = ['новий матеріал', 'нові матеріали', 'нових матеріалів'];

export const keysRoom: typeof english = {
  'keys.heading': text('Клавіші'),
  'keys.search': text('пошук'),
  'keys.rows': text('наступний, попередній рядок'),
  'keys.open': text('відкрити рядок'),
  'keys.repeats': text('його повтори'),
  'keys.days': text('раніші, пізніші дні'),
  'keys.beside': text('поставити видання поруч із першим'),
  'keys.differences': text('лише відмінне'),
  'keys.all': text('усі клавіші'),
  'keys.on': text('Зважати на клавіші з однієї літери'),
  'keys.close': text('Закрити'),

  'news.items': (v) => rich`Відколи сторінку відкрито, з’явилося: ${count(v.n, newItems)}.`,
  'news.changed': text('Відколи сторінку відкрито, матеріали змінилися.'),
  'news.show': text('Показати'),
};
