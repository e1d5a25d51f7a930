/** Errors as people read them: what, where, what to do now; one line each. */
import { styleText } from 'node:util';
import { CasebookError, RefrainError, showMistake, UsageError } from '../vocabulary/errors.js';
import { Exit } from './exit.js';

/** What the system says of paths that lead nowhere. */
const wrongPaths: ReadonlySet<string> = new Set(['EEXIST', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EISDIR']);

/** The lines for stderr, and how the command ends. */
export function renderError(error: unknown, colour: boolean): { lines: string[]; exit: Exit } {
  const red = (text: string): string => (colour ? styleText('red', text) : text);
  if (error instanceof CasebookError) return { lines: error.mistakes.map(showMistake), exit: Exit.wrongUse };
  if (error instanceof RefrainError) {
    const place = error.place ? `${error.place}: ` : '';
    const hint = error.hint ? ` (${error.hint})` : '';
    return {
      lines: [`${red('error')} ${place}${error.message}${hint} [${error.code}]`],
      exit: error instanceof UsageError ? Exit.wrongUse : Exit.failed,
    };
  }
  if (isAbort(error)) return { lines: ['stopped; the same command goes on where it stopped'], exit: Exit.interrupted };
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') {
    return {
      lines: [`${red('error')} the disk is full (make room and run the same command again) [disk-full]`],
      exit: Exit.failed,
    };
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return {
      lines: [`${red('error')} ${message} (check that you may write there) [no-permission]`],
      exit: Exit.failed,
    };
  }
  if (typeof code === 'string' && wrongPaths.has(code)) {
    return {
      lines: [`${red('error')} ${message} (check the path: name a file or folder that is there) [bad-path]`],
      exit: Exit.wrongUse,
    };
  }
  const detail = process.env.REFRAIN_DEBUG
    ? [stack ?? '']
    : ['  this is a mistake of Refrain; REFRAIN_DEBUG=1 shows where'];
  return { lines: [`${red('error')} ${message ?? String(error)}`, ...detail], exit: Exit.failed };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
