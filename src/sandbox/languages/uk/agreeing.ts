import type { Gender } from './cases.js';

const PAST: Readonly<Record<string, string>> = {
  виріс: 'виросл',
  зріс: 'зросл',
  зміг: 'змогл',
  вів: 'вел',
  допоміг: 'допомогл',
  приніс: 'принесл',
  привіз: 'привезл',
};

/** A past tense (`відкрив`, `відкрився`) in gender and number, or a pair of singular and plural (`має/мають`). */
export function agreeing(word: string, gender: Gender | 'pl'): string {
  if (word.includes('/')) return word.split('/')[gender === 'pl' ? 1 : 0]!;
  if (gender === 'm') return word;
  const reflexive = word.endsWith('ся');
  const bare = reflexive ? word.slice(0, -2) : word;
  const stem = PAST[bare] ?? (bare.endsWith('йшов') ? `${bare.slice(0, -2)}л` : `${bare.slice(0, -1)}л`);
  return stem + { f: 'а', n: 'о', pl: 'и' }[gender] + (reflexive ? 'ся' : '');
}
