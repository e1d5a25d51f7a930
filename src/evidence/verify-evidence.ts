/** Whether what was kept is as it was kept: every line of the ledger, every byte of every content. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Job } from '../jobs/job.js';
import { checkLedger } from './check-ledger.js';
import { contentPath, hashFile } from './content-store.js';
import type { FileEntry, RemovedEntry } from './ledger.js';
import { isOfManifest, readManifest } from './manifest.js';
import type { Verified } from './verified.js';
import { Whereabouts } from './whereabouts.js';

export interface EvidenceVerified {
  findings: Verified[];
  /** of the ledger */
  lines: number;
  head: string;
  contents: number;
  /** that were read */
  bytes: number;
  entries: FileEntry[];
  removals: RemovedEntry[];
}

/** What must be there, byte for byte. */
interface Expected {
  path: string;
  bytes: number;
  name: string;
  left: boolean;
}

const fromBackup = 'restore it from a backup';

/** @param folder what places are shown below: the project's */
export async function verifyEvidence(evidence: string, folder: string, job: Job): Promise<EvidenceVerified> {
  const { entries: lines, head, findings } = await checkLedger(evidence);
  const entries = lines.filter((line) => line.kind !== 'removed');
  const removals = lines.filter((line) => line.kind === 'removed');
  const where = new Whereabouts(evidence, { entries, removals });
  const expected = await expectedContents(evidence, entries, where);
  const show = (path: string): string => (path.startsWith(folder) ? relative(folder, path) : path);
  const total = [...expected.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  for (const [sha256, content] of [...expected].sort(([a], [b]) => (a < b ? -1 : 1))) {
    job.signal.throwIfAborted();
    const { finding, bytes } = await checkContent(sha256, content, job);
    if (finding) findings.push({ ...finding, place: show(content.path) });
    read += bytes;
    job.progress({ step: 'evidence', done: read, total, unit: 'bytes' });
  }
  findings.push(
    ...(await checkStrays(evidence, expected, where, show)),
    ...removals.map((line) => removed(line, entries)),
  );
  return { findings, lines: lines.length, head, contents: expected.size, bytes: read, entries, removals };
}

/**
 * What one line of the ledger speaks of, held against its hash.
 *
 * @param only of a folder, the documents that are looked at beside the list of them; all when left out
 */
export async function verifyEntry(
  evidence: string,
  folder: string,
  { entry, where, only }: { entry: FileEntry; where: Whereabouts; only?: (document: string) => boolean },
  job: Job,
): Promise<{ findings: Verified[]; contents: number; bytes: number }> {
  const findings: Verified[] = [];
  const expected = await expectedContents(evidence, [entry], where, only);
  let bytes = 0;
  for (const [sha256, content] of expected) {
    const checked = await checkContent(sha256, content, job);
    const place = content.path.startsWith(folder) ? relative(folder, content.path) : content.path;
    if (checked.finding) findings.push({ ...checked.finding, place });
    bytes += checked.bytes;
  }
  return { findings, contents: expected.size, bytes };
}

async function expectedContents(
  evidence: string,
  entries: readonly FileEntry[],
  where: Whereabouts,
  only: (document: string) => boolean = () => true,
): Promise<Map<string, Expected>> {
  const expected = new Map<string, Expected>();
  for (const entry of entries) {
    const { sha256, bytes, name } = entry;
    if (!where.isRemoved(sha256)) {
      expected.set(sha256, { path: where.pathOf(sha256), bytes, name, left: where.leftAt(sha256) !== undefined });
    }
    for (const left of where.allRemains(sha256)) {
      expected.set(left.sha256, { ...left, path: contentPath(evidence, left.sha256), name, left: false });
    }
    if (!isOfManifest(entry)) continue;
    // A list that is damaged is found by its own hash.
    for (const document of await readManifest(contentPath(evidence, sha256)).catch(() => [])) {
      if (where.isRemoved(document.sha256) || !only(document.path)) continue;
      const path = contentPath(evidence, document.sha256);
      expected.set(document.sha256, { path, bytes: document.bytes, name: `${name}/${document.path}`, left: false });
    }
  }
  return expected;
}

async function checkContent(
  sha256: string,
  { path, bytes, name, left }: Expected,
  job: Job,
): Promise<{ finding?: Omit<Verified, 'place'>; bytes: number }> {
  const found = await stat(path).catch(() => undefined);
  const what = left ? 'left' : 'content';
  const wrong = (code: string, says: string, read: number): { finding: Omit<Verified, 'place'>; bytes: number } => {
    const hint = left ? 'put back the file as it was imported' : fromBackup;
    return { finding: { weight: 'wrong', code: `${what}-${code}`, what: `"${name}" ${says}`, hint }, bytes: read };
  };
  if (!found?.isFile()) {
    if (!left) return wrong('missing', 'is gone', 0);
    const moved = 'put the file back, or say "refrain import --leave" of where it is now';
    return {
      finding: { weight: 'wrong', code: 'left-missing', what: `"${name}" is not where it was left`, hint: moved },
      bytes: 0,
    };
  }
  if (found.size < bytes) return wrong('cut', `is cut: ${found.size} of ${bytes} bytes are there`, 0);
  const hashed = await hashFile(path, job).catch((error: NodeJS.ErrnoException) => error);
  if (hashed instanceof Error) return wrong('unreadable', `cannot be read (${hashed.message})`, 0);
  return hashed.sha256 === sha256
    ? { bytes: hashed.bytes }
    : wrong('changed', 'is not as it was kept: its bytes have another hash', hashed.bytes);
}

/** What lies in the content store and is not spoken of, or should be gone. */
async function checkStrays(
  evidence: string,
  expected: ReadonlyMap<string, unknown>,
  where: Whereabouts,
  show: (path: string) => string,
): Promise<Verified[]> {
  const folder = join(evidence, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [] as Dirent[]);
  const findings: Verified[] = [];
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const path = join(entry.parentPath, entry.name);
    const place = show(path);
    if (expected.has(entry.name) && path === contentPath(evidence, entry.name)) continue;
    if (where.isRemoved(entry.name)) {
      const what = 'this was removed, and is there';
      const hint = 'it came back from elsewhere, or a removal broke off: delete it';
      findings.push({ weight: 'wrong', code: 'removed-is-there', place, what, hint });
    } else if (entry.name.endsWith('.part')) {
      const what = 'a copy that a crash broke off';
      findings.push({ weight: 'note', code: 'left-over', place, what, hint: 'delete it' });
    } else {
      const what = 'no line of the ledger speaks of this';
      const hint = 'a crash leaves this before its line is written: import the file again, or delete it';
      findings.push({ weight: 'note', code: 'stray', place, what, hint });
    }
  }
  return findings.sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Lawful removal is said, not called broken. */
function removed(
  { n, time, items, reason, authority, contents }: RemovedEntry,
  entries: readonly FileEntry[],
): Verified {
  const names = contents.map(({ sha256 }) => entries.find((entry) => entry.sha256 === sha256)?.name ?? sha256);
  const from = names.length > 0 ? ` out of ${[...new Set(names)].join(', ')}` : '';
  const by = authority === '' ? '' : ` (${authority})`;
  return {
    weight: 'removed',
    code: 'removed',
    place: `ledger line ${n}`,
    what: `${items.join(', ')} taken${from} on ${new Date(time).toISOString().slice(0, 10)}: ${reason}${by}`,
    hint: '',
  };
}
