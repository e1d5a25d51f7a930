import { Command } from 'commander';
import { itemInFull } from '../../project/item-in-full.js';
import { readItemId } from '../../vocabulary/ids.js';
import { UsageError } from '../../vocabulary/errors.js';
import { Exit } from '../exit.js';
import { localTime } from '../local-time.js';
import { timedText } from '../timed-text.js';
import { plainLine } from '../plain-line.js';
import { withProject } from '../with-project.js';

export const showCommand = new Command('show')
  .description('one item: text, versions, place in the evidence, copies elsewhere')
  .argument('<item>', 'its id: 13 letters and digits')
  .addHelpText('after', '\nExample:\n  refrain show 3Q5Y7A0H1KE05')
  .action((id: string, _flags: object, command: Command) =>
    withProject(
      command,
      async ({ project, job, print }) => {
        const key = readItemId(id);
        if (key === undefined) {
          throw new UsageError('no-item-id', `"${id}" is no item id`, {
            hint: 'an id is 13 letters and digits; refrain search shows them',
          });
        }
        const { madeBy } = await project.derive({ layers: ['codes', 'languages'], links: ['clusters'] }, job);
        const found = await itemInFull(project, { store: await project.store() }, key, madeBy);
        if (!found)
          throw new UsageError('no-item', `the project has no item ${id}`, { hint: 'refrain search finds items' });
        const { shown } = found;
        const { narratives, evidence } = shown;
        const [present] = shown.versions;
        const { zone } = project.casebook.settings;
        print({
          schema: 'refrain/item/1',
          value: shown,
          rows: shown.copies,
          columns: [
            { name: 'copies elsewhere', cell: ({ item }) => item },
            { name: 'published', cell: ({ published_ms }) => localTime(published_ms, zone) },
            {
              name: 'minutes after',
              cell: ({ published_ms }) => Math.round((published_ms - (present?.published_ms ?? 0)) / 60_000),
              right: true,
            },
            { name: 'outlet', cell: ({ outlet }) => outlet },
            { name: 'form', cell: ({ form }) => form },
          ],
          above: present
            ? [
                ...(present.title ? [present.title, ''] : []),
                ...timedText(present.text, present.passages).split('\n'),
                '',
                `outlet      ${present.outlet}`,
                `published   ${localTime(present.published_ms, zone)}, stated as "${present.stated}"`,
                ...(present.address ? [`address     ${present.address}`] : []),
                ...(present.message ? [`message     ${present.message}`] : []),
                `language    ${languageLine(present.language, shown.languages)}`,
                `form        ${present.form}`,
                `narratives  ${narratives.length > 0 ? `${narratives.join(', ')} (queries match; not validated)` : 'no query matches'}`,
                `evidence    ${evidence}`,
                `            ${present.locator}${
                  shown.places.length > 0
                    ? `; also ${shown.places
                        .map(({ locator }) => locator)
                        .slice(0, 5)
                        .join(', ')}${shown.places.length > 5 ? ` and ${shown.places.length - 5} more` : ''}`
                    : ''
                }`,
                `sha-256     ${present.sha256}`,
                `versions    ${shown.versions.length}`,
                '',
              ].map(plainLine)
            : [],
          below: shown.copies.length === 0 ? ['no copies elsewhere'] : [],
        });
        return Exit.done;
      },
      'reads',
    ),
  );

/** What an item is written in; where its source states another language, that too. */
function languageLine(
  stated: string,
  {
    language,
    identified,
    also,
    disguised,
  }: { language: string; identified: string; also: string[]; disguised: number },
): string {
  return [
    language || 'unknown',
    ...(also.length > 0 ? [`beside it ${also.join(', ')}`] : []),
    ...(stated !== '' && stated !== language ? [`stated as ${stated}`] : []),
    ...(identified !== '' && identified !== language ? [`it looks like ${identified}, and is short`] : []),
    ...(disguised > 0 ? [`letters of another alphabet in ${disguised} of its words`] : []),
  ].join('; ');
}
