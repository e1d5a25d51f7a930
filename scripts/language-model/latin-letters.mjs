/** Serbian Cyrillic in Latin letters: one to one, but for three pairs. */
export function serbianInLatin(text) {
  return text.replace(/[Ѐ-ӿ]/g, (letter) => serbian.get(letter) ?? letter);
}

/** Belarusian in Latin letters after the rules of the 1930s, as they are still used; ł for ł-sounding л. */
export function belarusianInLatin(text) {
  const low = text.toLowerCase();
  let out = '';
  for (let at = 0; at < low.length; at++) {
    const letter = low[at];
    const before = low[at - 1] ?? ' ';
    const after = low[at + 1] ?? ' ';
    if (letter === 'л') out += /[еёюяіь]/.test(after) ? 'l' : 'ł';
    else if (letter === 'ь') out = soft(out);
    else if ('еёюя'.includes(letter)) {
      const vowel = { е: 'e', ё: 'o', ю: 'u', я: 'a' }[letter];
      if (before === 'л') out += vowel;
      else if (/[бвгджзкмнпрстфхцчш]/.test(before)) out += `i${vowel}`;
      else out += `j${vowel}`;
    } else out += belarusian.get(letter) ?? (/['’ʼ]/.test(letter) ? '' : letter);
  }
  return out;
}

function soft(out) {
  const last = out.at(-1);
  const to = { n: 'ń', s: 'ś', z: 'ź', c: 'ć', l: 'l' }[last];
  return to ? out.slice(0, -1) + to : out;
}

const serbian = new Map();
for (const [from, to] of pairs(
  'а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š',
)) {
  serbian.set(from, to);
  serbian.set(from.toUpperCase(), to[0].toUpperCase() + to.slice(1));
}
const belarusian = new Map(
  pairs('а a б b в v г h ґ g д d ж ž з z і i й j к k м m н n о o п p р r с s т t у u ў ŭ ф f х ch ц c ч č ш š ы y э e'),
);

function pairs(text) {
  const all = text.split(' ');
  return all.flatMap((letter, at) => (at % 2 === 0 ? [[letter, all[at + 1]]] : []));
}
