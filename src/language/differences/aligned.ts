import type { Difference, Stretch } from './difference.js';
import type { Span } from './text-to-compare.js';

/** A passage of one text and the passage of another that it stands in, with small changes or none. */
export interface AlignedPassage {
  earlier: Span;
  later: Span;
  /** words that are the same in both */
  shared: number;
  /** the parts that are the same, in their order; what lies between them was changed */
  same: { earlier: Span; later: Span }[];
}

/** Up to so many words may be changed, put in or left out between two parts of one passage. */
const GAP_WORDS = 8;

/** A passage has at least so many shared words, or half of the shorter text. */
const PASSAGE_WORDS = 12;

/** What is the same in both texts, where it stands in each. Places are counted in words. */
interface Part {
  earlier: Stretch;
  later: Stretch;
  start: number;
  other: number;
}

/**
 * Which passage of the earlier text stands in which place of the later one: a paragraph that was lifted, or several in
 * another order, on the texts as received.
 *
 * @param differences of the two texts (`differences`)
 * @returns in the order of the earlier text; a part of a passage is never in two
 */
export function aligned(differences: readonly Difference[]): AlignedPassage[] {
  const parts = partsOf(differences);
  const words = (side: 'earlier' | 'later'): number => differences.reduce((sum, step) => sum + step[side].words, 0);
  const least = Math.min(PASSAGE_WORDS, Math.max(1, Math.ceil(Math.min(words('earlier'), words('later')) / 2)));
  const passages: (AlignedPassage & { end: number; otherEnd: number })[] = [];
  for (const { earlier, later, start, other } of parts) {
    const last = passages.at(-1);
    const gap = last === undefined ? -1 : other - last.otherEnd;
    const same = { earlier: span(earlier), later: span(later) };
    const end = start + earlier.words;
    const otherEnd = other + later.words;
    if (last !== undefined && gap >= 0 && gap <= GAP_WORDS && start - last.end <= GAP_WORDS) {
      last.earlier = { start: last.earlier.start, end: earlier.end };
      last.later = { start: last.later.start, end: later.end };
      last.shared += earlier.words;
      last.same.push(same);
      last.end = end;
      last.otherEnd = otherEnd;
    } else {
      passages.push({ ...same, shared: earlier.words, same: [same], end, otherEnd });
    }
  }
  return passages
    .filter(({ shared }) => shared >= least)
    .map(({ earlier, later, shared, same }) => ({ earlier, later, shared, same }));
}

function partsOf(differences: readonly Difference[]): Part[] {
  const parts: Part[] = [];
  const arrived = new Map<number, { later: Stretch; other: number }>();
  let other = 0;
  for (const step of differences) {
    if (step.kind === 'moved-here') arrived.set(step.move, { later: step.later, other });
    other += step.later.words;
  }
  let start = 0;
  other = 0;
  for (const step of differences) {
    const { earlier, later } = step;
    if (step.kind === 'same' && earlier.words > 0) parts.push({ earlier, later, start, other });
    const there = step.kind === 'moved-away' ? arrived.get(step.move) : undefined;
    if (there) parts.push({ earlier, start, ...there });
    start += earlier.words;
    other += later.words;
  }
  return parts;
}

function span({ start, end }: Span): Span {
  return { start, end };
}
