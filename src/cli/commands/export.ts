import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command } from 'commander';
import { csvExport, tables, type Exported } from '../../exchange/csv-export.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

interface Flags {
  out?: string;
}

export const exportCommand = new Command('export')
  .description('write items, matches or clusters as CSV, whole')
  .addArgument(new Argument('<what>', 'what to write').choices(Object.keys(tables)))
  .option('--out <file>', 'where to write it; - is the standard output (default: WHAT.csv in the project)')
  .addHelpText('after', '\nExamples:\n  refrain export items\n  refrain export clusters --out - | head')
  .action((what: Exported, flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print }) => {
      const { madeBy } = await project.derive(tables[what].needs, job);
      const store = await project.store();
      const narratives = project.casebook.codebook.narratives.map(({ id }) => id);
      let rows = 0;
      const pieces = async function* (): AsyncIterable<string> {
        for await (const piece of csvExport(store, what, project.span(), madeBy, narratives)) {
          job.signal.throwIfAborted();
          rows += piece.rows;
          job.progress({ what: `writing ${what}`, done: rows, unit: 'rows' });
          yield piece.text;
        }
      };
      if (flags.out === '-') {
        await pipeline(Readable.from(pieces()), process.stdout, { end: false });
        return Exit.done;
      }
      const path = flags.out ?? join(project.folder, `${what}.csv`);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(Readable.from(pieces()), createWriteStream(`${path}.part`));
      await rename(`${path}.part`, path);
      print({
        schema: 'refrain/exported/1',
        value: { what, path, rows },
        rows: [],
        columns: [],
        above: [`${rows.toLocaleString('en')} rows: ${path}`],
      });
      return Exit.done;
    }),
  );
