/** Answers that several pages need, computed once for what the desk rests on. */
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
  const answersOf = kept(async () => new Map<string, Promise<Answer>>());
  return async (desk, key) => {
    const answers = await answersOf(desk);
    const answer = answers.get(key) ?? ask(desk, key);
    answers.delete(key);
    answers.set(key, answer); // the latest last
    answer.catch(() => answers.delete(key));
    for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - most))) answers.delete(old);
    return answer;
  };
}
