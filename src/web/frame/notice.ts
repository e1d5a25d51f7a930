import type { Rich } from '../../messages/messages.js';
import type { Room } from '../room.js';
import type { View } from '../view.js';

/** A line on what runs behind the pages; undefined when nothing does. */
export function notice({ progress }: Room, view: View): Rich | undefined {
  if (!progress) return undefined;
  return view.rich('room.preparing', { what: progress.what, share: shareOf(progress) });
}

export function shareOf({ done, total }: { done: number; total?: number | undefined }): number | null {
  return total ? Math.min(1, done / total) : null;
}
