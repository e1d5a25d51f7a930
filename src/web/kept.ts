/** Answers that several pages need, computed once for what the desk rests on. */
import { Kept } from '../find/items/kept.js';
import type { Desk } from './desk.js';

/**
 * The same answer until layers and links are brought up to date again: `madeBy` of a desk is made then, and a desk that
 * merely got another result has that of the one before.
 */
export function kept<Answer>(ask: (desk: Desk) => Promise<Answer>): (desk: Desk) => Promise<Answer> {
  const answers = new WeakMap<object, Promise<Answer>>();
  return (desk) => {
    const known = answers.get(desk.madeBy);
    if (known) return known;
    const answer = ask(desk);
    answers.set(desk.madeBy, answer);
    answer.catch(() => answers.delete(desk.madeBy)); // asked again, it may come off
    return answer;
  };
}

/** The same for answers by address: the last ones asked for, at most `most`. */
export function keptBy<Answer>(
  most: number,
  ask: (desk: Desk, key: string) => Promise<Answer>,
): (desk: Desk, key: string) => Promise<Answer> {
  const answersOf = kept(async () => new Kept<Answer>(most));
  return async (desk, key) => (await answersOf(desk)).get(key, () => ask(desk, key));
}
