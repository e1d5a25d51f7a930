import { sharedRuns } from './shared-runs.js';

/** A passage that stands in two texts, with small changes. Places count words, from 0, ends are not included. */
export interface Passage {
  start: number;
  end: number;
  otherStart: number;
  otherEnd: number;
  /** words of it that stand in both, word for word */
  shared: number;
  /** the stretches word for word that it is made of, in the order of the first text */
  runs: { start: number; end: number; otherStart: number }[];
}

/** How short a stretch and a passage may be, in words. */
export interface LeastWords {
  /** a stretch word for word that is shorter is chance or grammar, not a copy; 3 or more */
  run: number;
  /** a passage has at least so many shared words */
  passage: number;
}

const USUAL: LeastWords = { run: 5, passage: 12 };

/** Up to so many words may be changed, put in or left out between two stretches of one passage. */
const GAP_WORDS = 8;

/**
 * Which paragraphs, sentences or larger parts of one text stand in another, and where. Stretches of five words and
 * more that follow each other in both texts with gaps of at most eight words are one passage; passages of fewer than
 * twelve shared words are left out. Two orderings of the same paragraphs give several passages.
 *
 * @param words of the one text, folded (`language/words.ts`)
 * @param others of the other, folded alike
 * @param least where other than five and twelve: of a sentence that is known to be there, shorter stretches tell
 * @returns passages in the order of the first text; `complete` is false where texts that repeat themselves endlessly
 *   were not compared to the end
 */
export function passages(
  words: readonly string[],
  others: readonly string[],
  least: LeastWords = USUAL,
): { passages: Passage[]; complete: boolean } {
  const { runs, complete } = sharedRuns(words, others, least.run);
  const found: Passage[] = [];
  for (const run of runs) {
    const length = run.end - run.start;
    const otherEnd = run.otherStart + length;
    const last = found.at(-1);
    const gap = last === undefined ? -1 : run.otherStart - last.otherEnd;
    if (last !== undefined && gap >= 0 && gap <= GAP_WORDS && run.start - last.end <= GAP_WORDS) {
      last.end = run.end;
      last.otherEnd = otherEnd;
      last.shared += length;
      last.runs.push(run);
    } else {
      found.push({ start: run.start, end: run.end, otherStart: run.otherStart, otherEnd, shared: length, runs: [run] });
    }
  }
  return { passages: found.filter(({ shared }) => shared >= least.passage), complete };
}
