import type { Updating } from '../store/migrate.js';

/** Longest that a store is brought up to date without a word, ms. */
const QUIET_MS = 1_000;

/** Says on which step the store is being brought up to date, once that takes long enough for people to wonder. */
export function sayUpdating(say: (line: string) => void): Updating {
  let line = '';
  let wondered = false;
  let timer: NodeJS.Timeout | undefined;
  return (at) => {
    if (!at) return clearTimeout(timer);
    line = `bringing the store up to date with this version of Refrain, once: step ${at.step} of ${at.of} …`;
    if (wondered) say(line);
    timer ??= setTimeout(() => {
      wondered = true;
      say(line);
    }, QUIET_MS);
  };
}
