import type { Interval } from '../../vocabulary/finding.js';
import type { Cell } from './cell.js';
import type { Result } from './result.js';

type Spoken = Cell & { interval: Interval };

/** Of each narrative the pair of groups furthest apart whose intervals do not meet, widest gap first. */
export function differences({ narratives }: Result) {
  return narratives
    .flatMap((narrative) => {
      const cells = narrative.whole.filter((cell): cell is Spoken => cell.interval !== null);
      const pairs = cells.flatMap((a) =>
        cells
          .filter((b) => a.interval.low > b.interval.high)
          .map((b) => ({ a, b, gap: a.interval.low - b.interval.high })),
      );
      const [widest] = pairs.sort((x, y) => y.gap - x.gap || (x.a.of + x.b.of < y.a.of + y.b.of ? -1 : 1));
      if (!widest) return [];
      const { a, b, gap } = widest;
      const values = {
        narrative: narrative.id,
        larger: a.of,
        smaller: b.of,
        n: a.n,
        of: a.N,
        interval: a.interval,
        days: a.days,
        otherN: b.n,
        otherOf: b.N,
        otherInterval: b.interval,
        otherDays: b.days,
      };
      return [{ narrative, gap, values }];
    })
    .sort((x, y) => y.gap - x.gap || (x.narrative.id < y.narrative.id ? -1 : 1));
}
