import { canonicalJson } from '../vocabulary/canonical-json.js';
import { html, type Html } from './html.js';
import type { Drawing } from './page-context.js';
import { table } from './table.js';

export interface ShownRun {
  /** of the instrument */
  name: string;
  version: number;
  run: string;
  options: Record<string, unknown>;
}

/** The runs that made the numbers. */
export function runsTable(page: Drawing, runs: readonly ShownRun[]): Html {
  const { say } = page;
  return table(page, {
    title: say('appendix.runs-title'),
    how: say('appendix.runs-how'),
    columns: [
      { label: 'column.instrument' },
      { label: 'column.version', number: true },
      { label: 'column.run' },
      { label: 'column.options' },
    ],
    rows: runs.map(({ name, version, run, options }) => [
      html`${name}`,
      html`${version}`,
      html`<code>${run}</code>`,
      html`<code>${canonicalJson(options)}</code>`,
    ]),
  });
}
