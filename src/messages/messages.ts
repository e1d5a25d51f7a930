/** Says things by id, in a language. Sentences stand in the folders of languages, and nowhere else. */
import type { Finding } from '../vocabulary/finding.js';
import { english } from './en/index.js';
import type { Language, Said } from './language.js';
import { idsAsNames, type Names } from './names.js';
import type { Rich } from './rich.js';
import { ukrainian } from './uk/index.js';

export { english, ukrainian };
export { htmlText } from './html-text.js';
export { plainText } from './plain-text.js';
export { sayError, type KnownError } from './say-error.js';
export type { Names } from './names.js';
export type { Language, Said } from './language.js';
export type { Rich } from './rich.js';

/** All that reports and pages can be had in, by BCP 47 tag. */
export const messagesIn = { en: english, uk: ukrainian } as const satisfies Record<string, Language>;
export type LanguageTag = keyof typeof messagesIn;

export type FindingId = keyof Language['findings'];
/** What the message of a finding is told. */
export type FindingValues<Id extends FindingId> =
  Parameters<Language['findings'][Id]> extends []
    ? Record<string, never>
    : NonNullable<Parameters<Language['findings'][Id]>[0]>;

/** An id that a finding may bear. */
export function isFindingId(language: Language, id: string): id is FindingId {
  return Object.hasOwn(language.findings, id);
}

/**
 * A finding in words.
 *
 * @param names what ids are called; without it ids stand for themselves
 * @throws RangeError when the language has no message of that id
 */
export function sayFinding(language: Language, found: Pick<Finding, 'says' | 'with'>, names: Names = idsAsNames): Said {
  if (!isFindingId(language, found.says)) throw new RangeError(`no message "${found.says}" in ${language.tag}`);
  // The id was checked; that the values fit it is held where findings are made (see `finding`).
  const message = language.findings[found.says] as (values: Finding['with'], names: Names) => Said;
  return message(found.with, names);
}

type PageId = keyof Language['page'];

/** A text of a page or report by id, with its values. */
export function say<Id extends PageId>(language: Language, id: Id, ...values: Parameters<Language['page'][Id]>): Rich {
  const message = language.page[id] as (...values: Parameters<Language['page'][Id]>) => Rich;
  return message(...values);
}

/** A finding whose values fit its message. Items are given in any order and kept by id, the first 1,000. */
export function finding<Id extends FindingId>(
  says: Id,
  values: FindingValues<Id>,
  { items = [], itemsTotal = items.length, weak = false }: Partial<Pick<Finding, 'items' | 'itemsTotal' | 'weak'>> = {},
): Finding {
  const ids = [...new Set(items)].sort().slice(0, 1_000);
  return { says, with: values, items: ids, itemsTotal, ...(weak ? { weak } : {}) };
}
