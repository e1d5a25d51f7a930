/** What a number format shows a number as: a day or time, an amount of time, or a number. */
export type FormatOf = 'date' | 'elapsed' | 'number';

/**
 * Whether one of the formats that have a number but no code is for dates (ECMA-376 part 1, 18.8.30: 14 to 22 and 45 to 47
 * everywhere; 27 to 36 and 50 to 58 in East Asian editions, and nowhere anything else).
 */
export function builtinFormat(id: number): FormatOf {
  if (id === 46) return 'elapsed';
  const dates = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return dates ? 'date' : 'number';
}

/**
 * What a format code such as `[$-419]d mmm yyyy;@` or `[h]:mm` shows (ECMA-376 part 1, 18.8.31). In files the letters
 * are those of English, whatever the language of the program.
 */
export function formatOf(code: string): FormatOf {
  // Quoted and escaped letters, paddings `_x` and fillings `*x` are shown as they are; only the first section counts.
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*./gs, '');
  const [positive = ''] = bare.split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return 'elapsed';
  const letters = positive.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(letters) ? 'date' : 'number';
}
