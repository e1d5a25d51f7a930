import { shuffle } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import type { Draft } from './compose.js';
import { makeMove, moveKinds } from './moves.js';
import type { Desk, Move } from './moves.js';

/** From which Jaccard similarity of three-word shingles on an edited copy counts as `near`; below it is `distant`. */
export const NEAR_JACCARD = 0.5;

const TRIES = 12;

/** How many moves a near copy gets: the shares of one, two and three. */
const SEVERAL = [0.5, 0.35, 0.15];

/**
 * A text as another editor hands it on. A near copy gets one to three moves, and none that would leave it less alike
 * than half; a distant one as many as it takes to come below.
 *
 * @param alike Jaccard similarity of an edited draft to the original, both as they are published
 */
export function edit(
  original: Draft,
  {
    how,
    desk,
    alike,
    random,
  }: { how: 'near' | 'distant'; desk: Desk; alike: (draft: Draft) => number; random: Random },
): { draft: Draft; moves: Move[] } {
  let draft = original;
  const moves: Move[] = [];
  const wanted = how === 'near' ? drawNumber(random) : TRIES;
  let kinds: Move['move'][] = [];
  for (let tries = 0; tries < TRIES && moves.length < wanted; tries++) {
    // Every kind once before any comes again, but for what can be done to a text several times.
    if (kinds.length === 0) kinds = shuffle(random, how === 'near' || tries === 0 ? moveKinds : AGAIN);
    const made = makeMove[kinds.pop()!](draft, random, desk);
    if (!made) continue;
    const jaccard = alike(made.draft);
    if (how === 'near' && jaccard < NEAR_JACCARD) continue;
    draft = made.draft;
    moves.push(made.move);
    if (how === 'distant' && jaccard < NEAR_JACCARD) break;
  }
  return { draft, moves };
}

const AGAIN = ['reword', 'cut', 'reword', 'rename'] as const;

function drawNumber(random: Random): number {
  let mark = random();
  return SEVERAL.findIndex((share) => (mark -= share) < 0) + 1 || 1;
}
