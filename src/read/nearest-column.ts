/** The name that differs from a word in the fewest letters, if that is at most a third of them, or two. */
export function nearestColumn(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const changes = name.toLowerCase() === word.toLowerCase() ? 0 : editsBetween(word, name, fewest);
    if (changes < fewest) {
      best = name;
      fewest = changes;
    }
  }
  return best;
}

/** Levenshtein's distance, as far as it stays under a limit; the limit otherwise. */
function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
