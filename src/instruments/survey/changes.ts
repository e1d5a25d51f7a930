import type { Result, SurveyedNarrative } from './result.js';
import { spokenSets } from './spoken-sets.js';

type Third = SurveyedNarrative['thirds'][number];

/**
 * The thirds of the period against each other, each with the variation between its days. A change is shown where two
 * intervals do not meet; of several the two that are furthest apart are told.
 */
export function changes(answer: Result) {
  const spoken = spokenSets(answer);
  let pairs = 0;
  const shown = answer.narratives.flatMap((narrative) =>
    [...spoken].flatMap((set) => {
      const thirds = narrative.thirds.filter(({ of }) => of === set);
      if (thirds.length < 2) return [];
      pairs++;
      const [widest] = thirds
        .flatMap((early, at) => thirds.slice(at + 1).map((late) => ({ early, late, gap: gapBetween(early, late) })))
        .sort((a, b) => b.gap - a.gap || (a.early.from + a.late.from < b.early.from + b.late.from ? -1 : 1));
      if (!widest || widest.gap <= 0) return [];
      const { early, late, gap } = widest;
      if (!early.interval || !late.interval) return [];
      const values = {
        narrative: narrative.id,
        set,
        n: early.n,
        of: early.N,
        interval: early.interval,
        from: early.from,
        to: early.to,
        laterN: late.n,
        laterOf: late.N,
        laterInterval: late.interval,
        laterFrom: late.from,
        laterTo: late.to,
      };
      return [
        {
          says: late.share > early.share ? ('survey.rose' as const) : ('survey.fell' as const),
          narrative,
          gap,
          values,
        },
      ];
    }),
  );
  shown.sort((x, y) => y.gap - x.gap || (x.narrative.id + x.values.set < y.narrative.id + y.values.set ? -1 : 1));
  return { shown, pairs };
}

/** How far the intervals of two thirds are apart; negative where they meet. */
function gapBetween({ interval: a }: Third, { interval: b }: Third): number {
  return a && b ? Math.max(a.low - b.high, b.low - a.high) : -1;
}
