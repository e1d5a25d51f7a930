import { statSync } from 'node:fs';
import { Command } from 'commander';
import { dryRun } from '../../project/dry-run.js';
import { dryRunFolder } from '../../project/dry-run-folder.js';
import { noCounts } from '../../project/counts.js';
import { importFile, type Imported, type Taken } from '../../project/import-file.js';
import { importFolder } from '../../project/import-folder.js';
import { retry } from '../../project/retry.js';
import { UsageError } from '../../vocabulary/errors.js';
import { encodingNamed } from '../../read/encodings/name-encoding.js';
import { loadMapping } from '../../read/load-mapping.js';
import { showMapping } from '../../read/mapping.js';
import { dayGiven } from '../day-given.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { boundHeapGrowth } from '../heap-growth.js';
import { saveMapping } from '../save-mapping.js';
import { sayImported, sayNotRead } from '../say-imported.js';
import { asideOrOut } from '../say-aside.js';
import { saySteps } from '../say-steps.js';
import { withProject } from '../with-project.js';

interface Flags {
  outlet?: string;
  zone?: string;
  undated?: string;
  map?: string;
  encoding?: string;
  addOutlets?: boolean;
  dryRun?: boolean;
  saveMap?: string;
  leave?: boolean;
  retry?: boolean;
  workers?: number;
}

export const importCommand = new Command('import')
  .description('read files of posts or articles into the project, and keep them as evidence')
  .argument('[file...]', 'tables of any kind, archives of them, or folders; --dry-run says how each is read')
  .option('--outlet <id>', 'the outlet of every row, where the file names none')
  .option('--zone <zone>', 'zone of times that carry none, e.g. Europe/Minsk')
  .option(
    '--undated <day>',
    'the day of rows that state no time, e.g. 2024-05-31; they are set aside if not said',
    dayGiven,
  )
  .option('--map <file>', 'which column is what, as YAML (see --dry-run)')
  .option('--encoding <name>', 'encoding of all texts, e.g. windows-1251; found from the bytes if not said')
  .option('--add-outlets', 'list outlets that outlets.yaml lacks, instead of setting their rows aside')
  .option('--dry-run', 'show the mapping and the first five items, and write nothing')
  .option('--save-map <file>', 'with --dry-run: write the mapping into a file, to change and give with --map')
  .option('--leave', 'leave the files where they are, and keep only their hash and place: for those too large to copy')
  .option(
    '--retry',
    'take up what was set aside or broken off, without files: after outlets were listed, or with --map, --zone …',
  )
  .option('--workers <n>', 'reading threads', wholeNumber(1, 16))
  .addHelpText(
    'after',
    `
Examples:
  refrain import posts.csv --zone Europe/Minsk --dry-run
  refrain import posts.json --dry-run --save-map posts.map.yaml
  refrain import posts.csv --zone Europe/Minsk --add-outlets
  refrain import channel.json --outlet river-news
  refrain import leaflets/ --outlet river-news --undated 2031-05-31 --zone Europe/Minsk
  refrain import export-2031.zip saved-pages/
  refrain import --retry --add-outlets`,
  )
  .action((named: string[], flags: Flags, command: Command) =>
    withProject(
      command,
      async ({ project, job, print, say, path }) => {
        const paths = named.map(path);
        if (flags.retry ? paths.length > 0 : paths.length === 0) {
          throw new UsageError('bad-files', flags.retry ? '--retry takes no files' : 'no file is named', {
            hint: flags.retry ? 'it takes up whatever is set aside' : 'name one or more, or say --retry',
          });
        }
        if (flags.saveMap !== undefined && (!flags.dryRun || paths.length > 1)) {
          throw new UsageError('save-map-alone', '--save-map writes the mapping of one file, with --dry-run', {
            hint: 'say --dry-run, and name one file',
          });
        }
        const { undated } = flags;
        const inFile = flags.map ? await loadMapping(path(flags.map)) : undefined;
        const mapping = undated === undefined ? inFile : { ...inFile, undated };
        const encoding = flags.encoding === undefined ? undefined : encodingNamed(flags.encoding);
        const options = { ...flags, mapping, encoding };
        if (flags.dryRun) {
          for (const file of paths) {
            const { shown: tried, unread } = await (isFolder(file) ? dryRunFolder : dryRun)(
              project,
              file,
              options,
              job,
            );
            for (const shown of tried)
              print({
                schema: 'refrain/dry-run/1',
                value: shown,
                rows: shown.items,
                columns: [
                  { name: 'outlet', cell: (item) => item.outlet },
                  { name: 'published (UTC)', cell: (item) => new Date(item.published_ms).toISOString() },
                  { name: 'language', cell: (item) => item.language },
                  { name: 'title', cell: (item) => item.title, width: 30 },
                  { name: 'text', cell: (item) => item.text, width: 60 },
                ],
                above: [
                  `# ${shown.file}: ${shown.shape ?? shown.kind}${saySteps(shown.steps)}. Keep the lines below in a file for --map`,
                  ...shown.notes.map((note) => `# ${note}`),
                  ...showMapping(shown.mapping).trimEnd().split('\n'),
                  '',
                ],
                below: shown.quarantined.map(
                  ({ locator, code, reason, hint }) => `${asideOrOut(code)}: ${locator}: ${code}: ${reason} (${hint})`,
                ),
              });
            sayNotRead(unread, say);
            if (flags.saveMap !== undefined) await saveMapping(path(flags.saveMap), tried, say);
          }
          return Exit.done;
        }
        boundHeapGrowth();
        const all: Taken = { imported: [], unread: [] };
        let exit: Exit = Exit.done;
        const take = (done: Taken): void => {
          all.imported.push(...done.imported);
          all.unread.push(...done.unread);
          if (sayImported(done, say) !== Exit.done) exit = Exit.inPart;
        };
        if (flags.retry) {
          const retried = await retry(project, options, job);
          if (retried.before + retried.unfinished === 0) say('nothing is set aside that could be read better');
          take(retried);
        }
        for (const file of paths) {
          take(await (isFolder(file) ? importFolder : importFile)(project, file, options, job));
        }
        const files = [...all.imported, ...setAsideWhole(all)];
        print({
          schema: 'refrain/import/1',
          value: { files, unread: all.unread },
          rows: files,
          columns: [
            { name: 'file', cell: ({ file }) => file },
            { name: 'rows', cell: ({ counts }) => counts.rows, right: true },
            { name: 'new items', cell: ({ counts }) => counts.items, right: true },
            { name: 'new versions', cell: ({ counts }) => counts.versions, right: true },
            { name: 'merged', cell: ({ counts }) => counts.merged, right: true },
            { name: 'known', cell: ({ counts }) => counts.known, right: true },
            { name: 'quarantined', cell: ({ counts }) => counts.quarantined, right: true },
          ],
        });
        return exit;
      },
      flags.dryRun ? 'reads' : 'changes',
    ),
  );

/** What was set aside as a whole, so that the rows of the table come to all that there is. */
function setAsideWhole({ unread }: Taken): Pick<Imported, 'file' | 'steps' | 'counts' | 'reasons'>[] {
  return unread
    .filter(({ rows }) => rows > 0)
    .map(({ file, steps, rows, code, reason, hint }) => ({
      file,
      steps,
      counts: { ...noCounts, rows, quarantined: rows },
      reasons: [{ code, reason, hint, rows, example: file }],
    }));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
