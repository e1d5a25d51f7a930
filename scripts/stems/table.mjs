/** As words() writes them: small letters, U+02BC for the apostrophe; be. ў- is у- after a vowel. */
export const plain = (word) => word.toLowerCase().replaceAll(/['’]/g, 'ʼ').replace(/^ў/, 'у');

/** Lemma → the set of its forms. */
export class Table extends Map {
  add(lemma, form) {
    const forms = this.get(lemma);
    if (forms === undefined) this.set(lemma, new Set([form]));
    else forms.add(form);
  }
}

/** Verbs with -ся (be. also -ца) are words of their own: делаться is not делать. */
export function addVerb(table, lemma, forms, reflexive) {
  const ending = lemma.endsWith('ць') ? 'ца' : lemma.endsWith('ч') || lemma.endsWith('чы') ? 'ся' : 'ся';
  const own = lemma.endsWith('ць') ? `${lemma.slice(0, -1)}ца` : lemma + ending;
  for (const form of forms) table.add(reflexive.test(form) && !reflexive.test(lemma) ? own : lemma, form);
}

/** A form that stands alone, and belongs to a word that has several, is no word of its own. */
export function dropCopies(table) {
  const elsewhere = new Set();
  for (const [lemma, forms] of table)
    if (forms.size > 1) for (const form of forms) if (form !== lemma) elsewhere.add(form);
  for (const [lemma, forms] of table) if (forms.size === 1 && elsewhere.has(lemma)) table.delete(lemma);
  return table;
}

