import { statSync } from 'node:fs';
import { Command } from 'commander';
import { dryRun } from '../../project/dry-run.js';
import { dryRunFolder } from '../../project/dry-run-folder.js';
import { importFile, type Imported } from '../../project/import-file.js';
import { importFolder } from '../../project/import-folder.js';
import { loadMapping, showMapping } from '../../read/mapping.js';
import { encodingNamed } from '../../read/encodings/name-encoding.js';
import type { UnreadPart } from '../../read/parts.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { sayImported } from '../say-imported.js';
import { saySteps } from '../say-steps.js';
import { withProject } from '../with-project.js';

interface Flags {
  outlet?: string;
  zone?: string;
  map?: string;
  encoding?: string;
  addOutlets?: boolean;
  dryRun?: boolean;
  workers?: number;
}

export const importCommand = new Command('import')
  .description('read files of posts or articles into the project, and keep them as evidence')
  .argument('<file...>', 'tables of any kind, archives of them, or folders; --dry-run says how each is read')
  .option('--outlet <id>', 'the outlet of every row, where the file names none')
  .option('--zone <zone>', 'zone of times that carry none, e.g. Europe/Minsk')
  .option('--map <file>', 'which column is what, as YAML (see --dry-run)')
  .option('--encoding <name>', 'encoding of all texts, e.g. windows-1251; found from the bytes if not said')
  .option('--add-outlets', 'list outlets that outlets.yaml lacks, instead of setting their rows aside')
  .option('--dry-run', 'show the mapping and the first five items, and write nothing')
  .option('--workers <n>', 'reading threads', wholeNumber(1, 16))
  .addHelpText(
    'after',
    `
Examples:
  refrain import posts.csv --zone Europe/Minsk --dry-run
  refrain import posts.csv --zone Europe/Minsk --add-outlets
  refrain import channel.json --outlet river-news
  refrain import export-2031.zip saved-pages/`,
  )
  .action((files: string[], flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print, say }) => {
      const mapping = flags.map ? await loadMapping(flags.map) : undefined;
      const encoding = flags.encoding === undefined ? undefined : encodingNamed(flags.encoding);
      const options = { ...flags, mapping, encoding };
      if (flags.dryRun) {
        for (const file of files) {
          for (const shown of await (isFolder(file) ? dryRunFolder : dryRun)(project, file, options, job))
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
                `# ${shown.file}: ${shown.kind}${saySteps(shown.steps)}. Keep the lines below in a file for --map`,
                ...showMapping(shown.mapping).trimEnd().split('\n'),
                '',
              ],
              below: shown.quarantined.map(
                ({ locator, code, reason, hint }) => `set aside: ${locator}: ${code}: ${reason} (${hint})`,
              ),
            });
        }
        return Exit.done;
      }
      const imported: Imported[] = [];
      const unread: UnreadPart[] = [];
      let exit: Exit = Exit.done;
      for (const file of files) {
        const done = await (isFolder(file) ? importFolder : importFile)(project, file, options, job);
        imported.push(...done.imported);
        unread.push(...done.unread);
        if (sayImported(done, say) !== Exit.done) exit = Exit.inPart;
      }
      print({
        schema: 'refrain/import/1',
        value: { files: imported, unread },
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
      return exit;
    }),
  );

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
