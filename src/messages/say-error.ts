import type { ErrorValues } from '../vocabulary/errors.js';
import type { Language } from './language.js';
import { outside, type Rich } from './rich.js';

/** What went wrong, and what to do now as a clause. */
export interface ErrorWords {
  what: Rich;
  hint?: Rich;
}

/** An error as it is known where it is shown: with what its message speaks of, for those who say it in their words. */
export interface KnownError {
  code: string;
  message: string;
  hint?: string | undefined;
  about?: ErrorValues | undefined;
}

/**
 * An error in a language, by its code. A code that the language has no words for, and whatever is no error of ours,
 * speaks for itself, in English.
 *
 * @returns with the language it is in
 */
export function sayError(
  language: Pick<Language, 'tag' | 'errors'>,
  { code, message, hint, about = {} }: KnownError,
): ErrorWords & { tag: string } {
  const own = Object.hasOwn(language.errors, code) ? language.errors[code] : undefined;
  if (own) return { tag: language.tag, ...own(about) };
  return { tag: 'en', what: [outside(message)], ...(hint ? { hint: [outside(hint)] } : {}) };
}
