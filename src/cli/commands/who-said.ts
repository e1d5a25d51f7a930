import { Command } from 'commander';
import { mayBeFirst, whoSaid, type SaidBy, type WhoSaid } from '../../find/who-said/index.js';
import { saySummary, summary } from '../../language/differences/summary.js';
import { english, plainText } from '../../messages/messages.js';
import { boilerplateOfOutlets } from '../../links/boilerplate/read-boilerplate.js';
import { clockOf } from '../../vocabulary/passages.js';
import { changedText } from '../changed-text.js';
import { Exit } from '../exit.js';
import { localTime } from '../local-time.js';
import { wholeNumber } from '../numbers.js';
import { textAsked, textGiven } from '../text-asked.js';
import { withProject } from '../with-project.js';

const SAYING = {
  exact: 'word for word',
  near: 'nearly',
  within: 'within a longer text',
  fragment: 'a fragment of it',
  like: 'other names or numbers',
  some: 'some of it',
};

export const whoSaidCommand = new Command('who-said')
  .description('who had a text first in our data, who repeated it, and what each changed')
  .argument(
    '<text>',
    'a sentence or paragraph, a text file, "-" for standard input, an item id, or an address in the data',
  )
  .option('--limit <n>', 'how many to show, earliest first', wholeNumber(1, 1_000), 30)
  .option('--texts', 'print below the table how each wording differs from the first')
  .addHelpText(
    'after',
    '\nExamples:\n  refrain who-said "The bridge was closed on Monday after engineers had found cracks"\n  refrain who-said paragraph.txt --texts\n  refrain who-said https://news.example/2031/05/bridge',
  )
  .action((asked: string, flags: { limit: number; texts?: boolean }, command: Command) =>
    withProject(
      command,
      async ({ project, job, print, colour, path, terminal }) => {
        const given = asked === '-' ? await textGiven(terminal) : undefined;
        const { madeBy } = await project.derive({ layers: ['words'], links: ['clusters'] }, job);
        const store = await project.store();
        const boilerplate = await boilerplateOfOutlets(store, madeBy.boilerplate ?? '');
        const text = given ?? (await textAsked(store, asked, { boilerplate, path }));
        const folds = project.casebook.settings.queries;
        const found = await whoSaid({ store }, text, {
          words: madeBy.words ?? '',
          folds,
          boilerplate,
          limit: flags.limit,
        });
        const { zone } = project.casebook.settings;
        const agencies = new Set<string>(
          project.casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id),
        );
        const first = found.said.find(mayBeFirst);
        const changes = (row: SaidBy): string =>
          row.changes === null || first === undefined
            ? ''
            : plainText(saySummary(english, summary(first.part, row.part, row.changes)));
        print({
          schema: 'refrain/who-said/1',
          value: { ...found, said: found.said.map((row) => ({ ...row, summary: changes(row) })) },
          rows: found.said,
          columns: [
            { name: 'published', cell: ({ published_ms }) => localTime(published_ms, zone) },
            {
              name: 'min after',
              cell: ({ published_ms }) =>
                found.firstMs === null ? null : Math.round((published_ms - found.firstMs) / 60_000),
              right: true,
            },
            { name: 'outlet', cell: ({ outlet }) => (agencies.has(outlet) ? `${outlet} (agency)` : outlet), width: 28 },
            { name: 'item', cell: ({ item }) => item },
            {
              name: 'said',
              cell: ({ saying, closeness, form, saidAtMs }) =>
                `${SAYING[saying]}${closeness === 1 ? '' : ` ${closeness.toFixed(2)}`}${form === 'share' ? ', shared' : ''}${saidAtMs === null ? '' : `, at ${clockOf(saidAtMs)}`}`,
            },
            {
              name: 'changed against the first',
              cell: (row) =>
                row === first ? (found.outletsAtFirst > 1 ? '(one of the earliest)' : '(first)') : changes(row),
              width: 90,
            },
          ],
          above: [firstLine(found, first, agencies, zone), ''],
          below: [
            ...(found.items > found.said.length
              ? [`${found.said.length} of ${found.items.toLocaleString('en')} items; --limit shows more`]
              : []),
            ...(found.cut ? ['more texts came into question than were compared: ask for a longer passage'] : []),
            ...(flags.texts && first ? wordings(found, first, colour) : []),
          ],
        });
        return Exit.done;
      },
      'reads',
    ),
  );

function firstLine(
  { items, outlets, outletsAtFirst, shares }: WhoSaid,
  first: SaidBy | undefined,
  agencies: ReadonlySet<string>,
  zone: string,
): string {
  if (items === 0) return 'nobody in our data';
  const where = `${items.toLocaleString('en')} ${items === 1 ? 'item' : 'items'} of ${outlets.toLocaleString('en')} ${outlets === 1 ? 'outlet' : 'outlets'}`;
  if (!first)
    return items === shares
      ? `${where}; all are shares of a post that is not in our data`
      : `${where} have some of it, none the whole: nobody was first in our data`;
  const when = localTime(first.published_ms, zone);
  const shared = shares > 0 ? `, ${shares.toLocaleString('en')} of them shares` : '';
  if (outletsAtFirst > 1)
    return `${where}${shared}; ${outletsAtFirst} outlets at ${when}: nobody was first in our data`;
  return `${where}${shared}; first in our data: ${first.outlet}${agencies.has(first.outlet) ? ' (an agency: its text is meant to be printed by others)' : ''}, ${when}`;
}

/** Each wording that is not the first's, with what changed marked in it; a wording that several have once. */
function wordings({ said, outletsAtFirst }: WhoSaid, first: SaidBy, colour: boolean): string[] {
  const shown = new Map<string, { lines: string[]; by: string[] }>();
  for (const row of said) {
    if (row === first || row.changes === null) continue;
    const { changes } = row;
    if (changes.kind === 'compared' && changes.differences.every(({ kind }) => kind === 'same')) continue;
    const lines = changedText(first.part, row.part, changes, colour);
    const known = shown.get(lines.join('\n')) ?? { lines, by: [] };
    known.by.push(`${row.outlet} ${row.item}`);
    shown.set(lines.join('\n'), known);
  }
  return [
    '',
    `${first.outlet} ${first.item}, ${outletsAtFirst > 1 ? 'one of the earliest' : 'the first'}`,
    ...changedText('', first.part, null, colour),
    ...[...shown.values()].flatMap(({ lines, by }) => ['', by.join(', '), ...lines]),
  ];
}
