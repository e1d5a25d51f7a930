import { Command } from 'commander';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

export const checkCommand = new Command('check')
  .description('read the casebook and say what is wrong in it, all at once')
  .addHelpText('after', '\nExample:\n  refrain check -C my-project')
  .action((_flags: object, command: Command) =>
    withProject(command, async ({ project, print }) => {
      const { settings, groups, outlets, codebook, events } = project.casebook;
      const rows = [
        { what: 'groups', n: groups.length },
        { what: 'outlets', n: outlets.length },
        { what: 'narratives', n: codebook.narratives.length },
        { what: 'events', n: events.length },
      ];
      print({
        schema: 'refrain/check/1',
        value: {
          name: settings.name,
          zone: settings.zone,
          mistakes: [],
          ...Object.fromEntries(rows.map(({ what, n }) => [what, n])),
        },
        rows,
        columns: [
          { name: 'in the casebook', cell: ({ what }) => what },
          { name: 'number', cell: ({ n }) => n, right: true },
        ],
        above: [`${settings.name}: no mistakes`],
      });
      return Exit.done;
    }),
  );
