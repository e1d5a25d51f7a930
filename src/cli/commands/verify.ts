import { Command } from 'commander';
import { verify } from '../../project/verify.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

export const verifyCommand = new Command('verify')
  .description('prove that nothing that was kept has changed since, and say what has and where')
  .addHelpText('after', '\nExample:\n  refrain verify')
  .action((_flags: object, command: Command) =>
    withProject(command, async ({ project, job, print }) => {
      const began = performance.now();
      const seen = await verify(project, job);
      const seconds = (performance.now() - began) / 1_000;
      const megabytes = seen.bytes / 1e6;
      const wrong = seen.findings.filter(({ weight }) => weight === 'wrong').length;
      print({
        schema: 'refrain/verified/1',
        value: { ...seen, seconds, mbPerS: megabytes / seconds },
        rows: seen.findings,
        columns: [
          { name: '', cell: ({ weight }) => weight },
          { name: 'code', cell: ({ code }) => code },
          { name: 'place', cell: ({ place }) => place },
          { name: 'what', cell: ({ what }) => what },
          { name: 'what to do', cell: ({ hint }) => hint },
        ],
        above: [
          seen.whole
            ? 'all that was kept is as it was kept'
            : `${wrong.toLocaleString('en')} thing${wrong === 1 ? ' is' : 's are'} not as it should be`,
          `ledger: ${n(seen.lines)} lines; contents: ${n(seen.contents)}; ${n(megabytes)} MB in ${seconds.toFixed(1)} s (${n(megabytes / seconds)} MB/s)`,
          `the ledger ends with ${seen.head}`,
          'keep that hash elsewhere: a ledger that has lines cut off at its end does not show it by itself',
          ...(seen.findings.length > 0 ? [''] : []),
        ],
      });
      return seen.whole ? Exit.done : Exit.fellShort;
    }),
  );

function n(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 0 });
}
