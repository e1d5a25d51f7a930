/**
 * Where the passages of a broadcast begin, ascending: offset in the item's text in UTF-16 units, ms from the beginning of the
 * broadcast. None for what is read.
 */
export type Passages = readonly (readonly [offset: number, ms: number])[];

const LARGEST = 0xffff_ffff; // the store keeps 32 bits

/** Passages as a reader found them, held to the text; none where they do not fit it. */
export function checkedPassages(value: unknown, text: string): Passages {
  if (!Array.isArray(value)) return [];
  let [before, since] = [-1, 0];
  for (const passage of value as unknown[]) {
    if (!Array.isArray(passage) || passage.length !== 2) return [];
    const [offset, ms] = passage as unknown[];
    if (!Number.isInteger(offset) || !Number.isInteger(ms)) return [];
    const [place, time] = [offset as number, ms as number];
    if (place <= before || place >= text.length || time < since || time > LARGEST) return [];
    [before, since] = [place, time];
  }
  return value as Passages;
}

/** When what stands at an offset is said, ms from the beginning; undefined where no passage begins at or before it. */
export function saidAt(passages: Passages, offset: number): number | undefined {
  return passages.findLast(([place]) => place <= offset)?.[1];
}

/** `00:12:34` */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Least time between two passages that are shown with their clock, ms. */
const EVERY = 30_000;

/** The passages that a text is shown with: not every line of subtitles, but one every 30 s at most. */
export function clockedPassages(passages: Passages): Passages {
  let last = -Infinity;
  return passages.filter(([, ms]) => {
    if (ms - last < EVERY) return false;
    last = ms;
    return true;
  });
}
