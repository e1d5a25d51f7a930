/**
 * The candidate that a misspelt word most likely means: the least edits, swapped neighbours counted as one
 * (Damerau 1964; Levenshtein 1966), capitals ignored. Of equally near ones the first. Undefined when more than about
 * a third of the letters would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > 100) return undefined;
  const from = word.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const to = candidate.toLowerCase();
    const most = Math.min(least - 1, Math.max(1, Math.floor(Math.max(from.length, Math.min(to.length, 100)) / 3)));
    if (Math.abs(to.length - from.length) > most) continue;
    const distance = edits(from, to);
    if (distance > most || distance >= Math.max(from.length, to.length)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours, each part of the word edited once. */
function edits(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}
