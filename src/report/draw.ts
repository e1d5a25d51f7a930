import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Chart } from '../instruments/chart.js';
import { escaped } from '../messages/html-text.js';
import { Html } from './html.js';

/**
 * Draws a chart as SVG, once for wide and once for narrow pages; style shows one of the two.
 */
export function drawChart(chart: Pick<Chart, 'id' | 'label' | 'draw'>): Html {
  const { document } = parseHTML('<html><body></body></html>');
  const pictures = [false, true].map((narrow) => {
    const size = narrow ? 'narrow' : 'wide';
    const id = `hatch-${chart.id}-${size}`;
    const options = chart.draw({ Plot, narrow, hatch: `url(#${id})` });
    const picture = Plot.plot({ ...options, document, className: 'plot' });
    // The picture has one label of its own; Plot's labels of its parts ("rule", "dot") would only be noise beside it.
    const body = picture.innerHTML
      .replace(/^<style>[^]*?<\/style>/, '')
      .replace(/(<g\b[^>]*?) aria-label="[^"]*"/g, '$1');
    const width = picture.getAttribute('width') ?? '0';
    const height = picture.getAttribute('height') ?? '0';
    const hatch = `<defs><pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="1" x2="1" y2="5" stroke="var(--ink-soft)" stroke-width="1"/></pattern></defs>`;
    return `<div class="${size}"><svg class="plot" role="img" aria-label="${escaped(chart.label)}" viewBox="0 0 ${width} ${height}" fill="currentColor" text-anchor="middle">${body.includes(id) ? hatch : ''}${body}</svg></div>`;
  });
  return new Html(pictures.join(''));
}
