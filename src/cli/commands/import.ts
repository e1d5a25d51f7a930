import { Command } from 'commander';
import { dryRun } from '../../project/dry-run.js';
import { importFile, type Imported } from '../../project/import-file.js';
import { loadMapping } from '../../read/load-mapping.js';
import { showMapping } from '../../read/mapping.js';
import { UsageError } from '../../vocabulary/errors.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { saveMapping } from '../save-mapping.js';
import { sayImported, unreadLine } from '../say-imported.js';
import { withProject } from '../with-project.js';

interface Flags {
  outlet?: string;
  zone?: string;
  map?: string;
  addOutlets?: boolean;
  dryRun?: boolean;
  saveMap?: string;
  workers?: number;
}

export const importCommand = new Command('import')
  .description('read files of posts or articles into the project, and keep them as evidence')
  .argument('<file...>', 'CSV, JSON, Parquet, or what other tools export (docs/how-to/import-from-other-tools.md)')
  .option('--outlet <id>', 'the outlet of every row, where the file names none')
  .option('--zone <zone>', 'zone of times that carry none, e.g. Europe/Minsk')
  .option('--map <file>', 'which column is what, as YAML (see --dry-run)')
  .option('--add-outlets', 'list outlets that outlets.yaml lacks, instead of setting their rows aside')
  .option('--dry-run', 'show the mapping and the first five items, and write nothing')
  .option('--save-map <file>', 'with --dry-run: write the mapping into a file, to change and give with --map')
  .option('--workers <n>', 'reading threads', wholeNumber(1, 16))
  .addHelpText(
    'after',
    `
Examples:
  refrain import posts.csv --zone Europe/Minsk --dry-run
  refrain import posts.json --dry-run --save-map posts.map.yaml
  refrain import posts.csv --zone Europe/Minsk --add-outlets
  refrain import channel.json --outlet river-news`,
  )
  .action((files: string[], flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print, say }) => {
      const mapping = flags.map ? await loadMapping(flags.map) : undefined;
      if (flags.saveMap !== undefined && (!flags.dryRun || files.length > 1)) {
        throw new UsageError('save-map-alone', '--save-map writes the mapping of one file, with --dry-run', {
          hint: 'say --dry-run, and name one file',
        });
      }
      if (flags.dryRun) {
        for (const file of files) {
          const tried = await dryRun(project, file, { ...flags, mapping }, job);
          for (const shown of tried.shown)
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
                `# ${shown.file}: ${shown.shape ?? shown.kind}. Keep the lines below in a file for --map`,
                ...shown.notes.map((note) => `# ${note}`),
                ...showMapping(shown.mapping).trimEnd().split('\n'),
                '',
              ],
              below: shown.quarantined.map(
                ({ locator, code, reason, hint }) => `set aside: ${locator}: ${code}: ${reason} (${hint})`,
              ),
            });
          for (const part of tried.unread) say(unreadLine(part));
          if (flags.saveMap !== undefined) await saveMapping(flags.saveMap, tried.shown, say);
        }
        return Exit.done;
      }
      const imported: Imported[] = [];
      for (const file of files) {
        const done = await importFile(project, file, { ...flags, mapping }, job);
        imported.push(...done.imported);
        sayImported(done, say);
      }
      print({
        schema: 'refrain/import/1',
        value: { files: imported },
        rows: imported,
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
      return imported.some(({ counts }) => counts.quarantined > 0) ? Exit.inPart : Exit.done;
    }),
  );
