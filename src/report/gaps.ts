import type { Coverage } from '../find/coverage-result.js';
import { dayNumber, dayOfNumber, type Day } from '../vocabulary/time.js';

export interface Gap {
  from: Day;
  to: Day;
  /** in the casebook's order */
  outlets: { id: string; name: string }[];
}

/** Silences of an outlet that is not usually daily are its habit. */
const DAILY = 4;
/** A weekend off is no gap. */
const LEAST_DAYS = 3;

/**
 * What is missing: days without any outlet; silences within an outlet's life, and days far below its usual. Outlets
 * that miss the same days stand together; gaps with most outlet-days come first.
 */
export function gaps(coverage: Coverage): { nobody: { from: Day; to: Day }[]; silent: Gap[]; low: Gap[] } {
  const nobody = daysOfNobody(coverage);
  const silent = new Map<string, Gap>();
  const low = new Map<string, Gap>();
  for (const { id, name, spells, first, last, usual } of coverage.outlets) {
    if (!first || !last) continue;
    for (const { from, to, state } of spells) {
      if (state === 'low') add(low, { id, name }, { from, to });
      const within = from > first && to < last && !nobody.some((span) => span.from === from && span.to === to);
      if (state === 'none' && within && (usual ?? 0) >= DAILY && length({ from, to }) >= LEAST_DAYS) {
        add(silent, { id, name }, { from, to });
      }
    }
  }
  return { nobody, silent: [...silent.values()].sort(mostFirst), low: [...low.values()].sort(mostFirst) };
}

function add(gapsBySpan: Map<string, Gap>, outlet: Gap['outlets'][number], { from, to }: { from: Day; to: Day }): void {
  const gap = gapsBySpan.get(`${from} ${to}`) ?? { from, to, outlets: [] };
  gapsBySpan.set(`${from} ${to}`, gap);
  gap.outlets.push(outlet);
}

function daysOfNobody({ from, to, items, outlets }: Coverage): { from: Day; to: Day }[] {
  if (!from || !to || items === 0) return [];
  const start = dayNumber(from);
  const seen = new Uint8Array(dayNumber(to) - start + 1);
  for (const { spells } of outlets) {
    for (const spell of spells)
      if (spell.state !== 'none') seen.fill(1, dayNumber(spell.from) - start, dayNumber(spell.to) - start + 1);
  }
  const spans: { from: Day; to: Day }[] = [];
  seen.forEach((any, index) => {
    if (any) return;
    const day = dayOfNumber(start + index);
    const last = spans.at(-1);
    if (last && dayNumber(last.to) === start + index - 1) last.to = day;
    else spans.push({ from: day, to: day });
  });
  return spans;
}

function length({ from, to }: { from: Day; to: Day }): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function mostFirst(a: Gap, b: Gap): number {
  return (
    length(b) * b.outlets.length - length(a) * a.outlets.length || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)
  );
}
