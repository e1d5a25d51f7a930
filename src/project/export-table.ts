/** A table of the project as a file that a colleague can open. */
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { aboutSheet, leftOutLines, type AboutLine } from '../exchange/about-sheet.js';
import type { TableRow } from '../exchange/table-column.js';
import { tableCsv } from '../exchange/table-csv.js';
import { tableSheet } from '../exchange/table-sheet.js';
import { tables, type Table, type TableName } from '../exchange/tables.js';
import { writeWorkbook, type Written } from '../exchange/workbook/write-workbook.js';
import type { Job } from '../jobs/job.js';
import { narrowedSpan, namedOutlets, type Narrowing } from './narrowing.js';
import type { Project } from './project.js';
import { software } from './software.js';

export const exportForms = ['csv', 'xlsx'] as const;
export type ExportForm = (typeof exportForms)[number];

export interface ExportOptions extends Narrowing {
  as: ExportForm;
  /** whether the output is ended when all is written */
  end: boolean;
}

export interface ExportedTable {
  rows: number;
  /** of a workbook: its sheets, and what does not stand there as it is */
  workbook?: Written;
}

/**
 * Writes all rows of a table to a stream; memory does not grow with them.
 *
 * @throws UsageError when a table cannot be narrowed down so, or an outlet, group or day is none
 */
export async function exportTable(
  project: Project,
  what: TableName,
  { as, end, ...narrowing }: ExportOptions,
  out: Writable,
  job: Job,
): Promise<ExportedTable> {
  const table: Table = tables[what];
  const { query = '' } = narrowing;
  const span = narrowedSpan(project, table.by, narrowing);
  const outlets = namedOutlets(project.casebook, narrowing);
  const layers = query === '' ? table.needs.layers : ([...table.needs.layers, 'words'] as const);
  const { madeBy, items } = await project.derive({ ...table.needs, layers }, job);
  const source = { store: await project.store(), casebook: project.casebook, span, madeBy, outlets, query };
  let rows = 0;
  const counted = async function* (): AsyncGenerator<readonly TableRow[]> {
    for await (const batch of table.rows(source)) {
      job.signal.throwIfAborted();
      rows += batch.length;
      job.progress({ step: 'writing', of: what, done: rows, unit: 'rows' });
      yield batch;
    }
  };
  if (as === 'csv') {
    await pipeline(Readable.from(tableCsv(table.columns, counted())), out, { end });
    return { rows };
  }
  const { settings } = project.casebook;
  const at = project.now();
  const about = (written: Written): AboutLine[] => [
    ['project', settings.name],
    ...(settings.madeUp ? [['made up', 'countries, outlets and texts are made up'] as const] : []),
    ['table', what],
    ['a row is', table.rowIs],
    ['rows', rows],
    ...narrowedLines(project, narrowing),
    ['time zone', settings.zone],
    ['digest of the items', items],
    ...Object.entries(madeBy).map(([layer, version]) => [`version of ${layer}`, version] as const),
    ['written', at.toISOString()],
    ['by', software()],
    ...leftOutLines(written),
  ];
  const sheet = tableSheet(what, table.columns, counted(), settings.zone);
  const workbook = await writeWorkbook(out, [sheet], {
    at,
    end,
    signal: job.signal,
    about: (written) => aboutSheet(about(written)),
  });
  return { rows, workbook };
}

function narrowedLines({ casebook }: Project, { from, to, outlets = [], groups = [], query }: Narrowing): AboutLine[] {
  const { period } = casebook.settings;
  return [
    ['days', `${from ?? period?.from ?? 'the first'} to ${to ?? period?.to ?? 'the last'}`],
    ...(outlets.length > 0 ? [['outlets', outlets.join(', ')] as const] : []),
    ...(groups.length > 0 ? [['groups', groups.join(', ')] as const] : []),
    ...(query ? [['query', query] as const] : []),
  ];
}
