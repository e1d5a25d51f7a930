import type { FileEntry } from '../evidence/ledger.js';
import type { FileKind } from '../read/file-kind.js';
import type { Mapping } from '../read/mapping.js';
import type { Step } from '../read/steps/step.js';
import type { RecordLimits } from '../vocabulary/limits.js';

/** What a ledger line says of how to read a part of a file. Lines of earlier versions name no part and no steps. */
export interface ReadingOf {
  part?: string;
  steps?: Step[];
  kind: FileKind;
  mapping: Mapping;
  addOutlets: boolean;
  /** where they are not the default: other limits make other rows of the same bytes */
  limits?: RecordLimits;
  /** it takes up only what an earlier reading set aside: what was read then stays as it is */
  retry?: true;
}

/** A part that could not be read: its reading is one row, or one for each of its documents, set aside for this reason. */
export interface UnreadReading {
  part?: string;
  steps?: Step[];
  unread: { code: string; reason: string; hint: string };
  /** as the import was told, for when it is taken up */
  addOutlets?: true;
  /** by now it is read in parts of its own: there is no row of it any more */
  inParts?: true;
}

export function readingOf(entry: FileEntry): ReadingOf | UnreadReading {
  return entry.reading as unknown as ReadingOf | UnreadReading;
}

/** Whether a part lies in another, of an archive in an archive, say; the file itself is ''. */
export function liesIn(part: string, whole: string): boolean {
  return part !== whole && part.startsWith(whole);
}

/** The last reading of each part of each content, in the order of the ledger. */
export function lastReadings(entries: readonly FileEntry[]): FileEntry[] {
  const last = new Map<string, FileEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.sha256, readingOf(entry).part ?? '']);
    last.delete(key);
    last.set(key, entry);
  }
  return [...last.values()];
}
