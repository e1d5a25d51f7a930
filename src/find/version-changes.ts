/** What a later version of an item changed in the one before, sentence beside sentence. */
import * as z from 'zod';
import { bySentence, type SidePiece } from '../language/differences/by-sentence.js';
import { differences } from '../language/differences/differences.js';
import { sentences } from '../language/sentences.js';
import { wholeText } from '../vocabulary/item.js';

const Side = z.array(
  z.strictObject({
    kind: z.enum([
      'same',
      'inserted',
      'removed',
      'replaced',
      'names',
      'numbers',
      'moved-away',
      'moved-here',
      'left-out',
    ]),
    /** of what is left out '' */
    text: z.string(),
  }),
);
type Side = z.infer<typeof Side>;

export const VersionChanges = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compared'),
    /** pairs of sentences of which at least one is changed, or one is missing; the first ones, see `changed` */
    rows: z.array(z.strictObject({ earlier: Side, later: Side })),
    /** pairs that are changed, and all pairs */
    changed: z.int().min(0),
    of: z.int().min(0),
    /** words that were left out and put in; what was moved counts in neither */
    wordsOut: z.int().min(0),
    wordsIn: z.int().min(0),
  }),
  z.strictObject({ kind: z.literal('too-different'), why: z.enum(['long', 'unlike']) }),
]);
export type VersionChanges = z.infer<typeof VersionChanges>;

/** Pairs, and characters of one piece, that are given. */
const ROWS = 40;
const LONGEST = 600;

interface Said {
  title: string;
  text: string;
}

/** @param language of both, '' where unknown */
export function versionChanges(earlier: Said, later: Said, language: string): VersionChanges {
  const texts = { earlier: wholeText(earlier.title, earlier.text), later: wholeText(later.title, later.text) };
  const comparison = differences(texts.earlier, texts.later, (text) => sentences(text, language));
  if (comparison.kind === 'too-different') return comparison;
  const steps = comparison.differences;
  const beside = bySentence(texts, steps, {
    earlier: sentences(texts.earlier, language),
    later: sentences(texts.later, language),
  });
  const changed = beside.filter((row) => row.changed);
  const edits = steps.filter(({ kind }) => kind !== 'same' && !kind.startsWith('moved'));
  return {
    kind: 'compared',
    rows: changed.slice(0, ROWS).map((row) => ({ earlier: row.earlier.flatMap(cut), later: row.later.flatMap(cut) })),
    changed: changed.length,
    of: beside.length,
    wordsOut: edits.reduce((sum, step) => sum + step.earlier.words, 0),
    wordsIn: edits.reduce((sum, step) => sum + step.later.words, 0),
  };
}

/** Of a piece that is too long, its two ends: a text without a full stop is one sentence. */
function cut({ kind, text }: SidePiece): Side {
  if (text.length <= LONGEST + 20) return [{ kind, text }];
  const half = LONGEST / 2;
  return [
    { kind, text: text.slice(0, half).toWellFormed() },
    { kind: 'left-out', text: '' },
    { kind, text: text.slice(-half).toWellFormed() },
  ];
}
