/** Rows of a list, with their texts. */
import * as z from 'zod';
import { matchedRanges, type MatchedRanges } from '../../casebook/query/matched-ranges.js';
import type { Matcher } from '../../casebook/query/compile-queries.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { showItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';
import type { Casebook } from '../../casebook/casebook.js';
import type { ItemRow } from './asked.js';
import type { Columns } from './columns.js';
import { excerptOf } from './excerpt.js';
import type { ListOrder } from './list-order.js';
import { idsOf } from './tally.js';

const textsOfRows = defineQuery({
  sql: new URL('./texts-of-rows.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), title: z.int(), length: z.int() }),
  row: z.strictObject({
    item: Key,
    form: z.enum(forms),
    address: z.string(),
    title: z.string(),
    text: z.string(),
    cut: z.int().transform((flag) => flag === 1),
  }),
});

/** Of longer texts and titles the rest is not looked at; in characters. */
const LONGEST_TEXT = 32_000;
const LONGEST_TITLE = 1_000;

/** @param matcher of the query alone; undefined where all items were asked for */
export async function itemRows(
  store: Store,
  casebook: Casebook,
  columns: Columns,
  { rows, folded }: ListOrder,
  matcher: Matcher | undefined,
): Promise<ItemRow[]> {
  const items = Array.from(rows, (row) => columns.items[row]!);
  const params = { items, title: LONGEST_TITLE, length: LONGEST_TEXT };
  const texts = new Map((await store.rows(textsOfRows, params)).map((text) => [text.item, text]));
  return Array.from(rows).flatMap((row, at) => {
    const found = texts.get(String(columns.items[row]));
    if (!found) return []; // withdrawn since
    const { text, cut, ...shown } = found;
    const languages = columns.languageLists[columns.languages[row]!]!;
    const marks = matcher ? firstMarks(matcher, { title: shown.title, text, languages }) : { title: [], text: [] };
    const excerpt = excerptOf(text, marks.text);
    return [
      {
        ...shown,
        item: showItemId(columns.items[row]!),
        outlet: columns.outletIds[columns.outlets[row]!]!,
        published_ms: columns.publishedMs[row]!,
        language: languages[0] ?? '',
        titleMarks: marks.title,
        ...excerpt,
        cut: { before: excerpt.cut.before, after: excerpt.cut.after || cut },
        narratives: idsOf(casebook, columns.narrativeLists[columns.narratives[row]!]!),
        copies: {
          family: showItemId(columns.familyIds[row]!),
          items: columns.familyItems[row]!,
          outlets: columns.familyOutlets[row]!,
          first: columns.families[row] === row,
          folded: folded[at]!,
        },
      },
    ];
  });
}

/** How much of a text is looked at first: of most it is all, and in most of the others there is a match. */
const FIRST_LOOK = 2_000;

function firstMarks(
  matcher: Matcher,
  item: { title: string; text: string; languages: readonly string[] },
): MatchedRanges {
  const { text } = item;
  if (text.length > FIRST_LOOK) {
    const found = matchedRanges(matcher, { ...item, text: text.slice(0, text.lastIndexOf(' ', FIRST_LOOK)) });
    if (found.text.length > 0) return found;
  }
  return matchedRanges(matcher, item);
}
