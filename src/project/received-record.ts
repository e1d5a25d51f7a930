/** A record as it was received: the bytes from which a version of an item was read. */
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath } from '../evidence/content-store.js';
import { isOfManifest, readManifest } from '../evidence/manifest.js';
import type { FileEntry } from '../evidence/ledger.js';
import { documentGroups } from '../read/documents/document-groups.js';
import { kindByContent, kindByName } from '../read/documents/document-kind.js';
import { decodePage } from '../read/documents/decode-page.js';
import type { FileKind } from '../read/file-kind.js';
import { partName } from '../read/parts.js';
import { PlainFiles } from '../read/plain-files.js';
import { recordAt } from '../read/record-at.js';
import { openMembers } from '../read/steps/members.js';
import type { Step } from '../read/steps/step.js';
import { IntegrityError } from '../vocabulary/errors.js';
import { sha256 as sha256Of } from '../vocabulary/ids.js';
import type { RecordedAt } from './evidence-record.js';
import { ledgerSeen, readingIn } from './ledger-seen.js';
import type { Project } from './project.js';
import { readingOf } from './reading.js';

/** Bytes of a record that are shown. */
export const SHOWN_BYTES = 1 << 20;

export interface ReceivedFile {
  /** of a document its path; of a record of a table '' */
  path: string;
  /** a saved web page can be shown as one */
  page: boolean;
  /** the first `shown` of its `size` bytes as text; bytes that are none are replaced */
  text: string;
  shown: number;
  size: number;
}

/**
 * @param most bytes of each file that are given
 * @returns one file, of a broadcast its description and its subtitles
 * @throws IntegrityError `place-missing`, `content-missing` when it is not where ledger and store say
 */
export async function receivedRecord(
  project: Project,
  pointer: RecordedAt,
  most: number = SHOWN_BYTES,
): Promise<ReceivedFile[]> {
  const { sha256, locator, recorded_ms: recordedMs } = pointer;
  const ledger = await ledgerSeen(project);
  const entry = readingIn(ledger, { sha256, recordedMs });
  const reading = entry && readingOf(entry);
  if (!entry || !reading || 'unread' in reading) throw missing(locator, 'no line of the ledger says how it was read');
  const { part = '', steps = [], mapping, limits } = reading;
  const { evidence, scratch } = project.folders;
  const remains = ledger.where.remains(sha256, part);
  const name = partName(entry.name, part);
  const find = async (path: string, kind: FileKind): Promise<ReceivedFile[]> => {
    const found = await recordAt(path, { kind, name, part, mapping, locator, limits, mostBytes: most });
    if (!found) throw missing(locator, 'the file has no such place');
    const text = found.bytes.toString('utf8');
    return [{ path: '', page: false, text, shown: found.bytes.length, size: found.size }];
  };
  if (isOfManifest(entry)) return documentsOf(await fromFolder(evidence, entry, locator), most);
  if (remains) return find(contentPath(evidence, remains.sha256), remains.kind as FileKind);
  const input = ledger.where.pathOf(sha256);
  if (!(await stat(input).catch(() => undefined))) throw gone(entry.name, ledger.where.leftAt(sha256) !== undefined);
  // A folder of its own: an import of the same content has its scratch files beside it.
  const folder = join(scratch, `record-${sha256Of(`${sha256} ${part} ${locator}`).slice(0, 16)}`);
  const plain = await PlainFiles.open(input, folder, {
    name: entry.name,
    limits: project.casebook.settings.limits,
    contentOf: (hash) => contentPath(evidence, hash),
  });
  try {
    const last = steps.at(-1);
    if (last?.step !== 'documents') return await find(await plain.of(steps), reading.kind);
    const before = await plain.of(steps.slice(0, -1));
    return documentsOf(await fromArchive(before, last, locator, plain), most);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Document = { path: string; read: () => Promise<Buffer> };

async function documentsOf(documents: readonly Document[], most: number): Promise<ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  for (const { path, read } of documents) {
    const bytes = await read();
    const kind = kindByName(path) ?? kindByContent(bytes);
    const shown = bytes.subarray(0, most);
    files.push({ path, page: kind === 'page', text: decodePage(shown), shown: shown.length, size: bytes.length });
  }
  return files;
}

async function fromFolder(evidence: string, entry: FileEntry, locator: string): Promise<Document[]> {
  const lines = await readManifest(contentPath(evidence, entry.sha256)).catch(() => {
    throw gone(entry.name, false);
  });
  const hashes = new Map(lines.map(({ path, sha256 }) => [path, sha256]));
  return groupAt([...hashes.keys()], locator).map((path) => ({
    path,
    read: () =>
      readFile(contentPath(evidence, hashes.get(path) ?? '')).catch(() => {
        throw gone(path, false);
      }),
  }));
}

async function fromArchive(
  input: string,
  { file }: Extract<Step, { step: 'documents' }>,
  locator: string,
  { how }: PlainFiles,
): Promise<Document[]> {
  if (file !== undefined) return [{ path: file, read: () => readFile(input) }];
  const members = await openMembers(input, how);
  try {
    const paths: string[] = [];
    for await (const { name } of members.list()) paths.push(name);
    const found: Document[] = [];
    for (const path of groupAt(paths, locator)) {
      const pieces: Buffer[] = [];
      for await (const piece of await members.open(path)) pieces.push(piece as Buffer);
      const bytes = Buffer.concat(pieces);
      found.push({ path, read: () => Promise.resolve(bytes) });
    }
    return found;
  } finally {
    await members.close();
  }
}

/** The files of the document that a place is in: `pages/a.html`, `mails/b.eml part 2`. */
function groupAt(paths: readonly string[], locator: string): readonly string[] {
  const holds = ([first = '']: readonly string[]): boolean => locator === first || locator.startsWith(`${first} `);
  const group = documentGroups(paths)
    .filter(holds)
    .sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
  if (!group) throw missing(locator, 'the folder or archive has no such document');
  return group;
}

/** The saved page that a version was read from; undefined where it was none. */
export async function pageOf(project: Project, pointer: RecordedAt, most: number): Promise<ReceivedFile | undefined> {
  return (await receivedRecord(project, pointer, most)).find(({ page }) => page);
}

function missing(place: string, why: string): IntegrityError {
  return new IntegrityError('place-missing', `the record that the store says is there is not: ${why}`, {
    place,
    hint: 'refrain verify says what is wrong',
  });
}

function gone(place: string, left: boolean): IntegrityError {
  return new IntegrityError('content-missing', `the bytes of "${place}" are gone`, {
    place,
    about: { place, left: left ? 'yes' : 'no' },
    hint: left ? 'put back the file where it was imported from' : 'restore data/evidence/ from a backup',
  });
}
