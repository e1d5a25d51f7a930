/**
 * who said: where a text stands in our data, who had it first, and what each made of it.
 *
 * Method    the text's near print and seeds are looked up in the index of the link `clusters`, what is met is compared
 *           by all word 3-shingles (`compare-asked.ts`); under ten words also word for word. Who has most of the text, but
 *           other names or numbers in it, and is no near copy of one that has them, tells of a like event and is never
 *           first (`like-reports.ts`)
 * Distrust  "first": first in our data, by stated times. Shares by the platform's own means are listed, and never first.
 *           An agency's text is printed by others as a matter of course
 * Units     times in ms since 1970 UTC
 */
import { foldedText } from '../../language/fold.js';
import type { Folds } from '../../language/word-keys.js';
import { ownText } from '../../links/boilerplate/own-text.js';
import type { Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { UsageError } from '../../vocabulary/errors.js';
import { saidAt, type Passages } from '../../vocabulary/passages.js';
import type { Comparison } from '../../language/differences/difference.js';
import type { FamiliesIn } from '../families/families-in.js';
import { sayings, type Saying } from './compare-asked.js';
import { itemsFound, type ItemFound } from './items-found.js';
import { textsFound } from './texts-found.js';
import { partAsked, whatChanged } from './what-changed.js';

/** An item that says what was asked. */
export type SaidBy = Omit<ItemFound, 'print' | 'passages'> & {
  saying: (typeof sayings)[number];
  /** 0..1: Jaccard of near copies; of the others the share of the shorter text that was found */
  closeness: number;
  /** the part that was asked about of title and text, without what the outlet puts under or over its posts */
  part: string;
  /** that part set beside the same part of the first, places counted in the two; null for the first itself */
  changes: Comparison | null;
  /** of a broadcast: when that part is said, ms from its beginning; else null */
  saidAtMs: number | null;
};

export interface WhoSaid {
  /** the text asked for, as it was given */
  asked: string;
  /** words of it that are compared */
  words: number;
  /** all that were found, and in how many outlets; shares by the platform's own means among them */
  items: number;
  outlets: number;
  shares: number;
  /** earliest stated time of one that has it whole, more or less, and is no share; null where there is none */
  firstMs: number | null;
  /** outlets that published at that time: above 1 nobody was first */
  outletsAtFirst: number;
  /** more texts came into question than were compared, and those compared last still had some of it */
  cut: boolean;
  /** by stated time, then id: the first `limit` */
  said: SaidBy[];
}

/** Fewer words are a search, not a text that somebody had first. */
const LEAST_WORDS = 4;

/**
 * @param how `words`: which version made that layer; `folds`: what it does not tell apart; `boilerplate`: what texts are
 *   compared without; `limit`: how many are given, one that was first always among them
 * @throws UsageError `too-few-words`
 */
export async function whoSaid(
  where: FamiliesIn,
  asked: string,
  { words, folds, boilerplate, limit }: { words: string; folds: Folds; boilerplate: Boilerplate; limit: number },
): Promise<WhoSaid> {
  const folded = foldedText(asked);
  const count = folded === '' ? 0 : folded.split(' ').length;
  if (count < LEAST_WORDS) {
    throw new UsageError('too-few-words', `${count} words are too few to ask who said them`, {
      hint: `give ${LEAST_WORDS} words or more, or ask "refrain search" for a word`,
      about: { words: count, least: LEAST_WORDS },
    });
  }
  const { texts, cut } = await textsFound(where, asked, folded, { words, folds });
  const keys = [...texts.keys()];
  const whole = keys.filter((text) => isWhole(texts.get(text) ?? {}));
  const { found, ...counted } = await itemsFound(where, { texts: keys, whole, limit });
  const rows = found.map(({ print, ...row }) => ({ ...row, ...texts.get(print)! }));
  return { asked, words: count, ...counted, cut, said: sideBySide(asked, rows, boilerplate) };
}

/** Of a part so many UTF-16 units are looked for to find its place. */
const PLACED = 80;

/** Each with the part that was asked about, and what it changed of the first's. */
function sideBySide(
  asked: string,
  rows: readonly (Omit<SaidBy, 'part' | 'changes' | 'saidAtMs'> & { passages: Passages })[],
  boilerplate: Boilerplate,
): SaidBy[] {
  const parts = rows.map((row) => partAsked(asked, { ...row, text: ownText(row, boilerplate) }));
  const first = Math.max(0, rows.findIndex(mayBeFirst));
  return rows.map(({ passages, ...row }, at) => ({
    ...row,
    saidAtMs: saidAt(passages, Math.max(0, row.text.indexOf(parts[at]!.slice(0, PLACED)))) ?? null,
    part: parts[at]!,
    changes: at === first ? null : whatChanged(parts[first]!, parts[at]!, row.language),
  }));
}

/**
 * Whether an item may be called first: it has what was asked whole, more or less, with its names and numbers, and it is
 * no share of another's.
 */
export function mayBeFirst({ form, saying }: Pick<SaidBy, 'form' | 'saying'>): boolean {
  return form !== 'share' && isWhole({ saying });
}

/** Whether it is what was asked, more or less: not only some of it, nor a like report. */
export function isWhole({ saying }: { saying?: Saying }): boolean {
  return saying !== 'some' && saying !== 'like';
}
