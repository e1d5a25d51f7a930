/** Items of an outlet over time. */
import { timeTicks } from '../../../instruments/time-ticks.js';
import { Html, html } from '../../../report/html.js';
import { dayNumber, dayOfNumber, type Day } from '../../../vocabulary/time.js';
import { runs } from '../../draw/runs.js';
import type { View } from '../../view.js';

/** Bars across the picture: narrower ones could not be seen. */
const BARS = 400;
const HIGH = 120;

export interface Volume {
  from: Day;
  to: Day;
  /** items of each day, from the first to the last */
  days: number[];
}

export function volumeSection(outlet: string, { from, to, days }: Volume, view: View): Html {
  const { say, language } = view;
  const step = days.length > BARS ? 7 * Math.ceil(days.length / 7 / BARS) : 1;
  const bars = Array.from({ length: Math.ceil(days.length / step) }, (_, at) => ({
    from: at * step,
    to: Math.min(days.length, (at + 1) * step),
    items: days.slice(at * step, (at + 1) * step).reduce((sum, n) => sum + n, 0),
  }));
  const top = Math.max(1, ...bars.map(({ items }) => items));
  const peak = bars.find(({ items }) => items === top);
  const share = (day: number): string => `${((100 * day) / days.length).toFixed(3)}%`;
  const day = (at: number): Day => dayOfNumber(dayNumber(from) + at);
  const lost = runs(bars.map(({ items }) => items === 0));
  const picture = [
    ...lost.map(
      (run) =>
        `<rect class="lost" x="${share(run.from * step)}" y="0" width="${share(Math.min(days.length, run.to * step) - run.from * step)}" height="${HIGH}"/>`,
    ),
    ...bars
      .filter(({ items }) => items > 0)
      .map((bar) => {
        const high = Math.max(1, (bar.items / top) * HIGH);
        const address = `/items?outlet=${encodeURIComponent(outlet)}&amp;from=${day(bar.from)}&amp;to=${day(bar.to - 1)}`;
        return `<a href="${address}" tabindex="-1"><rect class="hit" x="${share(bar.from)}" y="0" width="${share(bar.to - bar.from)}" height="${HIGH}"/><rect x="${share(bar.from)}" y="${(HIGH - high).toFixed(1)}" width="${share((bar.to - bar.from) * 0.86)}" height="${high.toFixed(1)}"/></a>`;
      }),
    `<line class="base" x1="0" x2="100%" y1="${HIGH}" y2="${HIGH}"/>`,
    ...timeTicks(from, to, 640, language.format).map(({ at, label }) => {
      const x = share(dayNumber(at.toISOString().slice(0, 10)) - dayNumber(from));
      return `<text x="${x}" y="${HIGH + 16}">${label}</text>`;
    }),
  ].join('');
  const tone = view.charts.toneOf(outlet).name;
  return html`<section class="volume">
    <div class="rule">
      <h2>${say(step === 1 ? 'outlet.volume-days' : 'outlet.volume-weeks', { days: step })}</h2>
      <span class="caption">${lost.length > 0 ? say('outlet.hatched') : undefined}</span>
    </div>
    <figure>
      ${new Html(`<svg class="bars tone-${tone}" height="${HIGH + 20}" aria-hidden="true">${picture}</svg>`)}
      <figcaption class="caption">
        ${peak && peak.items > 0 ? say('outlet.peak', { items: peak.items, from: day(peak.from), to: day(peak.to - 1) }) : undefined}
      </figcaption>
    </figure>
  </section> `;
}
