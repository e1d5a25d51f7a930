import { HUSH, VELAR } from './stem-ends.js';
import type { Forms, Gender } from '../slavic/forms.js';
import type { Declined, Notes } from '../slavic/noun-phrases.js';

/**
 * Russian nouns by rule, for the words that the sandbox uses. Notes beside those of `nounPhrases`: `f` or `m` of a word
 * in -ь, `stem=рынк` the stem before endings, `gp=людей` the genitive plural, `i=врачом` the instrumental.
 *
 * Source  Zaliznyak (1977), Grammatical Dictionary of Russian; what a rule would get wrong stands in the lexicon
 */
export function decline(head: string, { marks, given }: Notes): Declined {
  const animate = marks.has('a');
  const many = marks.has('many');
  const last = head.at(-1)!;
  const gender: Gender = marks.has('f') || /[ая]$/.test(head) ? 'f' : /[оеё]$/.test(head) ? 'n' : 'm';
  const stem = given.get('stem') ?? (/[аяоеьйыи]$/.test(head) ? head.slice(0, -1) : head);
  const soft = /[яьйеи]$/.test(head) && !HUSH.test(stem) && !stem.endsWith('ц') && !VELAR.test(stem);
  const iotated = stem.endsWith('и'); // -ий, -ия, -ие
  const y = soft || HUSH.test(stem) || VELAR.test(stem) ? 'и' : 'ы';

  let one: readonly [string, string, string, string, string];
  if (gender === 'f' && last === 'ь') one = ['и', 'и', 'ь', 'ью', 'и'];
  else if (gender === 'f') {
    const e = iotated ? 'и' : 'е';
    const oi = soft || HUSH.test(stem) || stem.endsWith('ц') ? 'ей' : 'ой';
    one = [y, e, soft ? 'ю' : 'у', oi, e];
  } else {
    const e = iotated ? 'и' : 'е';
    const om = soft || HUSH.test(stem) || stem.endsWith('ц') ? 'ем' : 'ом';
    one = [soft ? 'я' : 'а', soft ? 'ю' : 'у', '', om, e];
  }
  const genitive = stem + one[0];
  const accusative = gender === 'f' ? stem + one[2] : gender === 'm' && animate ? genitive : head;
  const singular: Forms = {
    n: head,
    g: genitive,
    d: stem + one[1],
    a: last === 'ь' && gender === 'f' ? head : accusative,
    i: given.get('i') ?? stem + one[3],
    l: stem + one[4],
  };

  const pluralN = given.get('pl') ?? (many ? head : gender === 'n' ? stem + (soft ? 'я' : 'а') : stem + y);
  const base = many || given.has('pl') ? pluralN.slice(0, -1) : stem;
  const a = (many || given.has('pl') ? /[ия]$/.test(pluralN) && !HUSH.test(base) && !VELAR.test(base) : soft)
    ? 'я'
    : 'а';
  const pluralG = given.get('gp') ?? genitivePlural(base, gender, last, soft);
  const plural: Forms = {
    n: pluralN,
    g: pluralG,
    d: `${base}${a}м`,
    a: animate ? pluralG : pluralN,
    i: `${base}${a}ми`,
    l: `${base}${a}х`,
  };
  return { gender, singular, plural };
}

function genitivePlural(stem: string, gender: Gender, last: string, soft: boolean): string {
  if (gender === 'm') {
    if (last === 'й') return `${stem}ев`;
    if (last === 'ь' || HUSH.test(stem)) return `${stem}ей`;
    return stem.endsWith('ц') ? `${stem}ев` : `${stem}ов`;
  }
  if (last === 'ь') return `${stem}ей`;
  if (stem.endsWith('и')) return `${stem}й`;
  return gender === 'f' && soft ? `${stem}ь` : stem;
}
