import * as z from 'zod';
import { notOwn, ownText } from '../../links/boilerplate/own-text.js';
import type { Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';

const texts = defineQuery({
  sql: new URL('./whole-texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({
    item: Key,
    outlet: z.string(),
    title: z.string(),
    text: z.string(),
    language: z.string(),
    address: z.string(),
  }),
});

export interface WholeText {
  /** title and text, without boilerplate */
  text: string;
  title: string;
  /** what the outlet puts under or over its posts and is left out of `text` */
  leftOut: string[];
  /** as it was stated */
  language: string;
  address: string;
}

/** A few items as they are compared. */
export async function wholeTexts(
  store: Store,
  items: readonly bigint[],
  boilerplate: Boilerplate,
): Promise<Map<bigint, WholeText>> {
  const rows = await store.rows(texts, { items: [...items] });
  return new Map(
    rows.map(({ item, language, address, ...said }) => [
      BigInt(item),
      {
        text: ownText(said, boilerplate),
        title: said.title,
        leftOut: notOwn(said, boilerplate),
        language,
        address,
      },
    ]),
  );
}
