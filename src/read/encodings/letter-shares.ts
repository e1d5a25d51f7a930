/**
 * How often letters occur, in thousandths of all letters, for telling one 8-bit encoding from another. Russian after
 * Lyashevskaya and Sharov 2009 (the letters of the Russian National Corpus); the letters that only Belarusian and
 * Ukrainian have, and the accented ones of languages in Latin letters, rounded: their order decides, not their digits.
 */
const cyrillic = `о110 е84 а84 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7
 ю6 ц5 щ4 э3 ф3 ъ0.4 ё0.4 і50 ў12 ї6 є5 ґ0.1`;

/** Polish first; then Czech, Slovak, Hungarian and Romanian, so that they are not taken for something else. */
const centralEuropean = `ł18 ę11 ą10 ó9 ż8 ś7 ć4 ń2 ź0.6 á6 é6 í5 ý4 č4 š4 ř4 ž4 ě6 ů2 ú2 ď0.3 ť0.4 ň0.3 ľ1 ĺ0.1 ŕ0.1 ô0.5 ä0.5 ö2 ő2
 ü1 ű1 ă3 î2 â1 ţ2 ş2 đ0.3 ß0.5 ë0.1 ç0.1`;

const western = `é10 è3 à4 ç2 ê2 ô1 î1 â1 û0.7 ï0.2 ë0.3 ù0.3 œ0.2 ä6 ö5 ü6 ß3 ñ3 á5 í5 ó6 ú2 ã5 õ1 å5 æ2 ø3 ò1 ì1 ý0.2 ð0.2 þ0.2`;

export type Alphabet = 'cyrillic' | 'central-european' | 'western';

/** Natural logarithm of the share of each letter, 0..1, in lower case. */
export const letterShares: Readonly<Record<Alphabet, ReadonlyMap<string, number>>> = {
  cyrillic: sharesIn(cyrillic),
  'central-european': sharesIn(centralEuropean),
  western: sharesIn(western),
};

function sharesIn(list: string): Map<string, number> {
  return new Map(list.split(/\s+/).map((pair) => [pair.charAt(0), Math.log(Number(pair.slice(1)) / 1000)]));
}
