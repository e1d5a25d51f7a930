import { say, type Language, type Rich } from '../../messages/messages.js';
import type { Comparison, Difference } from './difference.js';

type Page = Language['page'];
type DifferenceMessage = Extract<keyof Page, `differences.${string}`>;

/** A message of `messages/` by id, with its values. */
export type SummaryLine = {
  [Id in DifferenceMessage]: { says: Id; with: Parameters<Page[Id]> };
}[DifferenceMessage];

/** Words that are few enough to be shown themselves. */
const FEW_WORDS = 3;

/**
 * A comparison in a few short lines, in the order of the texts: `+1 sentence at the start`, `Ivan → Petr in sentence 3`.
 * Sentences are counted from 1, of the earlier text where it has the place, of the later for what was put in.
 *
 * @param most changes that are named, the telling ones first: swaps, moves, then the largest; the rest is counted
 */
export function summary(earlier: string, later: string, comparison: Comparison, most = 6): SummaryLine[] {
  if (comparison.kind === 'too-different') return [{ says: `differences.${comparison.why}`, with: [] }];
  const { differences } = comparison;
  const changes = [...differences.entries()].filter(([, { kind }]) => kind !== 'same' && kind !== 'moved-here');
  if (changes.length === 0) {
    const minor = differences.some((step) => step.kind === 'same' && step.minor);
    return [{ says: minor ? 'differences.minor' : 'differences.none', with: [] }];
  }
  const named = [...changes]
    .sort(([at, a], [other, b]) => weight(b) - weight(a) || at - other)
    .slice(0, most)
    .sort(([at], [other]) => at - other);
  const lines = named.flatMap(([index]) => lineOf(earlier, later, differences, index) ?? []);
  const rest = changes.length - named.length;
  return rest === 0 ? lines : [...lines, { says: 'differences.more', with: [{ changes: rest }] }];
}

/** A summary in words, its lines joined by semicolons. */
export function saySummary(language: Language, lines: readonly SummaryLine[]): Rich {
  return lines.flatMap(({ says, with: values }, index) => {
    // The id and its values came together; the compiler cannot follow a union of pairs into a call.
    const words = (say as (language: Language, id: DifferenceMessage, ...values: unknown[]) => Rich)(
      language,
      says,
      ...values,
    );
    return index === 0 ? words : ['; ', ...words];
  });
}

function weight(step: Difference): number {
  if (step.kind === 'swapped') return Number.MAX_SAFE_INTEGER;
  return Math.max(step.earlier.words, step.later.words) * (step.kind === 'moved-away' ? 1_000 : 1);
}

function lineOf(
  earlier: string,
  later: string,
  differences: readonly Difference[],
  index: number,
): SummaryLine | undefined {
  const step = differences[index]!;
  const own = step.earlier;
  const other = step.later;
  const place = index === 0 ? 'start' : index === differences.length - 1 ? 'end' : own.sentence;
  switch (step.kind) {
    case 'same':
    case 'moved-here':
      return undefined;
    case 'moved-away': {
      const there = differences.find((each) => each.kind === 'moved-here' && each.move === step.move);
      const to = there?.later.sentence ?? own.sentence;
      return {
        says: 'differences.moved',
        with: [{ words: own.words, sentences: own.sentences, from: own.sentence, to }],
      };
    }
    case 'inserted':
      return {
        says: 'differences.inserted',
        with: [
          { words: other.words, sentences: other.sentences, place: typeof place === 'number' ? other.sentence : place },
        ],
      };
    case 'removed':
      return { says: 'differences.removed', with: [{ words: own.words, sentences: own.sentences, place }] };
    case 'swapped':
      return {
        says: 'differences.swapped',
        with: [{ earlier: bare(earlier, own), later: bare(later, other), sentence: own.sentence }],
      };
    case 'replaced':
      return own.words <= FEW_WORDS && other.words <= FEW_WORDS
        ? {
            says: 'differences.reworded',
            with: [{ earlier: bare(earlier, own), later: bare(later, other), place: own.sentence }],
          }
        : { says: 'differences.replaced', with: [{ words: own.words, by: other.words, place: own.sentence }] };
  }
}

/** UTF-16 units of a piece that are looked at for its words: whoever sets a million full stops gets fewer words shown. */
const LOOKED_AT = 300;

/** Words without the signs around them; a long one is cut. */
function bare(text: string, { start, end }: Difference['earlier']): string {
  const words = text.slice(start, Math.min(end, start + LOOKED_AT)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words.length > 60 ? `${words.slice(0, 60).toWellFormed()}…` : words;
}
