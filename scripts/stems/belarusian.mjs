import { bringHome } from './belarusian-strays.mjs';
import { expandHunspell } from './expand-hunspell.mjs';
import { reduced } from './reduced.mjs';
import { addVerb, dropCopies, plain, Table } from './table.mjs';

/**
 * Belarusian: entries of hunspell-be with what belongs to them brought home, for the dictionary has presents, gerunds and
 * irregular forms as entries of their own. The list of all forms (be-official) says which forms made by rule there are.
 */
export function belarusian({ folder, counts }) {
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
  const known = new Set();
  for (const { forms } of expandHunspell(`${folder}/be-official.aff`, `${folder}/be-official.dic`))
    for (const form of forms.keys()) known.add(plain(form));
  bringHome(table, known, counts);
  return dropCopies(table);
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
