import { foldedText } from '../../language/fold.js';
import { versionKey } from '../../vocabulary/ids.js';

/** In UTF-16 units, the end not included. */
interface Span {
  start: number;
  end: number;
}

/** A line at the beginning or end of a text, or the last sentence of one, where that could be boilerplate. */
export interface EdgePart extends Span {
  /** hash of its folded text: equal for parts that differ in case, punctuation, emoji and addresses */
  key: bigint;
  words: number;
}

/** An edge line, and its last sentence where it has more than one. Either can be too long to be boilerplate. */
export interface EdgeLine {
  line: EdgePart | undefined;
  sentence: EdgePart | undefined;
}

/** Lines with words that are looked at from the beginning of a text, and from its end. */
const LINES = 3;

/** What is longer is no boilerplate, in UTF-16 units with its addresses, and in words. */
const LONGEST = 600;
const MOST_WORDS = 40;

/**
 * The first three and last three lines of a text that have words, of the last ones also the last sentence. Lines of
 * links and emoji alone are passed over; what is the whole text is no part of it. A handle that stands last in its line
 * counts as a sentence. Linear in the text.
 */
export function edgeLines(text: string): EdgeLine[] {
  const lines = linesWithWords(text);
  return lines.flatMap(({ start, end, folded }, at) => {
    const line = lines.length === 1 ? undefined : partOf(start, end, folded);
    const sentence = at >= lines.length - LINES ? lastSentence(text, start, end) : undefined;
    return line || sentence ? [{ line, sentence }] : [];
  });
}

interface Line extends Span {
  /** '' for a line that is too long */
  folded: string;
}

function linesWithWords(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (; found.length < LINES && start < text.length; start++) {
    const end = lineEnd(text, start);
    const line = lineOf(text, start, end);
    if (line) found.push(line);
    start = end;
  }
  const ends: Line[] = [];
  let end = text.length;
  while (ends.length < LINES && end > start) {
    const from = Math.max(lineStart(text, end), start);
    const line = lineOf(text, from, end);
    if (line) ends.unshift(line);
    end = from - 1;
  }
  return [...found, ...ends];
}

/** Unit by unit: an expression a character takes longer than all the rest. */
function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

function lineStart(text: string, to: number): number {
  let start = to;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Undefined for a line without words. */
function lineOf(text: string, start: number, end: number): Line | undefined {
  if (end - start > LONGEST) return { start, end, folded: '' };
  const folded = end > start ? foldedText(text.slice(start, end)) : '';
  return folded === '' ? undefined : { start, end, folded };
}

function partOf(start: number, end: number, folded: string): EdgePart | undefined {
  const words = folded === '' ? 0 : folded.split(' ').length;
  return words === 0 || words > MOST_WORDS ? undefined : { start, end, key: versionKey(folded), words };
}

/** Where a sentence begins after another, or a handle that ends the line. Bounded, so that no text makes it slow. */
const BORDER = /[.!?…]["'»”)\]]{0,3}\s+(?=\S)|(?<=\S)\s(?=@\w{3,32}\s*$)/gu;

function lastSentence(text: string, start: number, end: number): EdgePart | undefined {
  const from = Math.max(start, end - LONGEST);
  const border = [...text.slice(from, end).matchAll(BORDER)].at(-1);
  if (border === undefined) return undefined;
  const at = from + border.index + border[0].length;
  return HAS_WORDS.test(text.slice(from, at)) ? partOf(at, end, foldedText(text.slice(at, end))) : undefined;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
