import { shuffle } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import { rings } from '../setting/rings.js';
import type { PlannedItem } from './planned-item.js';

/** A post of a ring: who takes which item over. */
export interface Burst {
  ring: string;
  of: PlannedItem;
  follower: string;
  medianMinutes: number;
}

/**
 * What rings post in a day: a share of what their leaders wrote, each follower with a chance of its own.
 *
 * @param left how many items each follower still has to publish that day
 */
export function planBursts(
  written: (outlet: string) => readonly PlannedItem[],
  left: (outlet: string) => number,
  random: Random,
): Burst[] {
  return rings.flatMap(({ id, leader, followers, share, joins }) => {
    const room = new Map(followers.map(({ outlet }) => [outlet, left(outlet)]));
    const chosen = shuffle(
      random,
      written(leader).filter(() => random() < share),
    );
    return chosen.flatMap((of) =>
      followers.flatMap(({ outlet, medianMinutes }) => {
        const rest = room.get(outlet)!;
        if (random() >= joins || rest === 0) return [];
        room.set(outlet, rest - 1);
        return [{ ring: id, of, follower: outlet, medianMinutes }];
      }),
    );
  });
}
