/** One item: its text, its versions, where it stands in the evidence, and copies of it elsewhere. */
import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey, Key } from '../store/fields.js';
import type { Store } from '../store/store.js';
import type { ItemId } from '../vocabulary/ids.js';
import { forms } from '../vocabulary/item.js';

const One = z.strictObject({ item: z.bigint() });

const Version = z.strictObject({
  item: ItemKey,
  version_key: Key,
  current: z.int().transform((flag) => flag === 1),
  outlet: z.string(),
  identity: z.string(),
  published_ms: Count,
  stated: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.string(),
  form: z.enum(forms),
  address: z.string(),
  message: z.string(),
  sha256: z.string(),
  locator: z.string(),
  recorded_ms: Count,
  /** of a broadcast: offsets in its text, and ms from its beginning */
  passages: z.array(z.tuple([Count, Count])),
});
const versions = defineQuery({ sql: new URL('./versions.sql', import.meta.url), params: One, row: Version });

const Place = z.strictObject({ version_key: Key, sha256: z.string(), locator: z.string() });
const places = defineQuery({ sql: new URL('./places.sql', import.meta.url), params: One, row: Place });

const Copy = z.strictObject({ item: ItemKey, outlet: z.string(), published_ms: Count, form: z.enum(forms) });
const copies = defineQuery({
  sql: new URL('./copies.sql', import.meta.url),
  params: One,
  row: Copy,
});

const Narratives = z.strictObject({ narratives: z.array(z.int()) });
const Languages = z.strictObject({
  language: z.string(),
  identified: z.string(),
  also: z.array(z.string()),
  disguised: Count,
});
const languages = defineQuery({
  sql: new URL('./languages.sql', import.meta.url),
  params: One.extend({ languages: z.string() }),
  row: Languages,
});

const narratives = defineQuery({
  sql: new URL('./narratives.sql', import.meta.url),
  params: One.extend({ codes: z.string() }),
  row: Narratives,
});

export interface Shown {
  item: ItemId;
  /** the present version first, then earlier ones, newest first */
  versions: z.output<typeof Version>[];
  /** further places in the evidence */
  places: z.output<typeof Place>[];
  /** all items of its cluster but itself, by time; the first 500 */
  copies: z.output<typeof Copy>[];
  /** narratives whose queries match, by their place in the codebook */
  narratives: number[];
  /** what the present version is written in; its `language` above is what the source states */
  languages: z.output<typeof Languages>;
}

/** @returns undefined when the store has no such item */
export async function show(
  store: Store,
  item: bigint,
  madeBy: Readonly<Record<string, string>>,
): Promise<Shown | undefined> {
  const found = await store.rows(versions, { item });
  const [present] = found;
  if (!present) return undefined;
  const [at, others, [coded], [told]] = await Promise.all([
    store.rows(places, { item }),
    store.rows(copies, { item }),
    store.rows(narratives, { item, codes: madeBy.codes ?? '' }),
    store.rows(languages, { item, languages: madeBy.languages ?? '' }),
  ]);
  return {
    item: present.item,
    versions: found,
    places: at,
    copies: others,
    narratives: coded?.narratives ?? [],
    languages: told ?? {
      language: present.language,
      identified: '',
      also: [],
      disguised: 0,
    },
  };
}
