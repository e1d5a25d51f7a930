import { Command } from 'commander';
import { examine } from '../../project/examine.js';
import { Exit } from '../exit.js';
import { atDesk } from '../with-project.js';

export const doctorCommand = new Command('doctor')
  .description('say in plain words whether this machine can run Refrain')
  .addHelpText('after', '\nExample:\n  refrain doctor')
  .action((_flags: object, command: Command) =>
    atDesk(command, async ({ folder, now, print }) => {
      const checks = await examine(folder, now());
      const bad = checks.filter(({ fine }) => !fine);
      print({
        schema: 'refrain/doctor/1',
        value: { checks },
        rows: checks,
        columns: [
          { name: '', cell: ({ fine }) => (fine ? 'ok' : 'NO') },
          { name: 'what', cell: ({ what }) => what },
          { name: 'seen', cell: ({ seen }) => seen },
          { name: 'what to do', cell: ({ advice }) => advice ?? '' },
        ],
        below: ['', bad.length === 0 ? 'Refrain runs here.' : `Not yet: ${bad.map(({ what }) => what).join(', ')}.`],
      });
      return bad.length === 0 ? Exit.done : Exit.failed;
    }),
  );
