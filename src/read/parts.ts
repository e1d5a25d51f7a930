/** What in a file is read as one table each: the file itself; of others their sheets, members or pages. */
import { UsageError } from '../vocabulary/errors.js';
import { guessMapping, type Guess, type Stated } from './guess-mapping.js';
import type { PlainFiles } from './plain-files.js';
import { recognise, type Recognised } from './recognise.js';
import { findSteps } from './steps/find-steps.js';
import type { Part } from './steps/step.js';

/** A part that can be read, and how. */
export interface ReadablePart extends Part, Guess {
  recognised: Recognised;
}

/** A part that cannot be read, and why. */
export interface UnreadPart extends Part {
  code: string;
  reason: string;
  hint: string;
}

/**
 * Looks into a file as far as is needed to read it.
 *
 * @param name as the file was named
 * @throws UsageError when nothing in the file can be read
 */
export async function partsOf(
  files: PlainFiles,
  name: string,
  stated: Stated,
): Promise<{ parts: ReadablePart[]; unread: UnreadPart[] }> {
  const parts: ReadablePart[] = [];
  const unread: UnreadPart[] = [];
  let why: UsageError | undefined;
  for await (const { part, steps, kind } of findSteps(files, name, stated.mapping?.records)) {
    try {
      const recognised = await recognise(await files.of(steps), partName(name, part), kind);
      parts.push({ part, steps, recognised, ...guessMapping(recognised, stated) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      why ??= error;
      unread.push({ part, steps, code: error.code, reason: error.message, hint: error.hint ?? '' });
    }
  }
  if (parts.length === 0 && why) throw why;
  return { parts, unread };
}

/** A part with its file, for messages and places. */
export function partName(file: string, part: string): string {
  return part === '' ? file : `${file} (${part})`;
}
