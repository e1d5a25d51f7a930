import type { Difference } from './difference.js';

/**
 * The later text with what changed in it marked, as `wdiff` does, for a terminal: `[-left out-]{+put in+}`. What was
 * moved is marked where it was, `[>moved>]`, and where it is, `{<moved<}`. Spaces stay outside the marks.
 *
 * @param mark what to do with a marked piece besides, for example to colour it
 */
export function inlineDifferences(
  earlier: string,
  later: string,
  differences: readonly Difference[],
  mark: (piece: string, kind: 'out' | 'in' | 'moved') => string = (piece) => piece,
): string {
  let inline = '';
  for (const step of differences) {
    const before = earlier.slice(step.earlier.start, step.earlier.end);
    const after = later.slice(step.later.start, step.later.end);
    if (step.kind === 'same') inline += after;
    else if (step.kind === 'moved-away')
      inline = apart(inline) + marked(before, '[>', '>]', (piece) => mark(piece, 'moved'));
    else if (step.kind === 'moved-here') inline += marked(after, '{<', '<}', (piece) => mark(piece, 'moved'));
    else {
      const out = marked(before, '[-', '-]', (piece) => mark(piece, 'out'));
      // The space after what was left out would part it from what stands in its place.
      inline = out === '' ? inline : apart(inline);
      inline += after === '' ? out : out.trimEnd();
      inline += marked(after, '{+', '+}', (piece) => mark(piece, 'in'));
    }
  }
  return inline;
}

/** The end of the later text has no space after it to part it from what was left out. */
function apart(inline: string): string {
  return inline === '' || /\s$/.test(inline) ? inline : `${inline} `;
}

/** A piece between marks, and the spaces around it outside them. */
function marked(piece: string, open: string, close: string, mark: (piece: string) => string): string {
  const inner = piece.trim();
  if (inner === '') return piece;
  const at = piece.indexOf(inner);
  return piece.slice(0, at) + mark(open + inner + close) + piece.slice(at + inner.length);
}
