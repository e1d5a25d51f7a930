import { slavicGrammar } from '../slavic/slavic-grammar.js';
import { adjectiveForm } from './adjective-form.js';
import { agreeing } from './agreeing.js';
import { decline } from './decline.js';
import * as lexicon from './lexicon.js';
import * as names from './names.js';

/** Russian phrases and what agrees with them; `slavicGrammar` says which forms there are. */
export const grammar = slavicGrammar({
  lexicon,
  names,
  decline,
  adjectiveForm,
  genderOf: (word) => (/[ая]я$/.test(word) ? 'f' : /[ое]е$/.test(word) ? 'n' : 'm'),
  adjective: /[ыио]й$/,
  agreeing,
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  weekdays: ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'],
  marks: ['«', '»'],
  talers: 'талеров',
  man: 'a',
  heldByWoman: (post, at) => post.singular[at],
  twentyOneIsOne: true,
  afterTwo: ({ singular, plural, adjectival }) => (adjectival ? plural.g : singular.g),
  agreesWithCount: () => 'pl',
  place: { in: ({ l }) => `${into(l)} ${l}`, to: ({ a }) => `${into(a)} ${a}`, from: ({ g }) => `из ${g}` },
});

/** `во` before в or ф with a consonant after it. */
function into(name: string): string {
  return /^[ВФ][^аеёиоуыэюя]/.test(name) ? 'во' : 'в';
}
