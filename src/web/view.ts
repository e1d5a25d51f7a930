/** What pages are drawn with: words, names, marks and times, the same on every page. */
import type { Casebook } from '../casebook/casebook.js';
import type { ChartContext } from '../instruments/chart.js';
import { plainText, say as sayRich, type Language, type Rich } from '../messages/messages.js';
import { chartContext } from '../report/chart-context.js';
import { html, words, type Html } from '../report/html.js';
import { marked } from '../report/mark.js';
import { dayIn, offsetIn } from '../vocabulary/time.js';

type PageId = keyof Language['page'];

export interface View {
  readonly language: Language;
  readonly casebook: Casebook;
  /** names, tones and agencies, as charts take them */
  readonly charts: ChartContext;
  /** a text of the page, as HTML */
  say<Id extends PageId>(id: Id, ...values: Parameters<Language['page'][Id]>): Html;
  /** the same, as it is */
  rich<Id extends PageId>(id: Id, ...values: Parameters<Language['page'][Id]>): Rich;
  /** the same for an attribute, as plain text */
  plain<Id extends PageId>(id: Id, ...values: Parameters<Language['page'][Id]>): string;
  /** an outlet with its mark, leading to its page; agencies are called so */
  outlet(id: string): Html;
  /** a group or set with its mark */
  set(id: string): Html;
  /** `4 Aug 2031, 06:42 +03` in the project's zone, UTC in its title */
  moment(ms: number): Html;
  /** the same without the day */
  clock(ms: number): Html;
  /** the calendar day of an instant in the project's zone */
  day(ms: number): string;
}

const views = new WeakMap<Casebook, Map<Language, View>>();

/** The same for every request, until the casebook is another. */
export function viewOf(casebook: Casebook, language: Language): View {
  const known = views.get(casebook) ?? new Map<Language, View>();
  views.set(casebook, known);
  const view = known.get(language) ?? newView(casebook, language);
  known.set(language, view);
  return view;
}

function newView(casebook: Casebook, language: Language): View {
  const { zone } = casebook.settings;
  const charts = chartContext(casebook, language);
  const rich: View['rich'] = (id, ...values) => sayRich(language, id, ...values);
  const say: View['say'] = (id, ...values) => words(rich(id, ...values));
  const offsetAt = offsetIn(zone);
  const day = dayIn(zone);
  const time = (ms: number, shown: string): Html => {
    const utc = new Date(ms).toISOString();
    return html`<time datetime="${utc}" title="${utc.slice(0, 16).replace('T', ' ')} UTC">${shown}</time
      ><span class="zone"> ${offset(offsetAt(ms))}</span>`;
  };
  return {
    language,
    casebook,
    charts,
    say,
    rich,
    plain: (id, ...values) => plainText(rich(id, ...values)),
    outlet: (id) =>
      html`<span class="who"
        >${marked(charts.toneOf(id), html`<a href="/outlets/${encodeURIComponent(id)}"><bdi>${charts.names.outlet(id)}</bdi></a>`)}${charts.isAgency(id) ? html` <span class="tag">${language.chart.agency}</span>` : undefined}</span
      >`,
    set: (id) => marked(charts.toneOf(id), html`<bdi>${charts.names.set(id)}</bdi>`),
    moment: (ms) => time(ms, language.format.moment(ms, zone)),
    clock: (ms) => time(ms, language.format.clock(ms, zone)),
    day,
  };
}

/** `+03`, `+05:30`, `UTC`. */
function offset(ms: number): string {
  if (ms === 0) return 'UTC';
  const minutes = Math.abs(ms) / 60_000;
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `${ms < 0 ? '−' : '+'}${hours}${rest}`;
}
