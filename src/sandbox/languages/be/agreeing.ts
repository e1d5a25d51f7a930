import { agreeingWords } from '../slavic/agreeing-words.js';

const PAST: Readonly<Record<string, string>> = {
  вырас: 'вырасл',
  узрос: 'узрасл',
  вёў: 'вял',
  выйшаў: 'выйшл',
};

/** Verbs with the stress on the ending: only they have -о in the neuter. */
const STRESSED = new Set(['быў', 'пачаў', 'прыняў', 'узяў', 'перадаў', 'здаў', 'даў', 'вёў', 'заняў', 'узрос']);

/** A past tense (`адкрыў`, `адкрыўся`) in gender and number, or a pair of singular and plural (`мае/маюць`). */
export const agreeing = agreeingWords({
  stemOf: (word) => PAST[word] ?? `${word.slice(0, word.endsWith('йшоў') ? -2 : -1)}л`,
  endingsOf: (word) => ({ f: 'а', n: word.endsWith('йшоў') || STRESSED.has(word) ? 'о' : 'а', pl: 'і' }),
  reflexive: 'ся',
});
