import { html, Html } from '../../../report/html.js';
import { dayNumber, type Day } from '../../../vocabulary/time.js';

/** A column of a picture: how high of the scale, and where its interval reaches; null where there is nothing to count. */
export interface Bar {
  from: Day;
  to: Day;
  /** 0..1 of the scale */
  height: number | null;
  low?: number;
  high?: number;
  /** fewer days than it spans: drawn as an outline */
  part: boolean;
  /** what it says when pointed at, and where its items are */
  title: string;
  href: string;
}

export interface Picture {
  from: Day;
  to: Day;
  bars: readonly Bar[];
  /** at 0..1 of the scale */
  ticks: readonly { at: number; label: string }[];
  /** at the highest bar */
  peak: string;
  events: readonly Day[];
  /** a CSS colour */
  fill: string;
}

/** Of the height: room for the label of the highest bar. */
const ABOVE = 16;
const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;
const y = (height: number): number => Number((100 - Math.min(1, height) * (100 - ABOVE)).toFixed(2));

/**
 * Columns over time with their intervals as one SVG that fits every width: places in per cent, attributes only. Bars
 * lead to their items for the mouse alone; the same numbers and links stand in words beside it.
 */
export function picture({ from, to, bars, ticks, peak, events, fill }: Picture): Html {
  const start = dayNumber(from);
  const days = dayNumber(to) + 1 - start;
  const x = (day: Day, after = 0): number => Math.max(0, Math.min(1, (dayNumber(day) + after - start) / days));
  const highest = bars.reduce<Bar | undefined>((top, bar) => ((bar.height ?? 0) > (top?.height ?? 0) ? bar : top), undefined);
  const at = highest ? (x(highest.from) + x(highest.to, 1)) / 2 : 0;
  const edge = bars.length > 60 ? 0 : 0.08; // of a bar: air on both sides
  const box = (bar: Bar): string => {
    const [left, right] = sides(bar);
    return `M${left} 100V${y(bar.height ?? 0)}H${right}V100Z`;
  };
  const sides = (bar: Bar): [number, number] => {
    const [left, right] = [1000 * x(bar.from), 1000 * x(bar.to, 1)];
    const air = (right - left) * edge;
    return [Number((left + air).toFixed(1)), Number((right - air).toFixed(1))];
  };
  const middle = (bar: Bar): number => Number((500 * (x(bar.from) + x(bar.to, 1))).toFixed(1));
  const drawn = bars.filter(({ height }) => height !== null);
  const whole = drawn.filter(({ part }) => !part).map(box).join('');
  const part = drawn.filter((bar) => bar.part).map(box).join('');
  const tops = drawn
    .map((bar) => `M${sides(bar).join(` ${y(bar.height ?? 0)}H`)}`)
    .join('');
  const reaches = drawn
    .flatMap((bar) => (bar.high === undefined ? [] : `M${middle(bar)} ${y(bar.low ?? 0)}V${y(bar.high)}`))
    .join('');
  return html`<svg class="picture" aria-hidden="true" fill="${fill}" stroke="${fill}">
    ${ticks.map(({ at: tick, label }) => html`<line class="tick" x1="0" x2="100%" y1="${y(tick)}%" y2="${y(tick)}%" /><text class="scale" x="-7" y="${y(tick)}%" dy="0.32em" text-anchor="end">${label}</text>`)}
    ${gaps(bars).map((gap) => html`<rect class="lost" x="${percent(x(gap.from))}" width="${percent(x(gap.to, 1) - x(gap.from))}" y="${ABOVE}%" height="${100 - ABOVE}%" />`)}
    ${events.map((day) => html`<line class="event" x1="${percent(x(day))}" x2="${percent(x(day))}" y1="4%" y2="100%" />`)}
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" height="100%">
      <path class="bar" d="${whole}" /><path class="bar part" d="${part}" /><path class="top" d="${tops}" /><path
        class="reach"
        d="${reaches}"
      />
    </svg>
    ${bars.map(({ from: first, to: last, title, href }) => html`<a href="${href}" tabindex="-1"><title>${title}</title><rect class="hit" x="${percent(x(first))}" width="${percent(x(last, 1) - x(first))}" height="100%" /></a>`)}
    ${highest ? html`<text class="peak" x="${percent(at)}" y="${y(highest.height ?? 0)}%" dy="-0.35em" text-anchor="${at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}">${peak}</text>` : undefined}
  </svg>`;
}

/** Runs of bars without anything to count. */
function gaps(bars: readonly Bar[]): { from: Day; to: Day }[] {
  const runs: { from: Day; to: Day }[] = [];
  for (const [at, { height, from, to }] of bars.entries()) {
    if (height !== null) continue;
    const last = runs.at(-1);
    if (last && bars[at - 1]?.height === null) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}
