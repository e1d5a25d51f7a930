/** One item: its text, its versions, where it stands in the evidence, and copies of it elsewhere. */
import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey, Key } from '../store/fields.js';
import { showItemId, type ItemId } from '../vocabulary/ids.js';
import { forms } from '../vocabulary/item.js';
import type { Families } from './families/families.js';
import type { FamiliesIn } from './families/families-in.js';

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
  params: One.extend({ limit: z.int() }),
  row: Copy,
});

const Languages = z.strictObject({
  language: z.string(),
  identified: z.string(),
  also: z.array(z.string()),
  disguised: Count,
});
const layersOfItem = defineQuery({
  sql: new URL('./layers-of-item.sql', import.meta.url),
  params: One.extend({ languages: z.string(), codes: z.string() }),
  row: Languages.extend({ told: z.int(), narratives: z.array(z.int()) }),
});

/** Copies that are given. */
const COPIES = 500;

export interface Shown {
  item: ItemId;
  /** the present version first, then earlier ones, newest first */
  versions: z.output<typeof Version>[];
  /** further places in the evidence */
  places: z.output<typeof Place>[];
  /** all items of its cluster but itself, by time; the first `COPIES` */
  copies: z.output<typeof Copy>[];
  /** narratives whose queries match, by their place in the codebook */
  narratives: number[];
  /** what the present version is written in; its `language` above is what the source states */
  languages: z.output<typeof Languages>;
}

/** @returns undefined when the store has no such item */
export async function show(
  { store, families }: FamiliesIn,
  item: bigint,
  madeBy: Readonly<Record<string, string>>,
): Promise<Shown | undefined> {
  const { languages = '', codes = '' } = madeBy;
  const [found, at, [layers], others] = await Promise.all([
    store.rows(versions, { item }),
    store.rows(places, { item }),
    store.rows(layersOfItem, { item, languages, codes }),
    families ? copiesHeld(families, item) : store.rows(copies, { item, limit: COPIES }),
  ]);
  const [present] = found;
  if (!present) return undefined;
  const { told = 0, narratives = [], ...written } = layers ?? {};
  return {
    item: present.item,
    versions: found,
    places: at,
    copies: others,
    narratives,
    languages:
      told === 1
        ? Languages.parse(written)
        : {
            language: present.language,
            identified: '',
            also: [],
            disguised: 0,
          },
  };
}

function copiesHeld(families: Families, item: bigint): z.output<typeof Copy>[] {
  const family = families.familyOf(item);
  if (family === undefined) return [];
  const { from, to } = families.rowsOf(family);
  const found: z.output<typeof Copy>[] = [];
  for (let row = from; row < to && found.length < COPIES; row++) {
    const { item: key, outlet, published_ms, form } = families.member(row);
    if (key !== String(item)) found.push({ item: showItemId(BigInt(key)), outlet, published_ms, form });
  }
  return found;
}
