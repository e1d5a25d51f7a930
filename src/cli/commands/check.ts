import { Command } from 'commander';
import { checkWords, type CheckedWord } from '../../project/check-words.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

const n = (value: number): string => value.toLocaleString('en');

export const checkCommand = new Command('check')
  .description('read the casebook and say what is wrong in it, all at once, and which query words match strangers')
  .option('--words', 'list what every word of the queries matches in the items, with counts')
  .addHelpText('after', '\nExamples:\n  refrain check -C my-project\n  refrain check --words --format csv')
  .action((flags: { words?: true }, command: Command) =>
    withProject(
      command,
      async ({ project, job, print }) => {
        const { settings, groups, outlets, codebook, speakers, events } = project.casebook;
        const words = await checkWords(project, job);
        const warnings = (words ?? []).filter(({ strange }) => strange.length > 0);
        const counts = [
          { what: 'groups', n: groups.length },
          { what: 'outlets', n: outlets.length },
          { what: 'narratives', n: codebook.narratives.length },
          { what: 'speakers', n: speakers.length },
          { what: 'events', n: events.length },
        ];
        const value = {
          name: settings.name,
          zone: settings.zone,
          mistakes: [],
          warnings: warnings.map(warningValue),
          ...Object.fromEntries(counts.map(({ what, n: of }) => [what, of])),
        };
        const above = [`${settings.name}: no mistakes`];
        const below = [
          ...(warnings.length > 0
            ? ['', 'words that match what may be other words (=word keeps to one spelling):']
            : []),
          ...warnings.map(warningLine),
          ...(words === undefined
            ? ['', 'what query words match was not looked at: no items yet, or the store is held']
            : []),
        ];
        if (flags.words) {
          print({
            schema: 'refrain/checked-words/1',
            value: { ...value, words: words ?? [] },
            rows: (words ?? []).flatMap((word) => word.spellings.map((spelling) => ({ word, spelling }))),
            columns: [
              { name: 'place', cell: ({ word }) => place(word) },
              { name: 'narrative', cell: ({ word }) => word.narrative },
              { name: 'for', cell: ({ word }) => word.language },
              { name: 'word', cell: ({ word }) => word.pattern },
              { name: 'matches', cell: ({ spelling }) => spelling.word },
              { name: 'in', cell: ({ spelling }) => spelling.language || 'unknown' },
              { name: 'times', cell: ({ spelling }) => spelling.n, right: true },
            ],
            above,
            below,
          });
          return Exit.done;
        }
        print({
          schema: 'refrain/check/1',
          value,
          rows: counts,
          columns: [
            { name: 'in the casebook', cell: ({ what }) => what },
            { name: 'number', cell: ({ n: of }) => of, right: true },
          ],
          above,
          below,
        });
        return Exit.done;
      },
      'reads',
    ),
  );

function place({ file, line, column }: CheckedWord): string {
  return `${file}:${line}:${column}`;
}

function warningValue({ file, line, column, narrative, language, pattern, strange }: CheckedWord): object {
  return { code: 'stem-joins-strangers', file, line, column, narrative, language, word: pattern, strange };
}

function warningLine(word: CheckedWord): string {
  const shown = word.strange.slice(0, 8).map((spelling) => `${spelling.word} ${n(spelling.n)}`);
  const more = word.strange.length - shown.length;
  const all = `${shown.join(', ')}${more > 0 ? ` and ${n(more)} more` : ''}`;
  return `  ${place(word)}: "${word.pattern}" also matches ${all} [stem-joins-strangers]`;
}
