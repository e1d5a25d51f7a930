import { slavicGrammar } from '../slavic/slavic-grammar.js';
import { adjectiveForm } from './adjective-form.js';
import { agreeing } from './agreeing.js';
import { decline } from './decline.js';
import * as lexicon from './lexicon.js';
import * as names from './names.js';

/** Belarusian phrases and what agrees with them; `slavicGrammar` says which forms there are. */
export const grammar = slavicGrammar({
  lexicon,
  names,
  decline,
  adjectiveForm,
  genderOf: (word) => (/[ая]я$/.test(word) ? 'f' : /[аоя]е$/.test(word) ? 'n' : 'm'),
  adjective: /[ыі]$/,
  agreeing,
  months: [
    'студзеня',
    'лютага',
    'сакавіка',
    'красавіка',
    'мая',
    'чэрвеня',
    'ліпеня',
    'жніўня',
    'верасня',
    'кастрычніка',
    'лістапада',
    'снежня',
  ],
  weekdays: ['у панядзелак', 'у аўторак', 'у сераду', 'у чацвер', 'у пятніцу', 'у суботу', 'у нядзелю'],
  marks: ['«', '»'],
  talers: 'талераў',
  man: 'a',
  heldByWoman: (post, at) => post.singular[at],
  twentyOneIsOne: true,
  afterTwo: ({ plural }) => plural.n,
  agreesWithCount: () => 'pl',
  place: { in: ({ l }) => `у ${l}`, to: ({ a }) => `у ${a}`, from: ({ g }) => `з ${g}` },
});
