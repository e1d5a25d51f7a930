import type { Gender } from './cases.js';

const PAST: Readonly<Record<string, string>> = {
  вырос: 'выросл',
  возрос: 'возросл',
  прошел: 'прошл',
  вышел: 'вышл',
  пришел: 'пришл',
  нашел: 'нашл',
  смог: 'смогл',
  помог: 'помогл',
  привез: 'привезл',
  должен: 'должн',
};

/**
 * A word that agrees in gender and number: a past tense (`открыл`, `открылся`), a short form (`открыт`, `готов`) or a
 * pair of singular and plural (`строит/строят`).
 */
export function agreeing(word: string, gender: Gender | 'pl'): string {
  if (word.includes('/')) return word.split('/')[gender === 'pl' ? 1 : 0]!;
  if (gender === 'm') return word;
  const reflexive = word.endsWith('ся');
  const bare = reflexive ? word.slice(0, -2) : word;
  const stem = PAST[bare] ?? bare;
  const verb = bare in PAST ? bare !== 'должен' : bare.endsWith('л');
  const ending = gender === 'f' ? 'а' : gender === 'n' ? 'о' : verb ? 'и' : 'ы';
  return stem + ending + (reflexive ? 'сь' : '');
}
