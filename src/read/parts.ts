/** What in a file is read as one table each: the file itself; of others their sheets, members or pages. */
import { UsageError } from '../vocabulary/errors.js';
import { guessMapping, type Guess, type Stated } from './guess-mapping.js';
import type { PlainFiles } from './plain-files.js';
import { recognise, type Recognised } from './recognise.js';
import { leftAsMedia } from './steps/file-sorts.js';
import { findSteps, type FindHow } from './steps/find-steps.js';
import { overLimit } from './steps/over-limit.js';
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

/** Codes of parts that are no tables of items: where nothing can be read, others say more of what is to be done. */
const noTable: ReadonlySet<string> = new Set(['no-date-column', 'no-text-column', 'empty-file', leftAsMedia.code]);

export interface Parts {
  parts: ReadablePart[];
  unread: UnreadPart[];
  /** where nothing in the file can be read: why */
  refused?: UsageError;
}

/**
 * Looks into a file as far as is needed to read it.
 *
 * @param name as the file was named
 */
export async function partsOf(files: PlainFiles, name: string, stated: Stated & FindHow): Promise<Parts> {
  const parts: ReadablePart[] = [];
  const unread: UnreadPart[] = [];
  let why: UsageError | undefined;
  try {
    for await (const { left, ...part } of findSteps(files, name, stated)) {
      try {
        if (left) throw new UsageError(left.code, left.reason, { place: partName(name, part.part), hint: left.hint });
        parts.push(await readablePart(files, name, part, stated));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        if (!why || (noTable.has(why.code) && !noTable.has(error.code))) why = error;
        unread.push(unreadPart(part, error));
      }
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { parts: [], unread: [unreadPart({ part: '', steps: [] }, error)], refused: error };
  }
  return { parts, unread, ...(parts.length === 0 && why && { refused: why }) };
}

export function unreadPart({ part, steps }: Pick<Part, 'part' | 'steps'>, error: UsageError): UnreadPart {
  return { part, steps, code: error.code, reason: error.message, hint: error.hint ?? '' };
}

/** Looks into one part. @throws UsageError when it cannot be read */
export async function readablePart(
  files: PlainFiles,
  name: string,
  { part, steps, kind, says = [] }: Part,
  stated: Stated,
): Promise<ReadablePart> {
  const recognised = await recognise(await files.of(steps), partName(name, part), kind, files.how.limits);
  const { limits } = files.how;
  if (recognised.columns.length > limits.columns) {
    throw overLimit('columns', `has more than ${limits.columns} columns`, partName(name, part), limits);
  }
  const { mapping, notes, shape } = guessMapping(recognised, stated);
  // The samples of many parts are much.
  const known = { ...recognised, sample: [] };
  return { part, steps, says, recognised: known, mapping, ...(shape && { shape }), notes: [...says, ...notes] };
}

/** A part with its file, for messages and places. */
export function partName(file: string, part: string): string {
  return part === '' ? file : `${file} (${part})`;
}
