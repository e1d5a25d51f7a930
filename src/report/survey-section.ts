import { charts } from '../instruments/survey/chart.js';
import type { Cell } from '../instruments/survey/cell.js';
import { figure } from './figure.js';
import { html, type Html } from './html.js';
import type { PageContext } from './page-context.js';
import { table, type Row } from './table.js';

/** Narratives in the table: those with most matches. */
const MOST = 30;
/** Sets in the table where outlets are compared: all together and the first five. */
const OUTLETS = 6;

/** Shares of narratives by group, and volumes. */
export function surveySection(page: PageContext): Html | undefined {
  const { say, input } = page;
  const { answer } = input.survey;
  if (answer.items === 0) return undefined;
  const pictures = charts(answer, page.charts);
  const overTime = pictures.filter(({ id }) => id.startsWith('weekly-'));
  const whole = pictures.filter(({ id }) => !id.startsWith('weekly-'));
  const coded = answer.narratives.length > 0;
  return html`<section id="survey">
    <h2>${say(coded ? 'survey.title' : 'survey.title-volumes')}</h2>
    ${coded ? undefined : html`<p>${say('survey.no-codebook')}</p> `}${whole.map((chart) => figure(page, chart))}${coded ? shareTable(page) : undefined}${overTime.map((chart) => figure(page, chart))}
  </section> `;
}

function shareTable(page: PageContext): Html {
  const { say, input, language } = page;
  const { answer } = input.survey;
  const kept = new Set([...answer.narratives].sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)).slice(0, MOST));
  const shown = answer.narratives.filter((narrative) => kept.has(narrative));
  const rows = shown.flatMap((narrative): Row[] => [
    { part: html`<bdi>${narrative.name}</bdi>` },
    ...(answer.by === 'outlet' ? narrative.whole.slice(0, OUTLETS) : narrative.whole).map((cell) => row(page, cell)),
  ]);
  return table(page, {
    title: say('survey.table-title'),
    how: say('survey.table-how', { shown: shown.length, of: answer.narratives.length }),
    columns: [
      { label: 'column.narrative' },
      { label: 'column.n-of-N', number: true },
      { label: 'column.share', number: true },
      { label: 'column.interval', number: true },
    ],
    rows,
    note: html`${say('survey.table-note', { unmatched: answer.unmatched, items: answer.items })}
    ${language.format.span(answer.from, answer.to)}.`,
  });
}

function row({ language: { format }, set, say }: PageContext, { of, n, N, share, interval }: Cell): Html[] {
  const bounds = interval ? format.interval(interval) : '–';
  return [set(of), say('survey.n-of-N', { n, N }), html`${format.share(share)}`, html`${bounds}`];
}
