/** Reports: what was written of this project, newest first. */
import { column } from '../../../exchange/table-column.js';
import { madeReports, type MadeReport } from '../../../project/made-reports.js';
import { plainText } from '../../../messages/messages.js';
import { html, type Html } from '../../../report/html.js';
import type { Desk } from '../../desk.js';
import { headingOf } from '../../frame/frame.js';
import { definePage } from '../../page.js';
import type { View } from '../../view.js';
import { more } from './report-file.js';

/** More are in the CSV and in the folder. */
const MOST = 100;

interface Listed extends MadeReport {
  /** made from the very results that the pages show now; null while those are being made */
  current: boolean | null;
}

async function listed({ project, survey, repeats }: Desk): Promise<Listed[]> {
  const now: readonly string[] | undefined = survey && repeats && [survey.run, repeats.run];
  const ours = ` · ${project.casebook.settings.name}`; // every report ends so: here it goes without saying
  return (await madeReports(project)).map((report) => ({
    ...report,
    title: report.title.endsWith(ours) ? report.title.slice(0, -ours.length) : report.title,
    current: now ? report.runs.length === now.length && report.runs.every((run) => now.includes(run)) : null,
  }));
}

export const reports = definePage<Record<never, never>, { total: number; reports: Listed[] }>({
  part: 'report',
  path: '/report',
  keys: {},
  schema: 'refrain/reports/1',
  async read(desk) {
    const all = await listed(desk);
    return { total: all.length, reports: all.slice(0, MOST) };
  },
  html({ total, reports: shown }, view) {
    const [last] = shown;
    const heading = last
      ? view.rich('reports.heading', {
          reports: total,
          ms: last.madeMs,
          zone: view.casebook.settings.zone,
          href: address(last.name),
        })
      : view.rich('reports.none');
    return {
      heading,
      main: html`<div class="reports">
        <div class="head">
          ${headingOf({ heading })}
          <p class="read">${view.say(last ? 'reports.how' : 'reports.none-how')} <code>refrain report</code></p>
        </div>
        <ol>
          ${shown.map((report) => row(report, view))}
        </ol>
        ${total > shown.length ? html`<p class="source">${view.say('reports.shown', { shown: shown.length, of: total })}</p>` : undefined}
      </div>`,
    };
  },
  more,
  csv: (desk) => ({
    columns: [
      column('name', 'text', 24),
      column('title', 'text', 60),
      column('made', 'time', 22),
      column('bytes', 'number', 12),
      column('runs', 'text', 70),
      column('current', 'text', 8),
    ],
    batches: everyReport(desk),
  }),
});

async function* everyReport(desk: Desk) {
  const all = await listed(desk);
  yield all.map(({ name, title, madeMs, bytes, runs, current }) => ({
    name,
    title,
    made: madeMs,
    bytes,
    runs: runs.join(' '),
    current: current === null ? '' : current ? 'yes' : 'no',
  }));
}

function row({ name, title, madeMs, bytes, runs, current }: Listed, view: View): Html {
  const { say, rich, moment } = view;
  const href = address(name);
  const shown = title === '' ? name : title;
  return html`<li>
    <h2><a href="${href}" dir="auto">${shown}</a></h2>
    <p>
      <span>${moment(madeMs)}</span>
      <span>${say('reports.size', { bytes })}</span>
      ${current === null ? undefined : html`<span>${say(current ? 'reports.current' : 'reports.older')}</span>`}
      <a href="${href}" download="${name}.html" aria-label="${plainText(rich('reports.download-of', { title: shown }))}"
        >${say('reports.download')}</a
      >
    </p>
    ${runs.length > 0 ? html`<p class="soft">${say('reports.runs', { runs: runs.length })} ${runs.map((run) => html`<code>${run}</code> `)}</p>` : undefined}
  </li>`;
}

function address(name: string): string {
  return `/report/${encodeURIComponent(name)}.html`;
}
