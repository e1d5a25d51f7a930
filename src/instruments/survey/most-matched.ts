import { finding } from '../../messages/messages.js';
import type { Finding } from '../../vocabulary/finding.js';
import type { Cell } from './cell.js';
import type { Result, SurveyedNarrative } from './result.js';
import { restingOn } from './resting-on.js';
import { spokenSets } from './spoken-sets.js';

/**
 * The narrative that matches most in each set, sets that share it together. What the differences already say is left
 * out.
 *
 * @param told narrative and set, with a space between
 */
export function mostMatched(answer: Result, told: ReadonlySet<string>): Finding[] {
  const shared = new Map<SurveyedNarrative, Cell[]>();
  for (const set of spokenSets(answer)) {
    const [best] = answer.narratives
      .flatMap((narrative) =>
        narrative.whole.filter((cell) => cell.of === set && cell.n > 0).map((cell) => ({ narrative, cell })),
      )
      .sort((a, b) => b.cell.share - a.cell.share || (a.narrative.id < b.narrative.id ? -1 : 1));
    if (!best || told.has(`${best.narrative.id} ${set}`)) continue;
    shared.set(best.narrative, [...(shared.get(best.narrative) ?? []), best.cell]);
  }
  return [...shared].map(([narrative, cells]) => {
    const ordered = [...cells].sort((a, b) => a.share - b.share || (a.of < b.of ? -1 : 1));
    const [least] = ordered;
    const most = ordered.at(-1);
    if (!least || !most || least === most) return oneMatched(narrative, cells);
    const values = {
      narrative: narrative.id,
      sets: cells.map(({ of }) => of),
      least: least.of,
      n: least.n,
      of: least.N,
      ...(least.interval ? { interval: least.interval } : {}),
      most: most.of,
      mostN: most.n,
      mostOf: most.N,
      ...(most.interval ? { mostInterval: most.interval } : {}),
    };
    return finding('survey.most-matched-in', values, restingOn(narrative));
  });
}

function oneMatched(narrative: SurveyedNarrative, [cell]: readonly Cell[]): Finding {
  const { of: set = '', n = 0, N = 0, days = 0, interval = null } = cell ?? {};
  const values = { narrative: narrative.id, set, n, of: N, days, ...(interval ? { interval } : {}) };
  return finding('survey.most-matched', values, restingOn(narrative));
}
