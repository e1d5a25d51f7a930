import type { Tone } from '../instruments/tones.js';
import { Html, html } from './html.js';

/** Outlines in a box from -5 to 5, areas alike, as charts draw them. */
export const outlines: Readonly<Record<Tone['symbol'], string>> = {
  circle: 'M4.4 0A4.4 4.4 0 1 1-4.4 0A4.4 4.4 0 1 1 4.4 0Z',
  square: 'M-3.9-3.9H3.9V3.9H-3.9Z',
  triangle: 'M0-4.9L5 3.8H-5Z',
  diamond: 'M0-5.4L3.7 0L0 5.4L-3.7 0Z',
  star: 'M0-5.6L1.3-1.7L5.3-1.7L2.1.7L3.3 4.5L0 2.2L-3.3 4.5L-2.1.7L-5.3-1.7L-1.3-1.7Z',
  cross: 'M-1.7-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z',
};

/** The mark of a group or outlet with its name. A name breaks, its mark and first word do not part. */
export function marked({ name: tone, symbol }: Tone, name: Html): Html {
  if (tone === 'none') return html`<span class="key">${name}</span>`; // nothing to tell apart
  const mark = new Html(
    `<svg class="mark" viewBox="-6 -6 12 12" aria-hidden="true"><path d="${outlines[symbol]}" fill="var(--tone-${tone})"/></svg>`,
  );
  return html`<span class="key">${mark}⁠${name}</span>`;
}
