import type { Progress } from '../../jobs/job.js';
import { plainText, sayError, type KnownError } from '../../messages/messages.js';
import { joined, type Rich } from '../../messages/rich.js';
import { CasebookError, RefrainError, showMistake } from '../../vocabulary/errors.js';
import { PREPARING, type Room } from '../room.js';
import type { View } from '../view.js';

/** Lines on what runs behind the pages, and on what is wrong there; undefined when there is nothing to say. */
export function notice(room: Room, view: View): Rich | undefined {
  const lines = [casebookLine(room, view), runningLine(room, view) ?? failedLine(room, view)].filter(
    (line) => line !== undefined,
  );
  if (lines.length === 0) return undefined;
  return joined(lines, ' ');
}

function casebookLine({ casebookError }: Room, view: View): Rich | undefined {
  if (!(casebookError instanceof Error)) return undefined;
  const [first, ...more] = casebookError instanceof CasebookError ? casebookError.mistakes : [];
  return view.rich('room.casebook-wrong', {
    first: first ? showMistake(first) : plainText(sayError(view.language, asKnown(casebookError)).what),
    more: more.length,
  });
}

function runningLine({ running }: Room, view: View): Rich | undefined {
  if (!running) return undefined;
  const { what, progress } = running;
  const how = howFar(progress, view);
  if (what !== PREPARING) return view.rich('room.command-runs', { command: what, ...how });
  return progress && view.rich('room.preparing', how);
}

function failedLine({ failed }: Room, view: View): Rich | undefined {
  if (!(failed instanceof Error)) return undefined;
  const { what, hint } = sayError(view.language, asKnown(failed));
  return view.rich('room.not-updated', {
    what,
    hint: hint ?? [],
  });
}

/** An error with what is known of it, whoever raised it. */
export function asKnown(error: Error): KnownError {
  if (error instanceof RefrainError) return error;
  return { code: '', message: error.message };
}

/** What is being done, and what share of it is, where that is known. */
export function howFar(progress: Progress | undefined, { language }: View): { what: string; share: number | null } {
  if (!progress) return { what: '', share: null };
  const { step, of = '', done, total } = progress;
  return { what: language.steps[step](of), share: total ? Math.min(1, done / total) : null };
}
