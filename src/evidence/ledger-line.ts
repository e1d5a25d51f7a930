/** What a line of the ledger says, and the hash that chains it to the one before. */
import * as z from 'zod';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { ItemId, Sha256, sha256 } from '../vocabulary/ids.js';

/** What the first line of a ledger has for the hash of the one before. */
export const GENESIS = '0'.repeat(64);

const line = {
  n: z.int().min(1),
  /** ms since 1970 UTC; later than that of any line before */
  time: z.int(),
  prev: z.string(),
  hash: z.string(),
};

/** A file as it was imported, and how it was to be read: enough to read it again. */
export const FileEntry = z.strictObject({
  ...line,
  /** kept in evidence/content/, or left where it was */
  kind: z.enum(['file', 'left']),
  sha256: Sha256,
  bytes: z.int().min(0),
  /** as it was named, without the folders it lay in; of a folder that was imported, with those below it */
  name: z.string(),
  /** how it is read: what `import` was told and found */
  reading: z.record(z.string(), z.json()),
  /** of a file that was left: its absolute place */
  at: z.string().optional(),
});
export type FileEntry = z.infer<typeof FileEntry>;

/** What a removal left of a part of a content: a plain file, kept under its own hash. */
const Remains = z.strictObject({
  part: z.string(),
  kind: z.string(),
  sha256: Sha256,
  bytes: z.int().min(0),
});
export type Remains = z.infer<typeof Remains>;

/** Items that were removed by right or duty: what was taken away, why, and on whose authority. */
export const RemovedEntry = z.strictObject({
  ...line,
  kind: z.literal('removed'),
  items: z.array(ItemId).min(1),
  reason: z.string().min(1),
  /** the law, court or person that asked for it; '' where none was named */
  authority: z.string(),
  /** by the hash that ledger and items know the content by */
  contents: z.array(
    z.strictObject({
      sha256: Sha256,
      places: z.array(z.string()),
      /** what is read from now on in its stead; none where the file is not ours to change (`left`) */
      remains: z.array(Remains),
      left: z.literal(true).optional(),
      /** of a folder: those of its documents that were taken away; the list of them stays */
      documents: z.array(Sha256).optional(),
    }),
  ),
});
export type RemovedEntry = z.infer<typeof RemovedEntry>;

export const Entry = z.discriminatedUnion('kind', [FileEntry, RemovedEntry]);
export type Entry = z.infer<typeof Entry>;

/** SHA-256 over a line with its own hash left out; what it is made of stands in a fixed order. */
export function hashOf(entry: Entry): string {
  if (entry.kind === 'removed') {
    const { n, time, kind, items, reason, authority, contents, prev } = entry;
    return sha256(canonicalJson([n, time, kind, items, reason, authority, contents, prev]));
  }
  const { n, time, kind, sha256: content, bytes, name, reading, prev, at } = entry;
  // Files that are kept have no place in it: so it was before files could be left.
  return sha256(
    canonicalJson([n, time, kind, content, bytes, name, reading, prev, ...(kind === 'left' ? [at ?? ''] : [])]),
  );
}

/** A line as it was written; undefined where it is none. */
export function readLine(text: string): Entry | undefined {
  try {
    return Entry.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
