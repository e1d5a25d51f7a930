import { mkdir, open as openFile, rename, rm } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { tables, type TableName } from '../../exchange/tables.js';
import { placeOf } from '../../project/write-whole.js';
import { exportForms, exportTable, type ExportForm } from '../../project/export-table.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

interface Flags {
  as?: ExportForm;
  out?: string;
  query?: string;
  from?: string;
  to?: string;
  outlet?: string[];
  group?: string[];
}

export const exportCommand = new Command('export')
  .description('write items, matches, clusters, outlets or the codebook as CSV or as a workbook, whole')
  .addArgument(new Argument('<what>', 'what to write').choices(Object.keys(tables)))
  .addOption(
    new Option('--as <form>', 'csv, or a workbook for Excel (default: as the name says, else csv)').choices(
      exportForms,
    ),
  )
  .option('--out <file>', 'where to write it; - is the standard output (default: WHAT.csv or WHAT.xlsx in the project)')
  .option('--from <day>', 'from this day on, YYYY-MM-DD')
  .option('--to <day>', 'up to this day')
  .option('--outlet <id...>', 'items and matches: only of these outlets')
  .option('--group <id...>', 'items and matches: only of outlets of these groups')
  .option('--query <query>', 'items: only those that it matches')
  .addHelpText(
    'after',
    `
Examples:
  refrain export items --as xlsx
  refrain export items --query 'ferry AND island' --from 2031-05-01 --out ferry.xlsx
  refrain export clusters --out - | head`,
  )
  .action((what: TableName, { out, ...flags }: Flags, command: Command) =>
    withProject(command, async ({ project, job, print, path: at, terminal }) => {
      const named = exportForms.find((form) => out !== undefined && extname(out).toLowerCase() === `.${form}`);
      const as = flags.as ?? named ?? 'csv';
      const { from, to, query, outlet: outlets, group: groups } = flags;
      const how = { as, from, to, query, outlets, groups };
      if (out === '-') {
        await exportTable(project, what, { ...how, end: false }, terminal.out, job);
        return Exit.done;
      }
      const path = out ? at(out) : join(project.folder, `${what}.${as}`);
      await mkdir(dirname(path), { recursive: true });
      const place = await placeOf(path);
      const file = (await openFile(`${place}.part`, 'w')).createWriteStream();
      const { rows, workbook } = await exportTable(project, what, { ...how, end: true }, file, job).catch(
        async (error: unknown) => {
          file.destroy();
          await rm(`${place}.part`, { force: true });
          throw error;
        },
      );
      await rename(`${place}.part`, place);
      const left = [
        workbook?.cutCells && `${workbook.cutCells.toLocaleString('en')} cells were too long for Excel and are cut`,
        workbook?.plainLinks && `${workbook.plainLinks.toLocaleString('en')} addresses cannot be clicked`,
      ].filter((line) => typeof line === 'string');
      print({
        schema: 'refrain/exported/1',
        value: { what, path, rows, ...(workbook && { workbook }) },
        rows: [],
        columns: [],
        above: [`${rows.toLocaleString('en')} rows: ${path}`, ...left.map((line) => `${line}: see the sheet "About"`)],
      });
      return Exit.done;
    }),
  );
