import { languageOf } from './languages.js';

/** A sentence as a piece of its text, in UTF-16 units; without the spaces around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text, in their order. A sentence ends at `. ! ? …` with the quotation marks and brackets that
 * close after it, before a space and what can begin a sentence; at a line break. No end: after an
 * abbreviation of the language or an initial, inside a number; before a small letter only after a whole word and a point.
 *
 * Linear in the text. The benchmark `inflection` says what share of the ends in treebanks is found: where sentences end
 * without a mark, as headlines do, nothing is.
 */
export function sentences(text: string, language: string): Sentence[] {
  const { abbreviations } = languageOf(language);
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    let first = start;
    while (first < end && SPACE.test(text.charAt(first))) first++;
    let last = end;
    while (last > first && SPACE.test(text.charAt(last - 1))) last--;
    if (last > first) found.push({ start: first, end: last });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const marks = match[1];
    if (marks === undefined || endsHere(text, match.index, marks, end, abbreviations)) close(end);
  }
  close(text.length);
  return found;
}

const SPACE = /\s/;

/**
 * Marks that end, with what closes after them, before a space; or a line break; or what ends a sentence in posts:
 * smileys, brackets that smile, pictures, an address; or a colon or semicolon before a line of speech. Bounded, so
 * that no text makes it slow.
 */
const END =
  /([.!?…]{1,16}["'»”“’)\]]{0,4})(?=\s|$)|[\n\r\u2028\u2029]+|(?:\){2,16}|[:;]-?[)(]{1,16}|\p{Extended_Pictographic}\uFE0F?|(?=\s)(?<=\/[\p{L}\p{N}_?=&%-]{1,40})|[:;](?=\s[—–-]\s\p{Lu}))(?=\s+["«„“—–-]?\s?\p{Lu})/gu;

/** What begins a sentence: a dash or opening marks, then a capital or a digit. */
const BEGINS =
  /^\s*(?:[-–—•*]\s*)?["'«„“‘»([¿¡]{0,3}\s*(?:[-–—]\s*)?[\p{Lu}\p{Lt}\p{N}\p{Lo}#@\p{Extended_Pictographic}]/u;

const SMALL = /^\s+\p{Ll}/u;

/** What stands before a point. */
const WORD_BEFORE = /[\p{L}\p{N}.\-ʼ'’]{1,20}$/u;

function endsHere(text: string, at: number, marks: string, end: number, abbreviations: ReadonlySet<string>): boolean {
  const after = text.slice(end, end + 24);
  const strong = /[!?]/.test(marks);
  if (after.trim() === '') return true;
  // «Стой!» — сказал он: a mark within, and the sentence goes on.
  if (/^\s*[-–—]\s*[\p{Ll}]/u.test(after)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  // Posts often begin a sentence small: after a point that ends a whole word, not an abbreviation.
  if (!BEGINS.test(after)) return marks === '.' && isWholeWord(before, abbreviations) && SMALL.test(after);
  if (strong || marks.startsWith('…') || marks.startsWith('..')) return true;
  if (marks.length > 1) return true; // a point and what closes after it
  if (/^\p{Lu}$/u.test(before) || /(?:^|[.-])\p{Lu}$/u.test(before)) return false; // an initial
  if (/^\d{1,3}$/.test(before) && lineStart(text, at - before.length)) return false; // 1. of a list
  const word = before.toLowerCase();
  if (/^\d+$/.test(word) && /^\s*\p{N}/u.test(after)) return false;
  return !abbreviations.has(word) && !abbreviations.has(word.slice(word.lastIndexOf('.') + 1));
}

function isWholeWord(word: string, abbreviations: ReadonlySet<string>): boolean {
  return /^[\p{L}ʼ'’-]{4,}$/u.test(word) && !abbreviations.has(word.toLowerCase());
}

function lineStart(text: string, at: number): boolean {
  return at === 0 || /[\n\r]\s*$/.test(text.slice(Math.max(0, at - 3), at));
}
