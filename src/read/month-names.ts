/** The first letters by which a month is known where it is written as a word, with all its case endings. */
const beginnings: readonly (readonly [number, string])[] = [
  [1, 'jan янв січ студ stycz'],
  [2, 'feb фев лют lut'],
  [3, 'mar мар бер сак'],
  [4, 'apr апр квіт крас kwie'],
  [5, 'may май мая трав maj'],
  [6, 'jun июн черв чэрв czerw'],
  [7, 'jul июл лип ліп lip'],
  [8, 'aug авг серп жнів sierp'],
  [9, 'sep сен вер wrze'],
  [10, 'oct окт жовт кастр paźdz pazdz'],
  [11, 'nov ноя лист ліст listop'],
  [12, 'dec дек груд снеж сьнеж grud'],
];

const byBeginning = beginnings.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const));

/** The month, 1 to 12, that a word of English, Russian, Ukrainian, Belarusian or Polish stands for. */
export function monthOfName(word: string): number | undefined {
  const lower = word.toLowerCase();
  return byBeginning.find(([beginning]) => lower.startsWith(beginning))?.[1];
}
