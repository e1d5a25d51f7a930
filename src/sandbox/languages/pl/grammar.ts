import { slavicGrammar } from '../slavic/slavic-grammar.js';
import { adjectiveForm } from './adjective-form.js';
import { agreeing } from './agreeing.js';
import { decline } from './decline.js';
import * as lexicon from './lexicon.js';
import * as names from './names.js';

/** Polish phrases and what agrees with them; `slavicGrammar` says which forms there are. */
export const grammar = slavicGrammar({
  lexicon,
  names,
  decline,
  adjectiveForm,
  genderOf: (word) => (word.endsWith('a') ? 'f' : word.endsWith('e') ? 'n' : 'm'),
  adjective: /[yi]$/,
  agreeing,
  months: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  weekdays: ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'],
  marks: ['„', '”'],
  talers: 'talarów',
  man: 'p',
  heldByWoman: (post) => post.singular.n,
  twentyOneIsOne: false,
  afterTwo: ({ plural, virile }) => (virile ? plural.g : plural.n),
  // Five and more, and men in any number, are one thing of the neuter: 25 osób przyszło.
  agreesWithCount: (few, { virile }) => (few && !virile ? 'pl' : 'n'),
  place: { in: ({ l }) => `w ${l}`, to: ({ g }) => `do ${g}`, from: ({ g }) => `z ${g}` },
});
