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
/** Of the 1,000 across the picture. */
const tenth = (share: number): number => Number((1000 * share).toFixed(1));
const y = (height: number): number => Number((100 - Math.min(1, height) * (100 - ABOVE)).toFixed(2));

/**
 * Columns over time with their intervals as one SVG that fits every width: places in per cent, attributes only. Bars
 * lead to their items for the mouse alone; the same numbers and links stand in words beside it.
 */
export function picture({ from, to, bars, ticks, peak, events, fill }: Picture): Html {
  const start = dayNumber(from);
  const days = dayNumber(to) + 1 - start;
  const x = (day: Day, after = 0): number => Math.max(0, Math.min(1, (dayNumber(day) + after - start) / days));
  const edge = bars.length > 60 ? 0 : 0.08; // of a bar: air on both sides
  const placed = bars.map((bar) => {
    const [left, right] = [x(bar.from), x(bar.to, 1)];
    const air = (right - left) * edge;
    return { ...bar, left, right, inside: [tenth(left + air), tenth(right - air)], middle: tenth((left + right) / 2) };
  });
  const drawn = placed.filter(({ height }) => height !== null);
  const boxes = (part: boolean): string =>
    drawn
      .filter((bar) => bar.part === part)
      .map(({ inside, height }) => `M${inside[0]} 100V${y(height ?? 0)}H${inside[1]}V100Z`)
      .join('');
  const tops = drawn.map(({ inside, height }) => `M${inside[0]} ${y(height ?? 0)}H${inside[1]}`).join('');
  const reaches = drawn
    .flatMap(({ middle, low, high }) => (high === undefined ? [] : `M${middle} ${y(low ?? 0)}V${y(high)}`))
    .join('');
  const highest = drawn.reduce<(typeof drawn)[number] | undefined>(
    (top, bar) => ((bar.height ?? 0) > (top?.height ?? 0) ? bar : top),
    undefined,
  );
  const at = highest ? (highest.left + highest.right) / 2 : 0;
  return html`<svg class="picture" aria-hidden="true" fill="${fill}" stroke="${fill}">
    ${ticks.map(({ at: tick, label }) => html`<line class="tick" x1="0" x2="100%" y1="${y(tick)}%" y2="${y(tick)}%" /><text class="scale" x="-7" y="${y(tick)}%" dy="0.32em" text-anchor="end">${label}</text>`)}
    ${gaps(bars).map((gap) => html`<rect class="lost" x="${percent(x(gap.from))}" width="${percent(x(gap.to, 1) - x(gap.from))}" y="${ABOVE}%" height="${100 - ABOVE}%" />`)}
    ${events.map((day) => html`<line class="event" x1="${percent(x(day))}" x2="${percent(x(day))}" y1="4%" y2="100%" />`)}
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" height="100%">
      <path class="bar" d="${boxes(false)}" />
      <path class="bar part" d="${boxes(true)}" />
      <path class="top" d="${tops}" />
      <path class="reach" d="${reaches}" />
    </svg>
    ${placed.map(({ left, right, title, href }) => html`<a href="${href}" tabindex="-1"><title>${title}</title><rect class="hit" x="${percent(left)}" width="${percent(right - left)}" height="100%" /></a>`)}
    ${highest ? html`<text class="peak" x="${percent(at)}" y="${y(Math.max(highest.height ?? 0, highest.high ?? 0))}%" dy="-0.35em" text-anchor="${at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}">${peak}</text>` : undefined}
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
