import type { chart } from './en/chart.js';
import type { findings } from './en/findings.js';
import type { page } from './en/page.js';
import type { Format } from './format.js';
import type { ErrorValues } from '../vocabulary/errors.js';
import type { Step } from '../vocabulary/step.js';
import type { Rich } from './rich.js';
import type { ErrorWords } from './say-error.js';

/** A finding in words. */
export interface Said {
  /** for a title: what was found, without numbers where it can do without */
  headline: Rich;
  /** the finding with its number */
  sentence: Rich;
  /** what it rests on: n of N, interval, method, what it is not */
  proof: Rich;
}

/**
 * All that is said in one language. English is the measure: another language is a folder beside `en/` that the
 * compiler holds to the same ids and values, and nothing else changes.
 */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  readonly format: Format;
  readonly findings: typeof findings;
  readonly chart: typeof chart;
  readonly page: typeof page;
  readonly steps: Readonly<Record<Step, (of: string) => string>>;
  /** by code; what is not there speaks for itself */
  readonly errors: Readonly<Record<string, (about: Readonly<Partial<ErrorValues>>) => ErrorWords>>;
}
