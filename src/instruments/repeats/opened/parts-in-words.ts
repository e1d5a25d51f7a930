/** Which words an item shares with texts that are no copies of it, and how long before or after it they came. */
import { aligned } from '../../../language/differences/aligned.js';
import { differences } from '../../../language/differences/differences.js';
import { sentences } from '../../../language/sentences.js';
import type { Boilerplate } from '../../../links/boilerplate/read-boilerplate.js';
import type { Store } from '../../../store/store.js';
import { readItemId, type ItemId } from '../../../vocabulary/ids.js';
import type { Parts } from '../result.js';
import { wholeTexts, type WholeText } from '../whole-texts.js';

export interface PartsInWords extends Parts {
  examples: (Parts['examples'][number] & {
    /** after the item that they are a part of or hold; below 0 they came before it */
    minutes: number;
    /** the item's words that stand there too, with small changes or none: the first few passages, long ones cut */
    passages: string[];
  })[];
}

/** Passages that are given, and UTF-16 units of each. */
const PASSAGES = 3;
const LONGEST = 600;
/** Longer texts are not compared word by word for a page. */
const MOST = 200_000;

/**
 * @param own the item that the parts are of
 * @param parts as `partsOf` gives them for it
 * @param boilerplate what texts are compared without
 */
export async function partsInWords<Side extends string>(
  store: Store,
  own: { item: ItemId; published: number },
  parts: Readonly<Record<Side, Parts>>,
  boilerplate: () => Promise<Boilerplate>,
): Promise<Record<Side, PartsInWords>> {
  const sides = Object.entries(parts) as [Side, Parts][];
  const items = sides.flatMap(([, { examples }]) => examples.map(({ item }) => item));
  const keys = [own.item, ...items].map((item) => readItemId(item) ?? 0n);
  const texts = items.length === 0 ? new Map() : await wholeTexts(store, keys, await boilerplate());
  const inWords = ({ examples, ...counts }: Parts): PartsInWords => ({
    ...counts,
    examples: examples.map((example) => ({
      ...example,
      minutes: (example.published - own.published) / 60_000,
      passages: passages(texts.get(readItemId(example.item) ?? 0n), texts.get(keys[0] ?? 0n)),
    })),
  });
  return Object.fromEntries(sides.map(([side, of]) => [side, inWords(of)])) as Record<Side, PartsInWords>;
}

/** In the order of the item's own text. */
function passages(other: WholeText | undefined, own: WholeText | undefined): string[] {
  if (!other || !own || Math.max(other.text.length, own.text.length) > MOST) return [];
  const compared = differences(other.text, own.text, (text) => sentences(text, own.language));
  if (compared.kind !== 'compared') return [];
  return aligned(compared.differences)
    .map(({ later }) => later)
    .sort((a, b) => a.start - b.start)
    .slice(0, PASSAGES)
    .map(({ start, end }) => cut(own.text.slice(start, end).trim()));
}

function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const begun = words.slice(0, LONGEST).toWellFormed();
  const end = begun.search(/\s\S*$/);
  return `${end > LONGEST / 2 ? begun.slice(0, end) : begun}…`;
}
