import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { belarusian } from './belarusian.mjs';
import { expandHunspell } from './expand-hunspell.mjs';
import { addVerb, dropCopies, plain, Table } from './table.mjs';

/**
 * Per language: lemma → set of its forms, in lower case with U+02BC for the apostrophe. Hunspell lists some forms as
 * entries of their own (participles, be. presents); each maker brings them home where the dictionary shows the way.
 */
export const lemmaTables = { be: belarusian, en, pl, ru, uk };

function uk({ folder }) {
  const table = new Table();
  for (const { word, forms } of expandHunspell(`${folder}/uk_UA.aff`, `${folder}/uk_UA.dic`)) {
    const lemma = plain(word);
    const all = [...forms.keys()].map(plain);
    if (/т[иь]$/.test(lemma) && all.length > 5)
      addVerb(
        table,
        lemma.replace(/ть$/, 'ти'),
        all.filter((form) => form.length > 2),
        /(?:ся|сь)$/,
      );
    // військові is hardly ever a dative of військо.
    else for (const form of all) if (!(/[оея]$/.test(lemma) && /[оеє]ві$/.test(form))) table.add(lemma, form);
  }
  return dropCopies(table);
}

function pl({ folder }) {
  const table = new Table();
  const entries = expandHunspell(`${folder}/pl_PL.aff`, `${folder}/pl_PL.dic`, 'iso-8859-2');
  const verbOf = new Map();
  for (const { word, forms } of entries) {
    if (!/[^aeiouyąęó]?ć$|c$/.test(word) || forms.size < 20) continue;
    for (const form of forms.keys()) if (!verbOf.has(form)) verbOf.set(form, word);
  }
  for (const { word, forms } of entries) {
    let lemma = word;
    if (word.endsWith('ący')) lemma = verbOf.get(word) ?? verbOf.get(word.slice(0, -2)) ?? word;
    else if (/[nt]y$/.test(word)) lemma = verbOf.get(word) ?? word;
    else if (/[nc]ie$/.test(word) && forms.size > 3) lemma = verbOf.get(`${word.slice(0, -1)}a`) ?? word;
    else if (forms.size === 1 && /(?:wszy|łszy|ąc)$/.test(word))
      lemma = verbOf.get(word.replace(/wszy$/, 'ł')) ?? verbOf.get(word.slice(0, -1)) ?? word;
    for (const form of forms.keys())
      if (!/[łl][aoiy]?by(?:m|ś|śmy|ście)?$|[^o]że$|ż$/.test(form) || form === word)
        table.add(plain(lemma), plain(form));
  }
  // The dictionary also has nearly every participle with nie-: the rules hold for them without their weight.
  for (const lemma of table.keys()) if (lemma.startsWith('nie') && table.has(lemma.slice(3))) table.delete(lemma);
  const participles = new Set([...table.values()].flatMap((forms) => [...forms]));
  for (const [lemma] of table)
    if (lemma.length > 7 && /^nie.*(?:[nt]y|ący|[nc]ie)$/.test(lemma) && participles.has(lemma.slice(3)))
      table.delete(lemma);
  return dropCopies(table);
}

/** Hunspell gives the vocabulary, OpenCorpora (npm `az`) the lemma: it knows participles, люди → человек, пошёл → пойти. */
async function ru({ folder, az, counts }) {
  const Az = createRequire(import.meta.url)(az);
  await new Promise((done, fail) => Az.Morph.init(`${az}/dicts`, (error) => (error ? fail(error) : done())));
  const table = new Table();
  const seen = new Set(counts.keys());
  for (const { forms } of expandHunspell(`${folder}/ru_RU.aff`, `${folder}/ru_RU.dic`))
    for (const form of forms.keys()) seen.add(plain(form));
  for (const form of seen) {
    if (!/^[а-яё]+$/.test(form) || form.length < 2) continue;
    const best = Az.Morph(form).find((each) => each.parser === 'Dictionary' || each.parser === 'HyphenParticle');
    if (best) table.add(best.normalize().word, form);
  }
  return table;
}

const ENGLISH_PREFIXES = { A: 're', I: 'in', U: 'un', C: 'de', E: 'dis', F: 'con', K: 'pro' };

/** The dictionary has return as turn with a prefix: a word of its own. */
function withPrefixes(entries) {
  return entries.flatMap((entry) => [
    entry,
    ...[...entry.flags]
      .filter((flag) => flag in ENGLISH_PREFIXES)
      .map((flag) => {
        const prefix = ENGLISH_PREFIXES[flag];
        return {
          word: prefix + entry.word,
          flags: entry.flags,
          forms: new Map([...entry.forms].map(([form, by]) => [prefix + form, by])),
        };
      }),
  ]);
}

function en({ folder, exceptions }) {
  const table = new Table();
  const entries = withPrefixes(expandHunspell(`${folder}/en_US.aff`, `${folder}/en_US.dic`));
  const known = new Set(entries.map((entry) => plain(entry.word)));
  for (const { word, flags, forms } of entries) {
    const lemma = plain(word);
    if (lemma.includes('ʼ')) continue;
    table.add(lemma, lemma);
    for (const [form, flag] of forms) {
      const isComparison = (flag === 'R' || flag === 'T') && flags.includes('R') && flags.includes('T');
      const ending = flag === 'J' ? form.slice(0, -1) : form; // workings: of the noun working
      if ('SDG'.includes(flag) && flag !== '') table.add(lemma, plain(form));
      else if (isComparison) table.add(lemma, plain(form));
      else if ('RZJN'.includes(flag) && flag !== '')
        table.add(plain(flag === 'Z' ? form.slice(0, -1) : ending), plain(form));
    }
  }
  for (const part of ['noun', 'verb', 'adj'])
    for (const line of readFileSync(`${exceptions}/${part}.exc`, 'utf8').split('\n')) {
      const [form, lemma] = line.trim().split(' ');
      if (lemma && /^[a-z]+$/.test(form + lemma) && known.has(lemma)) {
        table.add(lemma, form);
        if (table.get(form)?.size === 1) table.delete(form);
      }
    }
  return dropCopies(table);
}
