/** Who said it? A sentence, paragraph or link: where it is in our data, who ran it first, who changed which word. */
import { column } from '../../../exchange/table-column.js';
import { textAtAddress } from '../../../find/who-said/asked-item.js';
import { isWhole, mayBeFirst, whoSaid, type SaidBy, type WhoSaid } from '../../../find/who-said/index.js';
import { variants, type Variant } from '../../../find/who-said/variants.js';
import { saySummary, summary } from '../../../language/differences/summary.js';
import { english, plainText } from '../../../messages/messages.js';
import { UsageError, type ErrorValues } from '../../../vocabulary/errors.js';
import type { Asked } from '../../page.js';
import { definePage } from '../../page.js';
import { printAddress } from '../../address/address.js';
import { text } from '../../address/keys.js';
import { boilerplateOf } from '../../covered.js';
import type { Desk } from '../../desk.js';
import { keepPasted, LONGEST_IN_ADDRESS, MOST_PASTED, pasted } from './pasted.js';
import { whoSaidHtml } from './who-said-html.js';

const keys = { text, url: text, pasted: text };
export type WhoSaidKeys = typeof keys;

/** So many items are set side by side on the page; the CSV has them all, up to MOST_LISTED. */
const SHOWN = 200;
const MOST_LISTED = 10_000;

export interface WhoSaidData extends Partial<WhoSaid> {
  /** what was asked, as it stands in the box; '' when nothing was yet */
  question: string;
  /** who said it first in our data, by its place in `said`; undefined when nobody did */
  first?: number;
  /** what others made of the first wording; `by` are places in `said` */
  variants: Variant[];
  /** why the question cannot be answered as it is */
  mistake?: { code: string; message: string; hint: string; about: ErrorValues };
}

export const whoSaidPage = definePage<WhoSaidKeys, WhoSaidData>({
  part: 'who-said',
  path: '/who-said',
  keys,
  schema: 'refrain/who-said-page/1',
  async read(desk, { state }) {
    const question = state.pasted === '' ? state.text || state.url : await pasted(desk.project, state.pasted);
    if (question.trim() === '') return { question: '', variants: [] };
    try {
      const found = await answer(desk, state.url === '' ? question : '', state.url, SHOWN);
      const at = found.said.findIndex(mayBeFirst);
      const first = found.said[at];
      return {
        question,
        ...found,
        ...(first ? { first: at } : {}),
        variants: first
          ? variants(
              first.part,
              found.said.map((row) => (isWhole(row) ? row : { ...row, changes: null })),
            )
          : [],
      };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { code, message, hint = '', about = {} } = error;
      return { question, variants: [], mistake: { code, message, hint, about } };
    }
  },
  async post(desk, form) {
    const asked = (form.get('text') ?? '').replace(/\r\n?/g, '\n').trim();
    if (asked.length > MOST_PASTED) {
      throw new UsageError('text-too-long', `the text has ${asked.length.toLocaleString('en')} characters`, {
        hint: `paste the passage that you ask about: at most ${MOST_PASTED.toLocaleString('en')}`,
        about: { characters: asked.length, most: MOST_PASTED },
      });
    }
    const none = { text: '', url: '', pasted: '' };
    if (/^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S+$/i.test(asked))
      return printAddress('/who-said', keys, { ...none, url: asked });
    if (asked.length <= LONGEST_IN_ADDRESS) return printAddress('/who-said', keys, { ...none, text: asked });
    return printAddress('/who-said', keys, { ...none, pasted: await keepPasted(desk.project, asked) });
  },
  wrong: ({ mistake }) => mistake && new UsageError(mistake.code, mistake.message, { hint: mistake.hint }),
  html: whoSaidHtml,
  csv: (desk, asked, data) => ({
    columns: [
      column('item', 'literal', 14),
      column('outlet', 'literal', 20),
      column('published', 'time', 20),
      column('minutes_after', 'number', 8),
      column('said', 'literal', 10),
      column('closeness', 'number', 8),
      column('form', 'literal', 8),
      column('language', 'literal', 8),
      column('address', 'link', 40),
      column('part', 'text', 60),
      column('changed', 'text', 60),
    ],
    batches: csvRows(desk, asked, data),
  }),
});

async function answer(desk: Desk, question: string, url: string, limit: number): Promise<WhoSaid> {
  const { store, families, madeBy, project } = desk;
  const boilerplate = await boilerplateOf(desk);
  const folds = project.casebook.settings.queries;
  const asked = url === '' ? question : await textAtAddress(store, url, boilerplate);
  return whoSaid({ store, families }, asked, { words: madeBy.words ?? '', folds, boilerplate, limit });
}

async function* csvRows(
  desk: Desk,
  { state }: Asked<WhoSaidKeys>,
  data: WhoSaidData,
): AsyncGenerator<Record<string, string | number | null>[]> {
  const { said, firstMs } =
    (data.items ?? 0) > SHOWN
      ? await answer(desk, state.url === '' ? data.question : '', state.url, MOST_LISTED)
      : data;
  const first = said?.find(mayBeFirst);
  const changes = (row: SaidBy): string =>
    row.changes === null || !first ? '' : plainText(saySummary(english, summary(first.part, row.part, row.changes)));
  for (const row of said ?? []) {
    yield [
      {
        item: row.item,
        outlet: row.outlet,
        published: row.published_ms,
        minutes_after:
          firstMs === null || firstMs === undefined ? null : Math.round((row.published_ms - firstMs) / 60_000),
        said: row.saying,
        closeness: row.closeness,
        form: row.form,
        language: row.language,
        address: row.address,
        part: row.part,
        changed: changes(row),
      },
    ];
  }
}
