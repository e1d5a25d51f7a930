import { sha256 } from '../vocabulary/ids.js';

/** Cyrillic letters of Russian, Ukrainian and Belarusian by what they sound like, near to BGN/PCGN. */
const latin = new Map(
  `а:a б:b в:v г:g ґ:g д:d е:e ё:yo є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh
  ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ł:l ß:ss ø:o đ:d æ:ae`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Longest id of an outlet. */
const LONGEST = 64;

/** A name as an id: Latin letters, digits and hyphens; '' when nothing is left. */
export function outletSlug(name: string): string {
  const spelt = [...name.trim().toLowerCase()].map((letter) => latin.get(letter) ?? letter).join('');
  const slug = spelt
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return slug.slice(0, LONGEST).replace(/^-+|-+$/g, '');
}

/** A name as an id that no other name has: 8 hexadecimal digits of its SHA-256 behind the slug. */
export function distinctSlug(name: string): string {
  const digits = sha256(name.trim().toLowerCase()).slice(0, 8);
  const slug = outletSlug(name)
    .slice(0, LONGEST - 9)
    .replace(/-+$/, '');
  return slug === '' ? `outlet-${digits}` : `${slug}-${digits}`;
}
