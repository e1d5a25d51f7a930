import { Command } from 'commander';
import { coverage } from '../../find/coverage.js';
import type { Coverage } from '../../find/coverage-result.js';
import { daysWithout } from '../../find/days-without.js';
import { leftOut } from '../../vocabulary/item.js';
import { Exit } from '../exit.js';
import { sayAside } from '../say-aside.js';
import { withProject } from '../with-project.js';

const n = (value: number): string => value.toLocaleString('en');

export const statusCommand = new Command('status')
  .description('what is in the project, and what is missing')
  .addHelpText('after', '\nExample:\n  refrain status -C my-project')
  .action((_flags: object, command: Command) =>
    withProject(
      command,
      async ({ project, job, print }) => {
        const { madeBy } = await project.derive({ layers: ['languages'], links: [] }, job);
        const seen = await coverage(await project.store(), project.casebook, project.span(), madeBy.languages ?? '');
        const without = seen.outlets.filter(({ items }) => items === 0);
        const open = seen.imports.filter(({ finished }) => !finished);
        print({
          schema: 'refrain/status/1',
          value: seen,
          rows: [...seen.outlets]
            .filter(({ items }) => items > 0)
            .sort((a, b) => b.items - a.items || (a.id < b.id ? -1 : 1))
            .slice(0, 40),
          columns: [
            { name: 'outlet', cell: ({ id }) => id, width: 40 },
            { name: 'kind', cell: ({ kind }) => kind },
            { name: 'items', cell: ({ items }) => items, right: true },
            { name: 'first', cell: ({ first }) => first },
            { name: 'last', cell: ({ last }) => last },
            { name: 'usual a day', cell: ({ usual }) => usual, right: true },
            { name: 'days without', cell: ({ spells }) => daysWithout(spells), right: true },
          ],
          above: [
            project.casebook.settings.name,
            seen.items === 0
              ? 'no items yet: refrain import FILE'
              : `${n(seen.items)} items, ${seen.from} to ${seen.to} (${seen.zone}), ${n(seen.days)} days with items`,
            ...(seen.outside > 0 ? [`${n(seen.outside)} items lie outside the period`] : []),
            ...languageLines(seen),
            '',
          ],
          below: [
            ...(seen.outlets.length - without.length > 40
              ? [`… and ${n(seen.outlets.length - without.length - 40)} outlets more (--format json has all)`]
              : []),
            ...(without.length > 0
              ? [
                  '',
                  `no items: ${without
                    .slice(0, 20)
                    .map(({ id }) => id)
                    .join(', ')}${without.length > 20 ? ` and ${n(without.length - 20)} more` : ''}`,
                ]
              : []),
            ...open.map(({ file }) => `broken off: the import of ${file}; the same command goes on`),
            ...seen.setAside.map(sayAside),
            ...(seen.setAside.some(({ code }) => code !== 'redacted' && !leftOut.has(code))
              ? ['"refrain import --retry" takes up what can be read by now']
              : []),
          ],
        });
        return Exit.done;
      },
      'reads',
    ),
  );

function languageLines({ items, languages, mixed, otherwise, disguised }: Coverage): string[] {
  if (items === 0) return [];
  const named = languages.slice(0, 12).map(({ language, items: of }) => `${language || 'unknown'} ${n(of)}`);
  const more = languages.slice(12).reduce((sum, { items: of }) => sum + of, 0);
  return [
    `languages: ${named.join(', ')}${more > 0 ? `, others ${n(more)}` : ''}`,
    ...(mixed > 0 ? [`${n(mixed)} items are in more than one language`] : []),
    ...(otherwise > 0 ? [`${n(otherwise)} items show another language than their source states`] : []),
    ...(disguised > 0 ? [`${n(disguised)} items have letters of another alphabet inside words (read as meant)`] : []),
  ];
}
