/**
 * Learns the rules of stems from form → lemma tables: node scripts/stems/learn.mjs --hunspell DIR --text DIR
 * [--az DIR] [--exceptions DIR] [--words FILE] [--only uk] [--cost 0.3] [--held-out]. SOURCES.md beside the rules says from what.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { countWords, wordsIn } from './count-words.mjs';
import { shares } from './held-out.mjs';
import { weighedForms } from './weighed-forms.mjs';
import { lemmaTables } from './lemma-tables.mjs';
import { learnRules } from './learn-rules.mjs';

/** Held out where choices are made. */
const NEWS = 'ntrex.txt';

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
const built = (file) => import(`${process.cwd()}/${values.built}/language/${file}.js`);
const { words } = await built('words');
const { readStemRules } = await built('stems/stem-rules');
const { applyStemRules } = await built('stems/apply-stem-rules');
for (const language of values.only?.split(',') ?? Object.keys(lemmaTables)) {
  const counts = countWords(values.text, language, words, values['held-out'] ? [NEWS] : []);
  const table = await lemmaTables[language]({
    folder: values.hunspell,
    az: values.az,
    exceptions: values.exceptions,
    counts,
  });
  for (const cost of values.cost.split(',')) {
    const forms = weighedForms(table, counts, values['held-out']);
    const rules = learnRules(forms.learn, Number(cost));
    const file = `${values.out}/${language}/stems.txt`;
    writeFileSync(file, rules.text);
    console.log(language, cost, {
      lemmas: table.size,
      forms: forms.learn.length,
      ...rules.size,
      right: rules.right,
      bytes: Buffer.byteLength(rules.text),
    });
    if (!values['held-out']) continue;
    const lemmasOf = new Map();
    for (const [lemma, all] of table)
      for (const form of all) lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
    const read = readStemRules(pathToFileURL(file));
    const news = wordsIn(join(values.text, language, NEWS), words);
    const unseen = forms.unseen.filter((form) => counts.has(form));
    const stem = (word) => applyStemRules(read, word);
    console.log('  news:', shares(lemmasOf, new Set(news), stem), '; lemmas never seen:', shares(lemmasOf, unseen, stem));
  }
}
