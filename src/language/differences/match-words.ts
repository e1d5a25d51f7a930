import { shortestEdit } from './shortest-edit.js';
import { heaviestChain, uniqueRuns, type SharedRun } from './unique-runs.js';

/** Up to so many words removed and inserted between two certain places are matched one by one; beyond, it is rewritten. */
const EDITS = 1_000;

/** Nested gaps; what has no certain place after so many is matched or left. */
const DEPTH = 32;

/**
 * For each word of the first text the word of the other that it is, in the same order, -1 for none: first what both
 * begin and end with, then what stands once in each (patience), between those the shortest edit (Myers), where it is
 * short enough. Bounded by the number of words times 1,000, whatever the texts.
 */
export function matchWords(one: Int32Array, other: Int32Array): Int32Array {
  const match = new Int32Array(one.length).fill(-1);
  matchBetween({ one, other, match }, { from: 0, to: one.length, start: 0, end: other.length }, 0);
  return match;
}

interface Texts {
  one: Int32Array;
  other: Int32Array;
  match: Int32Array;
}

/** Words of the one text, and those of the other that they are matched with. */
interface Gap {
  from: number;
  to: number;
  start: number;
  end: number;
}

function matchBetween(texts: Texts, gap: Gap, depth: number): void {
  const { one, other, match } = texts;
  let { from, to, start, end } = gap;
  while (from < to && start < end && one[from] === other[start]) match[from++] = start++;
  while (from < to && start < end && one[to - 1] === other[end - 1]) match[--to] = --end;
  if (from === to || start === end) return;
  const own = one.subarray(from, to);
  const others = other.subarray(start, end);
  const chain = depth < DEPTH ? heaviestChain(uniqueRuns(own, others), others.length) : [];
  if (chain.length === 0) {
    shortestEdit(own, others, EDITS)?.forEach((place, at) => {
      if (place >= 0) match[from + at] = start + place;
    });
    return;
  }
  let lastFrom = from;
  let lastStart = start;
  for (const run of chain) {
    const cut = clipped(run, lastFrom - from, lastStart - start);
    if (cut.length <= 0) continue;
    const at = from + cut.start;
    const place = start + cut.other;
    matchBetween(texts, { from: lastFrom, to: at, start: lastStart, end: place }, depth + 1);
    for (let word = 0; word < cut.length; word++) match[at + word] = place + word;
    lastFrom = at + cut.length;
    lastStart = place + cut.length;
  }
  matchBetween(texts, { from: lastFrom, to, start: lastStart, end }, depth + 1);
}

/** A run without the words that the one before it has taken. */
function clipped({ start, other, length }: SharedRun, from: number, otherFrom: number): SharedRun {
  const taken = Math.max(0, from - start, otherFrom - other);
  return { start: start + taken, other: other + taken, length: length - taken };
}
