import type { Random } from '../../stats/random.js';
import { lowerBound } from './item-counts.js';
import type { PlannedItem } from './planned-item.js';

const TRIES = 12;

/** What an outlet wrote itself in a day, for others to take over: the more popular, the more often. */
export class Offers {
  readonly items: PlannedItem[] = [];
  readonly #upTo: number[] = [];
  readonly #taken = new Set<string>();

  add(item: PlannedItem, popularity: number): void {
    this.#upTo.push((this.#upTo.at(-1) ?? 0) + popularity);
    this.items.push(item);
  }

  /** One that `by` has not taken yet; undefined where a dozen draws give none. */
  draw(by: string, random: Random, fits: (item: PlannedItem) => boolean): PlannedItem | undefined {
    for (let left = this.items.length === 0 ? 0 : TRIES; left > 0; left--) {
      const item = this.items[lowerBound(this.#upTo, random() * this.#upTo.at(-1)!)]!;
      if (fits(item) && this.take(by, item)) return item;
    }
    return undefined;
  }

  /** @returns false where `by` has it already */
  take(by: string, { key }: PlannedItem): boolean {
    const mark = `${by}/${key}`;
    if (this.#taken.has(mark)) return false;
    this.#taken.add(mark);
    return true;
  }
}
