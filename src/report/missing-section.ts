import { dayNumber } from '../vocabulary/time.js';
import { coverageChart } from './coverage-chart.js';
import { figure } from './figure.js';
import { gaps, type Gap } from './gaps.js';
import { html, type Html } from './html.js';
import type { ReportInput } from './input.js';
import type { Drawing } from './page-context.js';
import { table } from './table.js';

const SPELLS = 8;
const FILES = 40;
const REASONS = 20;

/** What is told of what is missing: of a report, or of a project that has none yet. */
type MissingPage = Drawing & { input: Pick<ReportInput, 'coverage'> };

/** Outlets and days without items, what was set aside and why, and what was imported. */
export function missingSection(page: MissingPage): Html {
  const { say, input } = page;
  const { coverage } = input;
  const chart = coverageChart(coverage, page.charts);
  const notes = notesOf(page);
  const { items } = coverage;
  return html`<section id="missing">
    <h2>${say('missing.title')}</h2>
    ${chart && items > 0 ? figure(page, chart) : undefined}${
      notes.length > 0
        ? html`<ul class="note">
            ${notes.map((note) => html`<li>${note}</li> `)}
          </ul> `
        : undefined
    }${items > 0 && notes.length === 0 ? html`<p>${say('missing.none')}</p> ` : undefined}
    <p>${say('missing.meaning')}</p>
    ${setAside(page)}${imports(page)}
  </section> `;
}

function notesOf({ say, input }: MissingPage): Html[] {
  const { coverage } = input;
  const never = coverage.outlets.filter(({ items }) => items === 0).map(({ name }) => name);
  const { silent, low, nobody } = gaps(coverage);
  const year = coverage.from?.slice(0, 4) !== coverage.to?.slice(0, 4);
  const days = nobody.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0);
  return [
    ...(never.length > 0 && coverage.items > 0 ? [say('missing.never', { outlets: never })] : []),
    ...(nobody.length > 0 ? [say('missing.nobody', { spans: nobody, days, year })] : []),
    ...(silent.length > 0 ? [say('missing.gaps', { gaps: named(silent), total: silent.length, year })] : []),
    ...(low.length > 0 ? [say('missing.low', { gaps: named(low), total: low.length, year })] : []),
    ...(coverage.outside > 0 ? [say('missing.outside', { items: coverage.outside })] : []),
    ...(coverage.changed > 0 ? [say('missing.changed', { items: coverage.changed })] : []),
  ];
}

function named(found: readonly Gap[]): { from: string; to: string; outlets: string[] }[] {
  return found.slice(0, SPELLS).map(({ outlets, ...span }) => ({ ...span, outlets: outlets.map(({ name }) => name) }));
}

function setAside(page: MissingPage): Html {
  const {
    say,
    input,
    language: { format },
  } = page;
  const reasons = input.coverage.setAside;
  if (reasons.length === 0) return html`<p>${say('missing.nothing-set-aside')}</p> `;
  return table(page, {
    title: say('missing.set-aside-title'),
    how: say('missing.set-aside-how', { rows: reasons.reduce((sum, { rows }) => sum + rows, 0) }),
    columns: [
      { label: 'column.reason' },
      { label: 'column.rows', number: true },
      { label: 'column.what-now' },
      { label: 'column.example' },
    ],
    rows: reasons
      .slice(0, REASONS)
      .map(({ reason, rows, hint, example }) => [
        html`${reason}`,
        html`${format.number(rows)}`,
        html`${hint}`,
        html`<bdi class="example">${example.slice(0, 80)}</bdi>`,
      ]),
  });
}

function imports(page: MissingPage): Html | undefined {
  const {
    say,
    input,
    language: { format },
  } = page;
  const files = input.coverage.imports;
  if (files.length === 0) return undefined;
  const shown = files.slice(0, FILES);
  const number = (n: number): Html => html`${format.number(n)}`;
  const sum = (of: 'rows' | 'items' | 'versions' | 'merged' | 'known' | 'quarantined'): number =>
    files.reduce((total, file) => total + file[of], 0);
  const rows = shown.map((file) => [
    html`<bdi class="address">${file.file}</bdi
      >${file.finished ? undefined : html` <span class="tag">${say('missing.unfinished')}</span>`}`,
    ...[file.rows, file.items, file.versions, file.merged, file.known, file.quarantined].map(number),
    html`<code>${file.sha256.slice(0, 12)}</code>`,
  ]);
  const total = [
    html`${say('missing.all-files', { files: files.length })}`,
    ...[sum('rows'), sum('items'), sum('versions'), sum('merged'), sum('known'), sum('quarantined')].map(number),
    html``,
  ];
  return table(page, {
    title: say('missing.imports-title'),
    how: say('missing.imports-how', { shown: shown.length, of: files.length }),
    columns: [
      { label: 'column.file' },
      { label: 'column.rows', number: true },
      { label: 'column.items', number: true },
      { label: 'column.versions', number: true },
      { label: 'column.merged', number: true },
      { label: 'column.known', number: true },
      { label: 'column.set-aside', number: true },
      { label: 'column.hash' },
    ],
    rows: files.length > 1 ? [...rows, total] : rows,
  });
}
