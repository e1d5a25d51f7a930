/**
 * What each UTF-16 unit is to the identifier, and the letter it stands for in lower case: two tables, so that the
 * reader's loop makes no strings.
 */

export const BREAK = 0; // ends a word
export const LATIN = 1;
export const CYRILLIC = 2;
/** a letter of another script; `otherScript` says which */
export const OTHER = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5; // inside a word it is a letter, as in об'єкт
export const UNSEEN = 6; // invisible characters and stress marks: as if they were not there
/** ends a word and a clause: a text that mixes languages changes them here */
export const CLAUSE = 7;

export const kinds = new Uint8Array(0x10000);
export const lower = new Uint16Array(0x10000);

/** All apostrophes are one letter. */
export const APOSTROPHE_LETTER = 0x27;

for (let unit = 0; unit < 0x10000; unit++) {
  lower[unit] = unit;
  kinds[unit] = BREAK;
}
learn(0x00, 0x24f, /\p{Script=Latin}/u, LATIN);
learn(0x1e00, 0x1eff, /\p{Script=Latin}/u, LATIN);
learn(0x400, 0x52f, /\p{L}/u, CYRILLIC);
learn(0x370, 0x3ff, /\p{L}/u, OTHER);
learn(0x531, 0x1dff, /[\p{L}\p{M}]/u, OTHER);
learn(0x1f00, 0x1fff, /\p{L}/u, OTHER);
learn(0x2c00, 0x2dff, /\p{L}/u, OTHER);
learn(0x3040, 0x31ff, /\p{L}/u, OTHER);
kinds.fill(OTHER, 0x3400, 0xd7a4); // Chinese and Korean
kinds[0xaa] = kinds[0xba] = BREAK; // ª º
for (let digit = 0x30; digit <= 0x39; digit++) kinds[digit] = DIGIT;
mark("'’‘`´ʼ", APOSTROPHE);
for (const sign of "'’‘`´ʼ") lower[sign.charCodeAt(0)] = APOSTROPHE_LETTER;
mark('.!?…;:\n\r\u2028\u2029«»“”„"()[]{}|—–•', CLAUSE);
mark('\u00AD\u200B\u200C\u200D\u2060\uFEFF\uFE0F', UNSEEN);
for (let unit = 0x300; unit < 0x370; unit++) kinds[unit] = UNSEEN;

function learn(from: number, to: number, letter: RegExp, kind: number): void {
  for (let unit = from; unit <= to; unit++) {
    const sign = String.fromCharCode(unit);
    if (!letter.test(sign)) continue;
    kinds[unit] = kind;
    lower[unit] = sign.toLowerCase().charCodeAt(0);
  }
}

function mark(signs: string, kind: number): void {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
}

/** Letters that look alike in small Latin and Cyrillic type; й, ў and their like have no twin. */
const TWINS = ['aeopcxyikmthbsj', 'аеорсхуікмтнвѕј'] as const;
/** Latin → Cyrillic and back, 0 where a letter has no twin. */
export const twin = new Uint16Array(0x10000);
for (let at = 0; at < TWINS[0].length; at++) {
  twin[TWINS[0].charCodeAt(at)] = TWINS[1].charCodeAt(at);
  twin[TWINS[1].charCodeAt(at)] = TWINS[0].charCodeAt(at);
}
