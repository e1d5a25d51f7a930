import { HUSH, softened } from './stem-ends.js';
import type { Forms, Gender } from '../slavic/forms.js';
import type { Declined, Notes } from '../slavic/noun-phrases.js';

/**
 * Ukrainian nouns by rule, for the words that the sandbox uses. Notes beside those of `nounPhrases`: `f` feminine in a
 * consonant, `soft` a soft -р (`лікаря`), `ga` the genitive in -а, `stem=ринк` the stem before endings, `gp=людей` the
 * genitive plural, `ip=людьми` the instrumental plural, `l=лісі` the locative, `i=сіллю` the instrumental.
 *
 * Source  Ukrainian orthography of 2019, sections on declension; what a rule would get wrong stands in the lexicon
 */
export function decline(head: string, { marks, given }: Notes): Declined {
  const many = marks.has('many');
  const doubled = /(?:нн|тт|лл|чч)я$/.test(head);
  const gender: Gender = marks.has('f') || (/[ая]$/.test(head) && !doubled) ? 'f' : /[оея]$/.test(head) ? 'n' : 'm';
  const stem = given.get('stem') ?? (/[аяоеьйиії]$/.test(head) ? head.slice(0, -1) : head);
  const soft = !HUSH.test(stem) && (marks.has('soft') || /[яьйіїец]$/.test(head) || stem.endsWith('ц'));
  const iotated = head.endsWith('й') || (/[яїй]$/.test(head) && /[аеиіоуєюя]$/.test(stem));
  const singular = {
    ...one(head, stem, { gender, soft, iotated, doubled }, marks),
    ...(given.has('l') ? { l: given.get('l')! } : {}),
    ...(given.has('i') ? { i: given.get('i')! } : {}),
  };

  const y = iotated ? 'ї' : soft || HUSH.test(stem) ? 'і' : 'и';
  const n = given.get('pl') ?? (many ? head : stem + (gender === 'n' ? (soft ? 'я' : 'а') : y));
  const base = given.has('pl') ? n.slice(0, -1) : stem;
  const a = (given.has('pl') ? /[іїя]$/.test(n) && !HUSH.test(base) : soft) ? 'я' : 'а';
  const g = given.get('gp') ?? genitivePlural(stem, { gender, soft, iotated, doubled });
  const i = given.get('ip') ?? `${base}${a}ми`;
  return { gender, singular, plural: { n, g, d: `${base}${a}м`, a: marks.has('a') ? g : n, i, l: `${base}${a}х` } };
}

interface Kind {
  gender: Gender;
  soft: boolean;
  iotated: boolean;
  doubled: boolean;
}

function one(head: string, stem: string, { gender, soft, iotated, doubled }: Kind, marks: Notes['marks']): Forms {
  const i = iotated ? 'ї' : 'і';
  const em = iotated ? 'єм' : soft || HUSH.test(stem) ? 'ем' : 'ом';
  if (gender === 'f' && !/[ая]$/.test(head)) {
    return { n: head, g: `${stem}і`, d: `${stem}і`, a: head, i: `${stem}${stem.at(-1)}ю`, l: `${stem}і` };
  }
  if (gender === 'f') {
    const l = soft ? stem + i : `${softened(stem)}і`;
    const oyu = iotated ? 'єю' : soft || HUSH.test(stem) ? 'ею' : 'ою';
    const g = stem + (soft || HUSH.test(stem) ? i : 'и');
    return { n: head, g, d: l, a: stem + (soft ? 'ю' : 'у'), i: stem + oyu, l };
  }
  const a = soft ? 'я' : 'а';
  const u = soft ? 'ю' : 'у';
  // After к the locative is -у: у парку; other velars have theirs in the lexicon.
  const l = /[кгх]$/.test(stem) ? `${stem}у` : stem + i;
  if (gender === 'n') {
    return { n: head, g: stem + a, d: stem + u, a: head, i: stem + (doubled ? 'ям' : em), l };
  }
  const animate = marks.has('a');
  const g = stem + (animate || marks.has('ga') ? a : u);
  return { n: head, g, d: stem + u, a: animate ? g : head, i: stem + em, l };
}

function genitivePlural(stem: string, { gender, soft, iotated, doubled }: Kind): string {
  if (gender === 'm') return stem + (iotated ? 'їв' : 'ів');
  if (doubled) return `${stem.slice(0, -1)}ь`;
  if (iotated) return `${stem}й`;
  return gender === 'f' && soft ? `${stem}ь` : stem;
}
