import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expandHunspell } from './expand-hunspell.mjs';

/**
 * Per language: lemma → set of its forms, in lower case with U+02BC for the apostrophe. Hunspell lists some forms as
 * entries of their own (participles, be. presents); each maker brings them home where the dictionary shows the way.
 */
export const lemmaTables = { be, en, pl, ru, uk };

const plain = (word) => word.toLowerCase().replaceAll(/['’]/g, 'ʼ').replace(/^ў/, 'у'); // be. ў- is у- after a vowel

class Table extends Map {
  add(lemma, form) {
    const forms = this.get(lemma);
    if (forms === undefined) this.set(lemma, new Set([form]));
    else forms.add(form);
  }
}

/** Verbs with -ся (be. also -ца) are words of their own: делаться is not делать. */
function addVerb(table, lemma, forms, reflexive) {
  const ending = lemma.endsWith('ць') ? 'ца' : lemma.endsWith('ч') || lemma.endsWith('чы') ? 'ся' : 'ся';
  const own = lemma.endsWith('ць') ? `${lemma.slice(0, -1)}ца` : lemma + ending;
  for (const form of forms) table.add(reflexive.test(form) && !reflexive.test(lemma) ? own : lemma, form);
}

function uk({ folder }) {
  const table = new Table();
  for (const { word, forms } of expandHunspell(`${folder}/uk.aff`, `${folder}/uk.dic`)) {
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

function be({ folder }) {
  const table = new Table();
  const presents = new Table(); // presents whose infinitive stands elsewhere
  const thirds = new Table(); // робіць, of рабіць
  const nouns = new Map();
  for (const { word, flags, forms } of expandHunspell(`${folder}/be_BY.aff`, `${folder}/be_BY.dic`)) {
    const lemma = plain(word);
    const all = [...forms.keys()].map(plain);
    const isInfinitive =
      /(?:ць|ці|чы|цца|ціся|чыся)$/.test(lemma) && all.some((form) => /(?:л[аі]|ла?ся|ліся)$/.test(form));
    const infinitive = isInfinitive ? lemma : infinitiveOfPast(all, flags);
    if (infinitive) addVerb(table, infinitive, all, /(?:ся|ца|сь)$/);
    else if (/[іы]ць$/.test(lemma) && /[ot]/.test(flags)) for (const form of all) thirds.add(lemma, form);
    else if (/(?:[ую]|ся)$/.test(lemma) && /[abcdegyphi]/.test(flags))
      for (const form of all) presents.add(lemma, form);
    else {
      if (/[A-UW-Z]/.test(flags) && !/[VXZ]/.test(flags)) nouns.set(lemma, all);
      for (const form of all) table.add(lemma, form);
    }
  }
  for (const [first, forms] of presents) {
    const lemma = infinitivesOf(first.replace(/ся$/, '')).find((each) => table.has(each));
    addVerb(table, lemma ?? first, forms, /(?:ся|ца|сь)$/);
  }
  for (const [third, forms] of thirds) {
    const root = reduced(third.slice(0, -3));
    const lemma = ['іць', 'ыць', 'ець', 'эць', 'аць', 'яць']
      .map((ending) => root + ending)
      .concat(`${third.slice(0, -3)}яць`)
      .find((each) => table.has(each));
    addVerb(table, lemma ?? third, forms, /(?:ся|ца|сь)$/);
  }
  // Nominatives with a vowel that comes and goes (вучань, вучня), and plurals under another vowel (дом, дамы).
  const bySkeleton = new Map();
  const byRoot = new Map();
  for (const lemma of table.keys()) {
    const parts = /^(.+)[аеоэё]([бвгджзйклмнпрстфхцчшў])ь?$/.exec(lemma);
    if (parts && (nouns.has(lemma) || table.get(lemma).size === 1))
      bySkeleton.set(parts[1].replace(/дз$/, 'д') + parts[2].replace('ў', 'в'), lemma);
    if (nouns.has(lemma) && !nouns.get(lemma).some((form) => /[ая]мі$/.test(form))) {
      const root = reduced(lemma.replace(/[аяоеёьыуію]$/, ''));
      if (!byRoot.has(root)) byRoot.set(root, lemma);
    }
  }
  for (const [head, all] of nouns) {
    if (!/[аяыіюу]$/.test(head)) continue;
    const root = head.slice(0, -1);
    const isPlural = all.some((form) => /[ая]мі$/.test(form)) && /[ыі]$/.test(head);
    const home = bySkeleton.get(root) ?? (isPlural ? byRoot.get(reduced(root)) : undefined);
    if (home === undefined || home === head || !table.has(home) || (table.get(home).size > 1 && !isPlural)) continue;
    for (const form of table.get(head)) table.add(home, form);
    table.delete(head);
  }
  return dropCopies(table);
}

/** Vowels as they stand without stress; what is compared only. */
function reduced(text) {
  return text.replaceAll(/[оэ]/g, 'а').replaceAll(/[ёя]/g, 'е');
}

/** адкіну has адкінуў among its forms, so its infinitive is адкінуць. */
function infinitiveOfPast(all, flags) {
  if (!/[fj]/.test(flags)) return '';
  const past = all.find((form) => /[аяеёіыую]ў(?:ся)?$/.test(form));
  return past === undefined ? '' : past.replace(/ўся$/, 'цца').replace(/ў$/, 'ць');
}

/** Infinitives that a Belarusian first person may belong to, likely ones first: пішу → пісаць, кажу → казаць. */
function infinitivesOf(first) {
  const root = first.slice(0, -1);
  const roots = [root];
  for (const [now, then] of [
    ['ш', 'с'],
    ['ш', 'х'],
    ['ж', 'з'],
    ['ж', 'г'],
    ['ж', 'дз'],
    ['дж', 'дз'],
    ['ч', 'к'],
    ['ч', 'ц'],
    ['шч', 'ск'],
    ['шч', 'сц'],
    ['шч', 'ст'],
    ['бл', 'б'],
    ['пл', 'п'],
    ['мл', 'м'],
    ['вл', 'в'],
    ['фл', 'ф'],
    ['д', 'дз'],
    ['т', 'ц'],
    ['г', 'ж'],
    ['к', 'ч'],
    ['н', ''],
    ['м', ''],
    ['в', ''],
    ['еру', 'ра'],
    ['бяр', 'бр'],
    ['ял', 'ал'],
    ['ер', 'р'],
    ['яр', 'р'],
    ['дз', 'д'],
  ])
    if (root.endsWith(now)) roots.push(root.slice(0, root.length - now.length) + then);
  const found = [];
  for (const each of roots)
    for (const ending of ['аць', 'яць', 'іць', 'ыць', 'ець', 'эць', 'уць', 'ць', 'ці', 'сці', 'чы', 'авць', 'ваць'])
      found.push(each + ending);
  if (root.endsWith('у') || root.endsWith('ю')) found.unshift(`${root.slice(0, -1)}аваць`, `${root.slice(0, -1)}яваць`);
  if (/[гк]$/.test(root)) found.push(`${root.slice(0, -1)}чы`);
  if (/[дт]$/.test(root)) found.push(`${root.slice(0, -1)}сці`);
  if (root.endsWith('ʼ')) found.push(`${root.slice(0, -1)}іць`); // бʼю, біць
  if (/[ыу]ду$/.test(first))
    found.push(`${root.slice(0, -1).replace(/[ыу]$/, 'ы')}йсці`, `${root.slice(0, -1)}сці`, `${root.slice(0, -2)}быць`);
  if (first.endsWith('буду')) found.unshift(`${root.slice(0, -2)}ыць`);
  // Without stress я stands for е, а for о: вяду, весці.
  return found.flatMap((each) => [
    each,
    each.replaceAll('я', 'е').replace(/еваць$/, 'яваць'),
    each.replaceAll('о', 'а'),
    each.replace('я', 'е'),
  ]);
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

/** A form that stands alone, and belongs to a word that has several, is no word of its own. */
function dropCopies(table) {
  const elsewhere = new Set();
  for (const [lemma, forms] of table)
    if (forms.size > 1) for (const form of forms) if (form !== lemma) elsewhere.add(form);
  for (const [lemma, forms] of table) if (forms.size === 1 && elsewhere.has(lemma)) table.delete(lemma);
  return table;
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
