/** What one text changes in another, as plain data that is kept, drawn and printed. */
import * as z from 'zod';
import type { Difference } from '../language/differences/difference.js';
import { differences } from '../language/differences/differences.js';
import { summary, type SummaryLine } from '../language/differences/summary.js';
import { sentences } from '../language/sentences.js';

const Line = z.custom<SummaryLine>(
  (value) =>
    z.strictObject({ says: z.string().startsWith('differences.'), with: z.array(z.unknown()) }).safeParse(value)
      .success,
);

/** A stretch of two texts, in the order of the later one; '' where a text has nothing there. */
const Piece = z.strictObject({
  kind: z.enum([
    'same', // only `later` is given
    'left-out', // the same in both, and left out here, as is `later`
    'inserted',
    'removed',
    'replaced',
    'names', // swapped in a sentence that is otherwise much the same
    'numbers',
    'moved-away', // stands elsewhere in the later text
    'moved-here',
  ]),
  earlier: z.string(),
  later: z.string(),
});
export type Piece = z.infer<typeof Piece>;

export const Changes = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compared'),
    /** the most telling changes in a few short lines */
    summary: z.array(Line),
    /** the later text with its changes; long stretches are cut, and what comes after `most` characters is left out */
    pieces: z.array(Piece),
    complete: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('too-different'), why: z.enum(['long', 'unlike']) }),
]);
export type Changes = z.infer<typeof Changes>;

/** Characters of the same words that are shown on each side of a change. */
const AROUND = 80;
/** Characters of one change. */
const LONGEST = 600;

/**
 * What stays the same is cut to what stands around the changes.
 *
 * @param language of both texts, '' where unknown
 * @param most characters of pieces in all
 */
export function changesBetween(earlier: string, later: string, language: string, most: number): Changes {
  const comparison = differences(earlier, later, (text) => sentences(text, language));
  if (comparison.kind === 'too-different') return comparison;
  const steps = comparison.differences;
  const lines = summary(earlier, later, comparison);
  const pieces: Piece[] = [];
  let length = 0;
  for (const [at, step] of steps.entries()) {
    const piece = pieceOf(step, earlier, later);
    for (const part of shortened(piece, at === 0, at === steps.length - 1)) {
      if (length >= most) return { kind: 'compared', summary: lines, pieces, complete: false };
      length += part.earlier.length + part.later.length;
      pieces.push(part);
    }
  }
  return { kind: 'compared', summary: lines, pieces, complete: true };
}

/** A step of a comparison with the texts that it speaks of. */
export function pieceOf(step: Difference, earlier: string, later: string): Piece {
  const before = earlier.slice(step.earlier.start, step.earlier.end);
  const after = later.slice(step.later.start, step.later.end);
  if (step.kind === 'same') return { kind: 'same', earlier: '', later: after };
  return { kind: step.kind === 'swapped' ? step.what : step.kind, earlier: before, later: after };
}

/** What is the same is cut to what stands beside a change, a long change to its beginning. */
function shortened(piece: Piece, first: boolean, last: boolean): Piece[] {
  const { kind, earlier, later } = piece;
  if (kind !== 'same') return [{ kind, earlier: begun(earlier, LONGEST), later: begun(later, LONGEST) }];
  const before = first ? 0 : AROUND;
  const after = last ? 0 : AROUND;
  if (later.length <= before + after + AROUND) return [piece];
  const head = later.slice(0, endOfWord(later, before)).toWellFormed();
  const tail = later.slice(startOfWord(later, later.length - after)).toWellFormed();
  return [
    { kind, earlier: '', later: head },
    { kind: 'left-out' as const, earlier: '', later: '' },
    { kind, earlier: '', later: tail },
  ].filter((part) => part.kind === 'left-out' || part.later !== '');
}

function begun(text: string, most: number): string {
  return text.length <= most + AROUND ? text : `${text.slice(0, endOfWord(text, most)).toWellFormed()}…`;
}

/** The end of the word that a place is in; the place itself where words are longer than what is shown. */
function endOfWord(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.slice(place, place + AROUND).search(/\s/);
  return space < 0 ? place : place + space;
}

function startOfWord(text: string, place: number): number {
  if (place === text.length) return place;
  const space = text.slice(place - AROUND, place).search(/\s\S*$/);
  return space < 0 ? place : place - AROUND + space + 1;
}
