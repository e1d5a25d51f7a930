/** What the page of an item shows: its JSON. */
import type { AlsoIn } from '../../../find/also-in.js';
import type { MatchedWords } from '../../../find/matched-words.js';
import type { VersionChanges } from '../../../find/version-changes.js';
import type { PartsInWords } from '../../../instruments/repeats/opened/parts-in-words.js';
import type { EvidenceRecord, RemovedItem } from '../../../project/evidence-record.js';
import type { ItemInFull } from '../../../project/item-in-full.js';
import type { ReceivedFile } from '../../../project/received-record.js';
import type { RecordVerified } from '../../../project/verify-record.js';
import type { ErrorValues } from '../../../vocabulary/errors.js';

export type Version = ItemInFull['versions'][number];

export interface ItemData extends ItemInFull {
  kind: 'item';
  /** the version that is shown, from 1 in the order in which they were received; `versions` has the present one first */
  shown: { n: number; of: number; version_key: string };
  /** narratives that match the shown version, and where their words stand in its title and the first part of its text */
  matched: MatchedWords;
  /** null where the item has no words */
  alsoIn: AlsoIn | null;
  /** texts that hold most of it, and texts most of which stands in it: no copies, and of another cluster */
  parts: { heldBy: PartsInWords; holds: PartsInWords } | null;
  /** each version against the one before, the latest first; the first five */
  changes: { from: number; to: number; what: VersionChanges }[];
  /** of the shown version */
  record: EvidenceRecord;
  /** the last time that its record was verified since the room was opened */
  verified: RecordVerified | null;
  /** with `show=record`: the record as received, or why it cannot be shown */
  received: ReceivedFile[] | { code: string; problem: string; hint: string; about: ErrorValues } | null;
}

export interface RemovedData {
  kind: 'removed';
  removed: RemovedItem;
}

/** Characters of a text that the page shows and marks. */
export const SHOWN_CHARACTERS = 200_000;

/** Where a version stands in the order of receipt, from 1. */
export function numberOf({ versions }: Pick<ItemInFull, 'versions'>, version: Version): number {
  return versions.length - versions.indexOf(version);
}
