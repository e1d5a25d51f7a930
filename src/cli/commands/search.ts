import { Command } from 'commander';
import { search } from '../../find/search.js';
import { UsageError } from '../../vocabulary/errors.js';
import { unmarked } from '../../language/unmarked.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { localTime } from '../local-time.js';
import { withProject } from '../with-project.js';

interface Flags {
  outlet?: string;
  limit: number;
}

export const searchCommand = new Command('search')
  .description('find items by the query language of the codebook, newest first')
  .argument('<query>', 'words, "phrases", AND OR NOT, brackets, wildcards: \'alli* AND NOT "joint exercise"\'')
  .option('--outlet <id>', 'only of this outlet')
  .option('--limit <n>', 'how many to show', wholeNumber(1, 10_000), 20)
  .addHelpText(
    'after',
    `\nExamples:\n  refrain search 'exercise* AND border'\n  refrain search '"surrounded by enemies"' --format csv --limit 1000`,
  )
  .action((query: string, flags: Flags, command: Command) =>
    withProject(
      command,
      async ({ project, job, print }) => {
        const outlet = flags.outlet ?? '';
        if (outlet && !project.casebook.outlets.some(({ id }) => id === outlet)) {
          throw new UsageError('unknown-outlet', `"${outlet}" is not in outlets.yaml`, {
            hint: 'refrain status lists them',
          });
        }
        const { madeBy } = await project.derive({ layers: ['words'], links: [] }, job);
        const store = await project.store();
        const { items, total } = await search(store, query, madeBy.words ?? '', {
          span: project.span(),
          outlet,
          limit: flags.limit,
          folds: project.casebook.settings.queries,
        });
        print({
          schema: 'refrain/search/1',
          value: { query, total, items },
          rows: items,
          columns: [
            { name: 'item', cell: ({ item }) => item },
            { name: 'published', cell: ({ published_ms }) => localTime(published_ms, project.casebook.settings.zone) },
            { name: 'outlet', cell: ({ outlet: of }) => of, width: 28 },
            { name: 'text', cell: ({ title, text }) => unmarked(title ? `${title} · ${text}` : text), width: 90 },
          ],
          below: [
            total > items.length
              ? `${items.length} of ${total.toLocaleString('en')} items; --limit shows more`
              : `${total.toLocaleString('en')} items`,
          ],
        });
        return Exit.done;
      },
      'reads',
    ),
  );
