import { adjectiveForms } from '../slavic/adjective-forms.js';

/** An adjective in -ий or soft -ій in gender or plural and case. */
export const adjectiveForm = adjectiveForms(
  (dictionary) => {
    // Adjectives stand in the lexicon as they stand with their noun: нова, нове and нові are новий.
    const stem = dictionary.replace(/(?:[иі]й|[аеяєі])$/, '');
    const soft = /(?:ій|[яє])$/.test(dictionary);
    const [a, e, o, y, u] = soft ? ['я', 'є', 'ьо', 'і', 'ю'] : ['а', 'е', 'о', 'и', 'у'];
    return {
      stem,
      m: { n: `${y}й`, g: `${o}го`, d: `${o}му`, a: `${y}й`, i: `${y}м`, l: `${o}му` },
      f: { n: a, g: `${o}ї`, d: 'ій', a: u, i: `${o}ю`, l: 'ій' },
      n: e,
      pl: { n: 'і', g: `${y}х`, d: `${y}м`, a: 'і', i: `${y}ми`, l: `${y}х` },
    };
  },
  { animatePlural: true },
);
