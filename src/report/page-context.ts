import type { Casebook } from '../casebook/casebook.js';
import type { ChartContext } from '../instruments/chart.js';
import { say as sayRich, type Language } from '../messages/messages.js';
import { chartContext } from './chart-context.js';
import { gatheredFindings, type GatheredFinding } from './gathered-findings.js';
import { html, words, type Html } from './html.js';
import type { ReportInput } from './input.js';
import { marked } from './mark.js';

type Say = <Id extends keyof Language['page']>(id: Id, ...values: Parameters<Language['page'][Id]>) => Html;

/** What all that is drawn of one report or page shares. */
export interface Drawing {
  language: Language;
  charts: ChartContext;
  /** a text of the page, as HTML */
  say: Say;
  /** an outlet with its mark; agencies are called so */
  outlet(id: string): Html;
  /** a group or set with its mark */
  set(id: string): Html;
  /** figures and tables are numbered in the order in which they are asked for */
  nextFigure(): number;
  nextTable(): number;
}

/** What the sections of one report share. */
export interface PageContext extends Drawing {
  input: ReportInput;
  findings: readonly GatheredFinding[];
}

export function pageContext(input: ReportInput, language: Language): PageContext {
  return {
    ...drawing(input.casebook, language),
    input,
    findings: gatheredFindings(input.survey.answer, input.repeats.answer),
  };
}

export function drawing(casebook: Casebook, language: Language): Drawing {
  const charts = chartContext(casebook, language);
  const say: Say = (id, ...values) => words(sayRich(language, id, ...values));
  let figures = 0;
  let tables = 0;
  return {
    language,
    charts,
    say,
    outlet: (id) =>
      html`${marked(charts.toneOf(id), html`<bdi>${charts.names.outlet(id)}</bdi>`)}${charts.isAgency(id) ? html` <span class="tag">${say('repeats.agency')}</span>` : undefined}`,
    set: (id) => marked(charts.toneOf(id), html`<bdi>${charts.names.set(id)}</bdi>`),
    nextFigure: () => ++figures,
    nextTable: () => ++tables,
  };
}
