import * as z from 'zod';
import { relative } from 'node:path';
import { contentPath } from '../evidence/content-store.js';
import { isOfManifest } from '../evidence/manifest.js';
import { partName } from '../read/parts.js';
import type { ItemId } from '../vocabulary/ids.js';
import { ledgerSeen, readingIn } from './ledger-seen.js';
import type { Project } from './project.js';
import { readingOf } from './reading.js';

/** What the ledger says of the bytes that a version of an item was read from. */
export const EvidenceRecord = z.strictObject({
  sha256: z.string(),
  locator: z.string(),
  /** the file as it was imported, with its part; '' where no line of the ledger speaks of it */
  file: z.string(),
  /** where the bytes are: below the project's folder, of a file that was left its absolute place */
  place: z.string(),
  /** of the whole file; null where no line speaks of it */
  bytes: z.int().min(0).nullable(),
  /** when they were received: ms since 1970 UTC */
  receivedMs: z.int(),
  /** the line of the ledger, of how many, its hash and that of the line before; null where there is none */
  ledger: z.strictObject({ line: z.int().min(1), of: z.int().min(1), hash: z.string(), before: z.string() }).nullable(),
  /** the file is left where it was; what is kept is what a removal of other items left of it */
  left: z.boolean(),
  redacted: z.boolean(),
  /** a folder: the bytes are a list of its documents, each kept under its own hash */
  folder: z.boolean(),
});
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;

/** Where a version of an item is in the evidence, and since when: see `Version` in find/show.ts. */
export interface RecordedAt {
  sha256: string;
  locator: string;
  recorded_ms: number;
}

export async function evidenceRecord(
  project: Project,
  { sha256, locator, recorded_ms: recordedMs }: RecordedAt,
): Promise<EvidenceRecord> {
  const ledger = await ledgerSeen(project);
  const entry = readingIn(ledger, { sha256, recordedMs });
  const { part = '' } = entry ? readingOf(entry) : {};
  const { where } = ledger;
  const left = where.leftAt(sha256);
  const remains = where.allRemains(sha256);
  const own = where.remains(sha256, part) ?? remains[0];
  return {
    sha256,
    locator,
    file: entry ? partName(entry.name, part) : '',
    place: left ?? relative(project.folder, contentPath(project.folders.evidence, own?.sha256 ?? sha256)),
    bytes: entry?.bytes ?? null,
    receivedMs: entry?.time ?? recordedMs,
    ledger: entry ? { line: entry.n, of: ledger.entries.length, hash: entry.hash, before: entry.prev } : null,
    left: left !== undefined,
    redacted: remains.length > 0,
    folder: entry !== undefined && isOfManifest(entry),
  };
}

/** An item that was taken out by right or duty. */
export const RemovedItem = z.strictObject({
  item: z.string(),
  /** when, in ms since 1970 UTC, why and on whose authority ('' where none was named) */
  removedMs: z.int(),
  reason: z.string(),
  authority: z.string(),
  /** items that were taken out together */
  items: z.int().min(1),
  ledger: z.strictObject({ line: z.int(), hash: z.string() }),
  /** hashes of what held them, and where in it they stood */
  contents: z.array(z.strictObject({ sha256: z.string(), file: z.string(), places: z.array(z.string()) })),
});
export type RemovedItem = z.infer<typeof RemovedItem>;

/** What the ledger knows of an item that was removed; undefined when it was not. */
export async function removedItem(project: Project, item: ItemId): Promise<RemovedItem | undefined> {
  const { where, files } = await ledgerSeen(project);
  const line = where.removed.get(item);
  if (!line) return undefined;
  return {
    item,
    removedMs: line.time,
    reason: line.reason,
    authority: line.authority,
    items: line.items.length,
    ledger: { line: line.n, hash: line.hash },
    contents: line.contents.map(({ sha256, places }) => ({
      sha256,
      file: files.findLast((entry) => entry.sha256 === sha256)?.name ?? '',
      places: line.items.length === 1 ? places : [], // of several, which place is whose is not said
    })),
  };
}
