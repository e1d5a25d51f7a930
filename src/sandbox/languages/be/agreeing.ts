import type { Gender } from './cases.js';

const PAST: Readonly<Record<string, string>> = {
  вырас: 'вырасл',
  узрос: 'узрасл',
  вёў: 'вял',
  выйшаў: 'выйшл',
};

/** Verbs with the stress on the ending: only they have -о in the neuter. */
const STRESSED = new Set(['быў', 'пачаў', 'прыняў', 'узяў', 'перадаў', 'здаў', 'даў', 'вёў', 'заняў', 'узрос']);

/** A past tense (`адкрыў`, `адкрыўся`) in gender and number, or a pair of singular and plural (`мае/маюць`). */
export function agreeing(word: string, gender: Gender | 'pl'): string {
  if (word.includes('/')) return word.split('/')[gender === 'pl' ? 1 : 0]!;
  if (gender === 'm') return word;
  const reflexive = word.endsWith('ся');
  const bare = reflexive ? word.slice(0, -2) : word;
  const going = bare.endsWith('йшоў');
  const stem = PAST[bare] ?? (going ? `${bare.slice(0, -2)}л` : `${bare.slice(0, -1)}л`);
  const neuter = going || STRESSED.has(bare) ? 'о' : 'а';
  return stem + { f: 'а', n: neuter, pl: 'і' }[gender] + (reflexive ? 'ся' : '');
}
