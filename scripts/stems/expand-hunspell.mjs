import { readFileSync } from 'node:fs';

/**
 * All entries of a hunspell dictionary with the forms that its suffix flags make of them (prefixes are left out:
 * they make other words). Flags are single characters, or numbers where the dictionary says so.
 *
 * @returns {{ word: string, flags: string, forms: Map<string, string> }[]} form → the flag that made it, '' of the word itself
 */
export function expandHunspell(affix, dictionary, encoding = 'utf-8') {
  const read = (file) => new TextDecoder(encoding).decode(readFileSync(file));
  const rules = new Map();
  const numbers = /^FLAG num/m.test(read(affix));
  for (const line of read(affix).split(/\r?\n/)) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || add === undefined || (/^[YN]$/.test(strip) && /^\d+$/.test(add))) continue; // a flag's first line
    const ending = add.replace(/\/.*$/, '');
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      where: condition === undefined || condition === '.' ? undefined : new RegExp(`${condition}$`),
    };
    if (!rules.has(flag)) rules.set(flag, []);
    rules.get(flag).push(rule);
  }
  const entries = [];
  for (const line of read(dictionary).split(/\r?\n/).slice(1)) {
    const [word, flags = ''] = line.trim().split(/[\s]/)[0].split('/');
    if (word === '') continue;
    const forms = new Map([[word, '']]);
    for (const flag of numbers ? flags.split(',') : flags)
      for (const { strip, add, where } of rules.get(flag) ?? []) {
        if (!word.endsWith(strip) || (where && !where.test(word))) continue;
        const form = word.slice(0, word.length - strip.length) + add;
        if (!forms.has(form)) forms.set(form, flag);
      }
    entries.push({ word, flags, forms });
  }
  return entries;
}
