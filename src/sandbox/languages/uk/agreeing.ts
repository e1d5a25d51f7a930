import { agreeingWords } from '../slavic/agreeing-words.js';

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
export const agreeing = agreeingWords({
  stemOf: (word) => PAST[word] ?? `${word.slice(0, word.endsWith('йшов') ? -2 : -1)}л`,
  endingsOf: () => ({ f: 'а', n: 'о', pl: 'и' }),
  reflexive: 'ся',
});
