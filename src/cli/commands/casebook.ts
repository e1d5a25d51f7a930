import { join } from 'node:path';
import { Command, Option } from 'commander';
import { exportCasebook, readCasebookWorkbook, takeCasebookWorkbook } from '../../project/casebook-workbook.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

const exportCommand = new Command('export')
  .description('write outlets, codebook, speakers and events to one workbook')
  .argument('[file]', 'where to write it (default: casebook.xlsx in the project)')
  .option('--force', 'write over a file that is there')
  .addHelpText('after', '\nExamples:\n  refrain casebook export\n  refrain casebook export ../for-anna.xlsx')
  .action((file: string | undefined, flags: { force?: true }, command: Command) =>
    withProject(
      command,
      async ({ project, print, path: at }) => {
        const path = file ? at(file) : join(project.folder, 'casebook.xlsx');
        const sheets = await exportCasebook(project, path, { force: flags.force === true });
        print({
          schema: 'refrain/casebook-exported/1',
          value: { path, sheets },
          rows: sheets,
          columns: [
            { name: 'sheet', cell: ({ name }) => name },
            { name: 'rows', cell: ({ rows }) => rows, right: true },
          ],
          below: [path],
        });
        return Exit.done;
      },
      'reads',
    ),
  );

const importCommand = new Command('import')
  .description('show what a workbook says otherwise than the casebook; with --yes, take it')
  .argument('<file>', 'a workbook that "casebook export" wrote: .xlsx, or .ods as saved by LibreOffice')
  .option('--yes', 'write the changes into the casebook; its comments and its order stay')
  .addOption(
    new Option('--renamed <answer>', 'whether an id that is gone and a like one that is new are the same').choices([
      'yes',
      'no',
    ]),
  )
  .addHelpText(
    'after',
    '\nExamples:\n  refrain casebook import casebook.xlsx\n  refrain casebook import casebook.xlsx --yes',
  )
  .action((file: string, flags: { yes?: true; renamed?: 'yes' | 'no' }, command: Command) =>
    withProject(
      command,
      async ({ project, print, say, path }) => {
        const found = await readCasebookWorkbook(project, path(file), flags.renamed && flags.renamed === 'yes');
        const { changes, undecided, notes, files } = found;
        for (const note of notes) say(note);
        if (flags.yes) await takeCasebookWorkbook(project, found);
        const names = Object.keys(files);
        print({
          schema: 'refrain/casebook-changes/1',
          value: { changes, undecided, notes, files: names, taken: flags.yes === true },
          rows: changes,
          columns: [
            { name: 'what', cell: ({ kind }) => kind },
            { name: 'cell', cell: ({ cell }) => cell },
            { name: 'id', cell: ({ id }) => id, width: 32 },
            { name: 'column', cell: ({ column }) => column },
            { name: 'in the casebook', cell: ({ before }) => String(before), width: 50 },
            { name: 'in the workbook', cell: ({ after }) => String(after), width: 50 },
          ],
          below: [
            ...undecided.map(
              ({ cell, from, to }) => `renamed? ${cell}: "${from}" is gone and "${to}" is new: say --renamed yes or no`,
            ),
            changes.length === 0
              ? 'the workbook says what the casebook says'
              : flags.yes
                ? `written: ${names.join(', ')}`
                : 'nothing is written yet: --yes takes these changes',
          ],
        });
        return Exit.done;
      },
      flags.yes ? 'changes' : 'reads',
    ),
  );

export const casebookCommand = new Command('casebook')
  .description('the casebook as a workbook, out and back')
  .addCommand(exportCommand)
  .addCommand(importCommand)
  .addHelpText(
    'after',
    '\nExamples:\n  refrain casebook export casebook.xlsx\n  refrain casebook import casebook.xlsx --yes',
  );
