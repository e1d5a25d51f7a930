import { Command } from 'commander';
import { rebuild } from '../../project/rebuild.js';
import type { Counts } from '../../project/counts.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

export const rebuildCommand = new Command('rebuild')
  .description('make the store again from evidence and casebook: same run ids, same numbers')
  .addHelpText('after', '\nExample:\n  refrain rebuild')
  .action((_flags: object, command: Command) =>
    withProject(
      command,
      async ({ project, job, print }) => {
        const { readings, counts } = await rebuild(project, job);
        print({
          schema: 'refrain/rebuilt/1',
          value: { readings, counts },
          rows: [counts],
          columns: (['rows', 'items', 'versions', 'merged', 'known', 'quarantined'] as const).map((what) => ({
            name: what,
            cell: (row: Counts) => row[what],
            right: true,
          })),
          above: [`read ${readings.toLocaleString('en')} files anew`],
        });
        return Exit.done;
      },
      'changes',
    ),
  );
