import { slavicGrammar } from '../slavic/slavic-grammar.js';
import { adjectiveForm } from './adjective-form.js';
import { agreeing } from './agreeing.js';
import { decline } from './decline.js';
import * as lexicon from './lexicon.js';
import * as names from './names.js';

/** Ukrainian phrases and what agrees with them; `slavicGrammar` says which forms there are. */
export const grammar = slavicGrammar({
  lexicon,
  names,
  decline,
  adjectiveForm,
  genderOf: (word) => (/[ая]$/.test(word) ? 'f' : /[еє]$/.test(word) ? 'n' : 'm'),
  adjective: /[иі]й$/,
  agreeing,
  months: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  weekdays: ['у понеділок', 'у вівторок', 'у середу', 'у четвер', 'у п’ятницю', 'у суботу', 'у неділю'],
  marks: ['«', '»'],
  talers: 'талярів',
  man: 'a',
  heldByWoman: (post, at) => post.singular[at],
  twentyOneIsOne: true,
  afterTwo: ({ plural }) => plural.n,
  agreesWithCount: () => 'pl',
  place: { in: ({ l }) => `у ${l}`, to: ({ g }) => `до ${g}`, from: ({ g }) => `з ${g}` },
});
