import * as z from 'zod';
import { ownText } from '../../links/boilerplate/own-text.js';
import type { Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { defineQuery } from '../../store/define.js';
import { ItemKey } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { UsageError } from '../../vocabulary/errors.js';
import type { ItemId } from '../../vocabulary/ids.js';

const Row = z.strictObject({ item: ItemKey, outlet: z.string(), title: z.string(), text: z.string() });
const itemAtAddress = defineQuery({
  sql: new URL('./item-at-address.sql', import.meta.url),
  params: z.strictObject({ addresses: z.array(z.string()) }),
  row: Row,
});
const textOfItem = defineQuery({
  sql: new URL('./text-of-item.sql', import.meta.url),
  params: z.strictObject({ item: z.bigint() }),
  row: Row,
});

/**
 * The text of an item that is asked about, by its id or by its address with or without scheme, `www.`, last slash, fragment
 * and what tells where a link was followed from; without its outlet's boilerplate, as all texts are compared.
 */
export async function askedItem(
  store: Store,
  by: { item: bigint } | { address: string },
  boilerplate: Boilerplate,
): Promise<{ item: ItemId; text: string } | undefined> {
  const [row] =
    'item' in by
      ? await store.rows(textOfItem, by)
      : await store.rows(itemAtAddress, { addresses: spellings(by.address) });
  return row && { item: row.item, text: ownText(row, boilerplate) };
}

/** @throws UsageError `no-address` */
export async function textAtAddress(store: Store, address: string, boilerplate: Boilerplate): Promise<string> {
  const found = await askedItem(store, { address }, boilerplate);
  if (!found) {
    throw new UsageError('no-address', `no item of the project is at ${address}`, {
      hint: 'paste the text itself, or import the page',
      about: { address },
    });
  }
  return found.text;
}

/** What services put behind an address to see where a link was followed from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|igshid|mc_[ce]id|_openstat)=/i;

/** How sources write one address: as it is given first, then without what was put behind it. */
function spellings(address: string): string[] {
  const given = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '');
  const [path = '', query = ''] = given.replace(/#.*$/s, '').split(/\?(.*)/s);
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  const bare = `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
  return [...new Set([given, bare].map((one) => one.replace(/\/$/, '')))].flatMap((one) =>
    ['https://', 'http://', 'https://www.', 'http://www.', ''].flatMap((start) => [
      `${start}${one}`,
      `${start}${one}/`,
    ]),
  );
}
