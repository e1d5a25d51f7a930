/**
 * Which words of one text are which of the other, so that the fewest are removed and inserted.
 *
 * Source  greedy algorithm of Myers 1986, An O(ND) Difference Algorithm, section 4, with the furthest points kept
 * Time    O((N + M) D), memory O(D²) for D words removed and inserted
 *
 * @param most the most words removed and inserted that are looked for
 * @returns for each word of the first its place in the other, -1 for none; undefined when more would be needed
 */
export function shortestEdit(one: Int32Array, other: Int32Array, most: number): Int32Array | undefined {
  const bound = Math.min(most, one.length + other.length);
  const furthest = new Int32Array(2 * bound + 3);
  const middle = bound + 1;
  const kept: Int32Array[] = [];
  for (let edits = 0; edits <= bound; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = goesDown(furthest, middle, diagonal, edits);
      let at = down ? furthest[middle + diagonal + 1]! : furthest[middle + diagonal - 1]! + 1;
      while (at < one.length && at - diagonal < other.length && one[at] === other[at - diagonal]) at++;
      furthest[middle + diagonal] = at;
      if (at >= one.length && at - diagonal >= other.length) return matched(kept, one.length, other.length, edits);
    }
    kept.push(furthest.slice(middle - edits - 1, middle + edits + 2));
  }
  return undefined;
}

/** Whether the path to a diagonal comes by an inserted word. */
function goesDown(furthest: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && furthest[middle + diagonal - 1]! < furthest[middle + diagonal + 1]!;
}

function matched(kept: readonly Int32Array[], length: number, otherLength: number, edits: number): Int32Array {
  const match = new Int32Array(length).fill(-1);
  let at = length;
  let place = otherLength;
  for (let step = edits; step > 0; step--) {
    const furthest = kept[step - 1]!;
    const middle = step; // what was kept after step - 1 begins at the diagonal -step
    const diagonal = at - place;
    const down = goesDown(furthest, middle, diagonal, step);
    const before = furthest[middle + (down ? diagonal + 1 : diagonal - 1)]!;
    const from = down ? before : before + 1;
    while (at > from) match[--at] = --place;
    if (down) place--;
    else at--;
  }
  while (at > 0) match[--at] = --place;
  return match;
}
