import { adjectiveForms } from '../slavic/adjective-forms.js';
import { VELAR } from './stem-ends.js';

/** Adjectives with the stress on their ending. */
const STRESSED = new Set(['малад', 'друг', 'гарадск', 'абласн', 'буйн']);

/** An adjective in -ы, -і in gender or plural and case. */
export const adjectiveForm = adjectiveForms(
  (dictionary) => {
    // Adjectives stand in the lexicon as they stand with their noun: новая, новае and новыя are новы.
    const stem = dictionary.replace(/(?:[аоя]е|[аяыі]я|[ыі])$/, '');
    const soft = !VELAR.test(stem) && /(?:і|яя|яе)$/.test(dictionary);
    const y = soft || VELAR.test(stem) ? 'і' : 'ы';
    const a = soft ? 'я' : 'а';
    const o = STRESSED.has(stem) ? 'о' : a;
    return {
      stem,
      m: { n: y, g: `${o}га`, d: `${o}му`, a: y, i: `${y}м`, l: `${y}м` },
      f: { n: `${a}я`, g: `${o}й`, d: `${o}й`, a: soft ? 'юю' : 'ую', i: `${o}й`, l: `${o}й` },
      n: `${o}е`,
      pl: { n: `${y}я`, g: `${y}х`, d: `${y}м`, a: `${y}я`, i: `${y}мі`, l: `${y}х` },
    };
  },
  { animatePlural: true },
);
