/** Two texts that were compared, sentence beside sentence: for setting them in two columns. */
import type { Difference } from './difference.js';
import type { Span } from './text-to-compare.js';

/** A stretch of one text, and what became of it. */
export interface SidePiece {
  kind: Exclude<Difference['kind'], 'swapped'> | 'names' | 'numbers';
  text: string;
}

/** Sentences that stand beside one another; of what was put in or left out one side is empty. */
export interface SentenceRow {
  earlier: SidePiece[];
  later: SidePiece[];
  changed: boolean;
}

/**
 * Each sentence of the later text stands beside that of the earlier one with which it has most in common; what was left out
 * stands where it was. Every sentence of both is given once, in its order.
 *
 * @param steps what `differences` gave for the two texts
 * @param sentences of each, as they were given to it
 */
export function bySentence(
  texts: { earlier: string; later: string },
  steps: readonly Difference[],
  sentences: { earlier: readonly Span[]; later: readonly Span[] },
): SentenceRow[] {
  const cut = {
    earlier: piecesOf(texts.earlier, steps, sentences.earlier, 'earlier'),
    later: piecesOf(texts.later, steps, sentences.later, 'later'),
  };
  const rows: SentenceRow[] = [];
  let next = 0; // of the earlier text
  const leftOut = (until: number): void => {
    for (; next < until; next++) rows.push({ earlier: cut.earlier[next]!, later: [], changed: true });
  };
  for (const [sentence, partner] of partners(steps, sentences).entries()) {
    const later = cut.later[sentence]!;
    const last = rows.at(-1);
    if (partner < 0) rows.push({ earlier: [], later, changed: true });
    else if (partner === next - 1 && last && last.earlier.length > 0 && last.later.length > 0) {
      last.later.push({ kind: 'same', text: ' ' }, ...later); // one sentence was made two
    } else if (partner >= next) {
      leftOut(partner);
      rows.push({ earlier: cut.earlier[next++]!, later, changed: false });
    } else rows.push({ earlier: [], later, changed: true });
  }
  leftOut(cut.earlier.length);
  for (const row of rows) {
    row.changed = [...row.earlier, ...row.later].some(({ kind, text }) => kind !== 'same' && text.trim() !== '');
  }
  return rows;
}

/** For each sentence of the later text, that of the earlier one which most of it is from; -1 for none. Never going back. */
function partners(
  steps: readonly Difference[],
  sentences: { earlier: readonly Span[]; later: readonly Span[] },
): number[] {
  const shared = sentences.later.map(() => new Map<number, number>());
  let [one, other] = [0, 0];
  for (const { kind, earlier, later } of steps) {
    if (kind !== 'same' || later.end === later.start) continue;
    while (other < sentences.later.length && sentences.later[other]!.end <= later.start) other++;
    const scale = (earlier.end - earlier.start) / (later.end - later.start); // case and spacing may differ
    for (let at = other; at < sentences.later.length && sentences.later[at]!.start < later.end; at++) {
      const from = earlier.start + (Math.max(sentences.later[at]!.start, later.start) - later.start) * scale;
      const to = earlier.start + (Math.min(sentences.later[at]!.end, later.end) - later.start) * scale;
      while (one < sentences.earlier.length && sentences.earlier[one]!.end <= from) one++;
      for (let beside = one; beside < sentences.earlier.length && sentences.earlier[beside]!.start < to; beside++) {
        const { start, end } = sentences.earlier[beside]!;
        const length = Math.min(end, to) - Math.max(start, from);
        const of = shared[at]!;
        if (length > 0) of.set(beside, (of.get(beside) ?? 0) + length);
      }
    }
  }
  return shared.map((of) => [...of].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? -1);
}

function piecesOf(
  text: string,
  steps: readonly Difference[],
  sentences: readonly Span[],
  side: 'earlier' | 'later',
): SidePiece[][] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    while (first < steps.length && steps[first]![side].end <= start) first++;
    const pieces: SidePiece[] = [];
    for (let at = first; at < steps.length && steps[at]![side].start < end; at++) {
      const step = steps[at]!;
      const [from, to] = [Math.max(start, step[side].start), Math.min(end, step[side].end)];
      if (to > from) pieces.push({ kind: step.kind === 'swapped' ? step.what : step.kind, text: text.slice(from, to) });
    }
    return pieces;
  });
}
