import { edgeLines } from './edge-lines.js';

/**
 * A text without its outlet's boilerplate: of the lines and sentences at its edges those whose keys are known. A text
 * that would be nothing without them is nothing; one that has none is returned as it is.
 *
 * @param keys of the boilerplate of the outlet (`links/boilerplate`)
 */
export function withoutBoilerplate(text: string, keys: ReadonlySet<bigint>): string {
  if (keys.size === 0) return text;
  let left = '';
  let from = 0;
  for (const { line, sentence } of edgeLines(text)) {
    const part = [line, sentence].find((each) => each !== undefined && keys.has(each.key));
    if (part === undefined) continue;
    left += text.slice(from, part.start);
    from = part.end;
  }
  return from === 0 ? text : (left + text.slice(from)).trim();
}
