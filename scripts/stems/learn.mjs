/**
 * Learns the rules of stems from form → lemma tables: node scripts/stems/learn.mjs --hunspell DIR --text DIR
 * [--az DIR] [--exceptions DIR] [--words FILE] [--only uk] [--cost 0.3] [--held-out]. SOURCES.md beside the rules says from what.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countWords } from './count-words.mjs';
import { weighedForms } from './weighed-forms.mjs';
import { lemmaTables } from './lemma-tables.mjs';
import { learnRules } from './learn-rules.mjs';

const { values } = parseArgs({
  options: {
    hunspell: { type: 'string', default: '/usr/share/hunspell' },
    exceptions: { type: 'string', default: '/usr/share/wordnet' },
    az: { type: 'string', default: 'az' },
    text: { type: 'string' },
    only: { type: 'string' },
    cost: { type: 'string', default: '0.3' },
    out: { type: 'string', default: 'src/language' },
    built: { type: 'string', default: 'dist' },
    'held-out': { type: 'boolean', default: false },
  },
});
const { words } = await import(`${process.cwd()}/${values.built}/language/words.js`);
for (const language of values.only?.split(',') ?? Object.keys(lemmaTables)) {
  const counts = countWords(values.text, language, words);
  const table = await lemmaTables[language]({
    folder: values.hunspell,
    az: values.az,
    exceptions: values.exceptions,
    counts,
  });
  const forms = weighedForms(table, counts, values['held-out']);
  const rules = learnRules(forms.learn, Number(values.cost));
  writeFileSync(`${values.out}/${language}/stems.txt`, rules.text);
  console.log(language, {
    lemmas: table.size,
    forms: forms.learn.length,
    ...rules.size,
    right: rules.right,
    bytes: Buffer.byteLength(rules.text),
  });
}
