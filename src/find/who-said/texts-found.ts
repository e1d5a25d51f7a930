import * as z from 'zod';
import { wordKeys, type Folds } from '../../language/word-keys.js';
import { BANDS } from '../../links/prints/signature.js';
import { indexKeys, nearPrint, SEED_BAND, type NearPrint } from '../../links/prints/near-print.js';
import { similarity } from '../../links/clusters/similarity.js';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { FamiliesIn } from '../families/families-in.js';
import { stemsOfWord } from '../stems-of-word.js';
import { compareAsked, type Saying } from './compare-asked.js';
import { likeReports, type Holder } from './like-reports.js';
import { printsOfTexts } from './prints-of-texts.js';

const Text = z.strictObject({ text: Key });
const phraseHolders = defineQuery({
  sql: new URL('./phrase-holders.sql', import.meta.url),
  params: z.strictObject({
    made_by: z.string(),
    one: z.array(z.string()),
    two: z.array(z.string()),
    three: z.array(z.string()),
    phrase: z.string(),
    limit: z.int(),
  }),
  row: Text,
});
const meetings = defineQuery({
  sql: new URL('./meetings.sql', import.meta.url),
  params: z.strictObject({ keys: z.array(z.bigint()), bands: z.int(), size: z.int(), limit: z.int() }),
  row: Text.extend({ shared: Count }),
});

/** A text of ours that has to do with the text asked for. */
export interface TextFound {
  saying: Saying;
  closeness: number;
}

export interface TextsFound {
  texts: ReadonlyMap<bigint, TextFound>;
  /** more texts came into question than were compared, and those compared last still had some of it */
  cut: boolean;
}

/** Texts that are compared at most; those that share most keys come first. */
const COMPARED = 5_000;
/** So many at first; twice as many as before as long as one of the latter half of them has the text whole. */
const AT_FIRST = 200;
/** Up to so many shingles every one is looked up, so that any eight in a row are found; beyond, seeds find as many. */
const ALL_SHINGLES = 64;
/** A text of so few shingles may be in no index of a longer one: its words are looked for, one after the other. */
const PHRASE_SHINGLES = 12;

/**
 * The texts that are, hold or are held by what was asked. Any ten words in a row of it are found in a longer text;
 * fewer only word for word, or in texts that are hardly longer.
 *
 * @param text asked for, as it was given
 * @param folded the same, folded (`language/fold.ts`)
 * @param by which version made the layer `words`, and what it does not tell apart
 */
export async function textsFound(
  where: FamiliesIn,
  text: string,
  folded: string,
  { words, folds }: { words: string; folds: Folds },
): Promise<TextsFound> {
  const asked = nearPrint(folded);
  const found = new Map<bigint, TextFound>();
  const holders: Holder[] = [];
  const seen = new Set<bigint>();
  const compare = async (texts: readonly bigint[]): Promise<void> => {
    const fresh = texts.filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    for (const { text: key, family, shingles } of await printsOfTexts(where, fresh)) {
      const { shared } = similarity(asked.shingles, shingles);
      const verdict = compareAsked(asked.shingles.length, shingles.length, shared);
      if (verdict === undefined) continue;
      found.set(key, verdict);
      if (WHOLE.has(verdict.saying)) holders.push({ text: key, family, shingles, shared });
    }
  };
  const met = await where.store.rows(meetings, {
    keys: keysOf(asked),
    bands: BANDS,
    size: asked.shingles.length,
    limit: COMPARED + 1,
  });
  let cut = false;
  for (let at = 0, some = AT_FIRST; at < met.length; some *= 2) {
    const to = Math.min(at + some, COMPARED);
    const before = found.size;
    const now = met.slice(at, to).map((row) => BigInt(row.text));
    const later = new Set(now.slice(now.length / 2));
    await compare(now);
    at = to;
    // Those that share most come first: where none of many has it whole, none after them will.
    if (holders.some(({ text: key }) => later.has(key)) && at < COMPARED) continue;
    cut = at < met.length && found.size > before;
    break;
  }
  if (asked.shingles.length < PHRASE_SHINGLES) {
    const phrase = ` ${folded} `;
    const [one = [], two = [], three = []] = rarest(folded).map((word) => stemsOfWord(word, wordKeys(folds)));
    const params = { made_by: words, one, two, three, phrase, limit: COMPARED };
    const rows = await where.store.rows(phraseHolders, params);
    await compare(rows.map((row) => BigInt(row.text)));
    cut ||= rows.length === COMPARED;
  }
  for (const key of likeReports(text, folded, holders)) found.set(key, { ...found.get(key)!, saying: 'like' });
  return { texts: found, cut };
}

/** What may be a like report. */
const WHOLE: ReadonlySet<Saying> = new Set(['exact', 'near', 'within']);

/** The longest words, which tend to be the rarest. */
function rarest(folded: string): string[] {
  return [...new Set(folded.split(' '))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 3);
}

/** What the text may be found by. */
function keysOf(asked: NearPrint): bigint[] {
  const keys = new Set(indexKeys(asked));
  if (asked.shingles.length <= ALL_SHINGLES)
    for (const shingle of asked.shingles) keys.add((BigInt(SEED_BAND) << 32n) | BigInt(shingle));
  return [...keys];
}
