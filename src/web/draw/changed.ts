import type { Comparison } from '../../language/differences/difference.js';
import { html, type Html } from '../../report/html.js';

/**
 * A later text with what changed in it against an earlier one as an editor marks it: struck through what is gone,
 * underlined what is new; what was moved stands where it is now. The text as it is where the two are too different to
 * be set side by side.
 */
export function changed(earlier: string, later: string, changes: Comparison | null): Html {
  if (changes?.kind !== 'compared') return html`${later}`;
  const pieces = changes.differences.map((step) => {
    const after = later.slice(step.later.start, step.later.end);
    if (step.kind === 'same') return html`${after}`;
    if (step.kind === 'moved-away') return html``;
    if (step.kind === 'moved-here') return framed('moved', after);
    const before = earlier.slice(step.earlier.start, step.earlier.end);
    if (before.trim() === '') return framed('ins', after);
    return html`${framed('del', after === '' ? before : before.trimEnd())}${after === '' ? undefined : ' '}${framed('ins', after)}`;
  });
  return html`${pieces}`;
}

/** Spaces stay outside, so that nothing is drawn under them. */
function framed(tag: 'del' | 'ins' | 'moved', piece: string): Html {
  const inner = piece.trim();
  if (inner === '') return html`${piece}`;
  const at = piece.indexOf(inner);
  const [before, after] = [piece.slice(0, at), piece.slice(at + inner.length)];
  if (tag === 'del') return html`${before}<del>${inner}</del>${after}`;
  if (tag === 'ins') return html`${before}<ins>${inner}</ins>${after}`;
  return html`${before}<ins class="moved">${inner}</ins>${after}`;
}
