import type { Html } from '../../report/html.js';
import type { Room } from '../room.js';
import type { View } from '../view.js';

/** A line on what runs behind the pages; undefined when nothing does. */
export function notice({ progress }: Room, view: View): Html | undefined {
  if (!progress) return undefined;
  return view.say('room.preparing', { what: progress.what, share: shareOf(progress) });
}

export function shareOf({ done, total }: { done: number; total?: number | undefined }): number | null {
  return total ? Math.min(1, done / total) : null;
}
