import { html, type Html } from '../../report/html.js';
import { CasebookError, RefrainError, showMistake } from '../../vocabulary/errors.js';
import { PREPARING, type Room } from '../room.js';
import type { View } from '../view.js';

/** Lines on what runs behind the pages, and on what is wrong there; undefined when there is nothing to say. */
export function notice(room: Room, view: View): Html | undefined {
  const lines = [casebookLine(room, view), runningLine(room, view) ?? failedLine(room, view)].filter(
    (line) => line !== undefined,
  );
  if (lines.length === 0) return undefined;
  return html`${lines.map((line) => html`<span class="line">${line}</span>`)}`;
}

function casebookLine({ casebookError }: Room, view: View): Html | undefined {
  if (!(casebookError instanceof Error)) return undefined;
  const [first, ...more] = casebookError instanceof CasebookError ? casebookError.mistakes : [];
  return view.say('room.casebook-wrong', {
    first: first ? showMistake(first) : casebookError.message,
    more: more.length,
  });
}

function runningLine({ running }: Room, view: View): Html | undefined {
  if (!running) return undefined;
  const { what, progress } = running;
  const how = { what: progress?.what ?? '', share: progress ? shareOf(progress) : null };
  if (what !== PREPARING) return view.say('room.command-runs', { command: what, ...how });
  return progress && view.say('room.preparing', how);
}

function failedLine({ failed }: Room, view: View): Html | undefined {
  if (!(failed instanceof Error)) return undefined;
  return view.say('room.not-updated', {
    what: failed.message,
    hint: (failed instanceof RefrainError && failed.hint) || '',
  });
}

export function shareOf({ done, total }: { done: number; total?: number | undefined }): number | null {
  return total ? Math.min(1, done / total) : null;
}
