import { Command } from 'commander';
import type { Terminal } from '../../jobs/terminal.js';
import { planRemoval, type RemovalPlan } from '../../project/plan-removal.js';
import { removeItems } from '../../project/remove-items.js';
import { Exit } from '../exit.js';
import { plainLine } from '../plain-line.js';
import { withProject } from '../with-project.js';

interface Flags {
  reason: string;
  authority?: string;
  yes?: boolean;
}

export const redactCommand = new Command('redact')
  .description('take items out of the project for good, by right or duty, and leave a trace of why')
  .argument('<item...>', 'ids: 13 letters and digits')
  .requiredOption('--reason <text>', 'why; it stands in the ledger')
  .option('--authority <text>', 'the law, court or person that asks for it')
  .option('--yes', 'do it without asking')
  .addHelpText(
    'after',
    `
Example:
  refrain redact 3Q5Y7A0H1KE05 --reason "names a child" --authority "Article 17 GDPR" --yes`,
  )
  .action((ids: string[], flags: Flags, command: Command) =>
    withProject(
      command,
      async ({ project, job, print, say, terminal }) => {
        const plan = await planRemoval(project, ids);
        for (const line of takesAway(plan)) say(plainLine(line));
        if (!flags.yes && !(await agreed(terminal))) {
          say('nothing was removed; --yes removes it');
          return Exit.wrongUse;
        }
        const why = { reason: flags.reason, authority: flags.authority ?? '' };
        const { n, contents } = await removeItems(project, plan, why, job);
        print({
          schema: 'refrain/removed/1',
          value: { line: n, ...why, items: plan.items.map(({ item }) => item), contents, files: plan.files },
          rows: contents,
          columns: [
            {
              name: 'taken out of',
              cell: ({ sha256 }) => plan.contents.find((one) => one.sha256 === sha256)?.name ?? '',
            },
            { name: 'sha-256', cell: ({ sha256 }) => sha256, width: 17 },
            { name: 'records', cell: ({ places, left }) => (left ? 0 : places.length), right: true },
          ],
          above: [`removed, as line ${n} of the ledger says; backups and what you exported are yours to see to`, ''],
        });
        return Exit.done;
      },
      'changes',
    ),
  );

/** What goes, a line each. */
function takesAway({ items, contents, files, named }: RemovalPlan): string[] {
  return [
    ...items.map(({ item, versions, outlet, publishedMs, begins }) =>
      versions === 0
        ? `${item}: gone from the store already`
        : `${item}: ${outlet}, ${new Date(publishedMs).toISOString()}, "${begins}", ${versions} version${versions === 1 ? '' : 's'}`,
    ),
    ...contents.map(({ name, places, left }) =>
      left
        ? `stays in ${name}, which is left where it is and is yours to change; it will not be read from it any more`
        : `out of ${name}: ${places.slice(0, 5).join(', ')}${places.length > 5 ? ` and ${places.length - 5} more` : ''}`,
    ),
    ...files.map((file) => `${file}: removed, since it holds it`),
    ...named.map((file) => `${file} names it: change it yourself`),
    'the store is made anew without it',
  ];
}

async function agreed(terminal: Terminal): Promise<boolean> {
  const answer = await terminal.ask('remove it? This cannot be undone. (yes/no) ');
  return answer?.trim().toLowerCase() === 'yes';
}
