import { timeTicks } from '../../../instruments/time-ticks.js';
import { html, type Html } from '../../../report/html.js';
import { dayNumber, type Day } from '../../../vocabulary/time.js';
import type { View } from '../../view.js';

/** px that a picture has at least: labels must fit there. */
const WIDTH = 200;

/** Months or days below a picture. */
export function axis({ from, to }: { from: Day; to: Day }, { language }: View): Html {
  const start = dayNumber(from);
  const days = dayNumber(to) + 1 - start;
  const ticks = timeTicks(from, to, WIDTH, language.format);
  return html`<svg class="axis" aria-hidden="true" height="18">
    ${ticks.map(({ at, label }) => {
      const x = (at.getTime() / 86_400_000 - start) / days;
      const place = `${Number((100 * x).toFixed(2))}%`;
      return html`<line x1="${place}" x2="${place}" y1="0" y2="4" /><text
          x="${place}"
          y="15"
          text-anchor="${x > 0.9 ? 'end' : 'start'}"
          >${label.replace('\n', ' ')}</text
        >`;
    })}
  </svg>`;
}
