/**
 * Who had a text when, as marks on a line: filled for the first's words, hollow where they were changed, hollow with a
 * point in a translation; tone and shape by group; the first in the accent. Places are in per cent, so that one picture
 * fits every width; all of it is said in words beside it, so that it is hidden from screen readers.
 */
import { timeAfter, type TimeAxis } from '../../instruments/repeats/time-after.js';
import type { Tone } from '../../instruments/tones.js';
import { html, type Html } from '../../report/html.js';
import { outlines } from '../../report/mark.js';
import type { View } from '../view.js';
import { percent } from './figures.js';

export interface LagMark {
  /** after the first, >= 0 */
  minutes: number;
  /** `first`: first in our data, alone */
  kind: 'first' | 'exact' | 'changed' | 'translated';
  tone: Tone;
}

const HEIGHT = 22;
/** Marks that are nearer to one another than this share of the line, and alike, are drawn once. */
const APART = 1 / 200;

/** A scale that holds most of the spreads (in minutes) of a list; what is later stands at its end, counted. */
export function lagScale(spreads: readonly number[]): TimeAxis {
  const sorted = [...spreads].sort((a, b) => a - b);
  return timeAfter(Math.max(1, sorted[Math.ceil((sorted.length - 1) * 0.8)] ?? 1));
}

/** @param marks of one text, by time */
export function lagStrip(marks: readonly LagMark[], scale: TimeAxis, view: View): Html {
  const within = marks.filter(({ minutes }) => minutes <= scale.end);
  const later = marks.length - within.length;
  const reach = later > 0 ? 1 : (within.at(-1)?.minutes ?? 0) / scale.end;
  return html`<svg class="lag" height="${HEIGHT}" aria-hidden="true">
    <line class="rail" x1="0" x2="100%" y1="11" y2="11" />
    <line class="reach" x1="0" x2="${percent(reach)}" y1="11" y2="11" />
    ${apart(within, scale)
      .reverse()
      .map((mark) => lagMark(mark, scale))}${
      later > 0 ? html`<text x="100%" dx="7" y="15">${view.say('lag.later', { outlets: later })}</text>` : undefined
    }
  </svg>`;
}

/** One mark alone on its line, for a row of a table. */
export function lagRow(mark: LagMark, scale: TimeAxis): Html {
  return html`<svg class="lag" height="${HEIGHT}" aria-hidden="true">
    <line class="rail" x1="0" x2="100%" y1="11" y2="11" />
    ${lagMark(mark, scale)}
  </svg>`;
}

/** What stands over the strips of a list. */
export function lagAxis(scale: TimeAxis, { charts }: View): Html {
  const { after } = charts.language.chart;
  // The last stands inside the end: one just before it would be written over.
  const ticks = scale.ticks.filter((minutes) => minutes === scale.end || minutes < 0.74 * scale.end);
  return html`<svg class="lag lag-axis" height="18" aria-hidden="true">
    ${ticks.map((minutes) => {
      const anchor = minutes === 0 ? 'start' : minutes === scale.end ? 'end' : 'middle';
      return html`<text x="${percent(minutes / scale.end)}" y="13" text-anchor="${anchor}">
        ${minutes === 0 ? '0' : after(minutes)}
      </text>`;
    })}
  </svg>`;
}

/** What the marks mean. */
export function lagKey(view: View, kinds: readonly LagMark['kind'][] = ['first', 'exact', 'changed']): Html {
  const round: Tone = { name: 'none', symbol: 'circle' };
  return html`<p class="legend">
    ${kinds.map(
      (kind) =>
        html`<span
          ><svg class="lag-sign" viewBox="-8 -8 16 16" aria-hidden="true">
            ${shape({ minutes: 0, kind, tone: round })}</svg
          >${view.say(`lag.${kind}`)}</span
        >`,
    )}
  </p>`;
}

function lagMark(mark: LagMark, scale: TimeAxis): Html {
  return html`<svg x="${percent(mark.minutes / scale.end)}" y="11" overflow="visible" width="1" height="1">
    ${shape(mark)}
  </svg>`;
}

function shape({ kind, tone }: LagMark): Html {
  const own = `var(--tone-${tone.name})`;
  const outline = outlines[tone.symbol];
  if (kind === 'first') {
    return html`<path d="${outline}" transform="scale(1.3)" fill="var(--accent)" stroke="var(--paper)" />`;
  }
  if (kind === 'exact') return html`<path d="${outline}" fill="${own}" stroke="var(--paper)" stroke-width="1.2" />`;
  const point = kind === 'translated' ? html`<circle r="1.5" fill="${own}" />` : undefined;
  return html`<path d="${outline}" fill="var(--paper)" stroke="${own}" stroke-width="1.9" />${point}`;
}

function apart(marks: readonly LagMark[], scale: TimeAxis): LagMark[] {
  const seen = new Set<string>();
  return marks.filter(({ minutes, kind, tone }) => {
    const place = `${Math.round(minutes / scale.end / APART)} ${kind} ${tone.name}`;
    return !seen.has(place) && seen.add(place);
  });
}
