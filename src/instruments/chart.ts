/**
 * What a chart is, for whoever draws it: a report on the server, a page in the browser. Charts are pure functions of
 * results, free of Node, drawn once for wide and once for narrow pages, and coloured by CSS custom properties, so
 * that light, dark and print are one picture.
 */
import type * as ObservablePlot from '@observablehq/plot';
import type { Language, Names, Rich } from '../messages/messages.js';
import type { Tone } from './tones.js';

export interface Chart {
  /** unique in a report, fit for an address */
  id: string;
  /** what is counted */
  title: Rich;
  /** how to read it */
  how: Rich;
  /** the picture in words */
  label: string;
  /** sets whose tones and marks the caption explains */
  key: readonly string[];
  /** the caption explains hatching */
  hatched: boolean;
  /** n, N and what is not on the picture */
  source: Rich;
  /** what is drawn, as a table; days are local days, times UTC */
  data: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  draw(paper: Paper): ObservablePlot.PlotOptions;
}

export interface Paper {
  Plot: typeof ObservablePlot;
  /** 358 px wide, for a phone; otherwise 840 px */
  narrow: boolean;
  /** what hatches: a fill */
  hatch: string;
}

export interface ChartContext {
  language: Language;
  names: Names;
  /** tone and mark of a set or an outlet */
  toneOf(id: string): Tone;
  isAgency(outlet: string): boolean;
}

export const WIDE = 840;
export const NARROW = 358;

/** Colours by name. */
export const ink = 'var(--ink)';
export const soft = 'var(--ink-soft)';
export const rule = 'var(--rule)';
export const paper = 'var(--paper)';
export const accent = 'var(--accent)';
