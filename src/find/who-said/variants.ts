/** Who changed which word: all that others made of a first wording, as the apparatus of a critical edition lists it. */
import type { Comparison } from '../../language/differences/difference.js';

/** One change of the first wording. */
export interface Variant {
  /** of the first wording, in UTF-16 units; an empty stretch where something was put in */
  start: number;
  end: number;
  /** what stands there in the first; '' where something was put in */
  was: string;
  /** what others put there; '' where they left it out */
  became: string;
  /** it stands elsewhere in the later texts */
  moved: boolean;
  /** places in the list of wordings of who did so, in their order */
  by: number[];
}

/**
 * Changes in the order of the first wording. Where two changed the same words the same way, that is one.
 *
 * @param wordings each later part with what it changed of the first; null and what is too different says nothing
 */
export function variants(first: string, wordings: readonly { part: string; changes: Comparison | null }[]): Variant[] {
  const found = new Map<string, Variant>();
  for (const [at, { part, changes }] of wordings.entries()) {
    if (changes?.kind !== 'compared') continue;
    for (const step of changes.differences) {
      if (step.kind === 'same' || step.kind === 'moved-here') continue;
      const was = trimmed(first, step.earlier);
      const moved = step.kind === 'moved-away';
      const became = moved ? '' : part.slice(step.later.start, step.later.end).trim();
      if (was.text === '' && became === '') continue;
      const key = `${was.start} ${was.end} ${moved} ${became}`;
      const variant = found.get(key) ?? { start: was.start, end: was.end, was: was.text, became, moved, by: [] };
      if (variant.by.at(-1) !== at) variant.by.push(at);
      found.set(key, variant);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || a.by[0]! - b.by[0]!);
}

function trimmed(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number; text: string } {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === '') return { start, end: start, text: '' };
  const from = start + piece.indexOf(inner);
  return { start: from, end: from + inner.length, text: inner };
}
