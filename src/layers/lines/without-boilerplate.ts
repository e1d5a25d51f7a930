import { edgeLines } from './edge-lines.js';

/**
 * A text without its outlet's boilerplate: of the lines and sentences at its edges those whose keys are known. A text
 * that would be nothing without them is nothing; one that has none is returned as it is.
 *
 * @param keys of the boilerplate of the outlet (`links/boilerplate`)
 */
export function withoutBoilerplate(text: string, keys: ReadonlySet<bigint>): string {
  let left = '';
  let from = 0;
  for (const part of partsLeftOut(text, keys)) {
    left += text.slice(from, part.start);
    from = part.end;
  }
  return from === 0 ? text : (left + text.slice(from)).trim();
}

/** What `withoutBoilerplate` leaves out of a text, in its order. */
export function boilerplateIn(text: string, keys: ReadonlySet<bigint>): string[] {
  return partsLeftOut(text, keys).map(({ start, end }) => text.slice(start, end).trim());
}

function partsLeftOut(text: string, keys: ReadonlySet<bigint>): { start: number; end: number }[] {
  if (keys.size === 0) return [];
  return edgeLines(text).flatMap(
    ({ line, sentence }) => [line, sentence].find((each) => each !== undefined && keys.has(each.key)) ?? [],
  );
}
