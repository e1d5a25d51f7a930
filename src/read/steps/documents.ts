import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../../vocabulary/errors.js';
import type { Limits } from '../../vocabulary/limits.js';
import { documentGroups } from '../documents/document-groups.js';
import { kindByName } from '../documents/document-kind.js';
import { DocumentReader } from '../documents/document-reader.js';
import { documentRecord } from '../documents/document-record.js';
import type { DocumentFiles } from '../documents/read-document.js';
import { KEPT_OF_RECORD } from '../records.js';
import { openMembers, type Members } from './members.js';
import type { PlacedRow } from './placed-row.js';
import type { Apply, Step, StepHow } from './step.js';

/** Mails may be so many times as long as a record: most of it is attachments, which are not read. */
const MAIL = 4;

/**
 * The pages, texts, mails and broadcasts of an archive or a folder, or the one that a file is: one row each, in their order. What
 * cannot be read is a row with its problem, and the next is read.
 */
export const documents: Apply<Extract<Step, { step: 'documents' }>> = async (input, output, { file }, how) => {
  const rows = file === undefined ? rowsOfMembers(input, how) : rowsOfFile(input, file, how);
  await pipeline(rows, createWriteStream(output), { ...(how.signal && { signal: how.signal }) });
};

async function* rowsOfFile(input: string, file: string, how: StepHow): AsyncGenerator<string, void, undefined> {
  const reader = new DocumentReader(how.limits);
  try {
    const { size } = await stat(input);
    const bytes = size > longest(file, how.limits) ? undefined : new Uint8Array(await readFile(input));
    yield* rowsOf('the whole file', bytes ? [{ path: file, bytes }] : 'too-long', reader, how);
  } finally {
    await reader.close();
  }
}

async function* rowsOfMembers(input: string, how: StepHow): AsyncGenerator<string, void, undefined> {
  const members = await openMembers(input, how);
  const reader = new DocumentReader(how.limits);
  try {
    const paths: string[] = [];
    for await (const { name } of members.list()) paths.push(name);
    for (const group of documentGroups(paths)) {
      yield* rowsOf(group[0] ?? '', await filesOf(members, group, how.limits), reader, how);
    }
  } finally {
    await reader.close();
    await members.close();
  }
}

/** The lines of a document. @param files what it is read from, or why it cannot be */
async function* rowsOf(
  path: string,
  files: DocumentFiles['files'] | Problem,
  reader: DocumentReader,
  { limits, signal }: StepHow,
): AsyncGenerator<string, void, undefined> {
  const name = typeof files === 'string' ? path : (files[0]?.path ?? path);
  const read = typeof files === 'string' ? { problem: files, text: '' } : await reader.read({ files }, signal);
  if ('problem' in read) {
    yield line({ place: path, problem: read.problem, text: read.text });
    return;
  }
  for (const { within, record } of read.records) {
    const place = within === undefined ? path : `${path} ${within}`;
    const row = line({ place, record: { ...documentRecord(name, record) } });
    const tooLong = row.length > limits.recordMb << 18 && Buffer.byteLength(row) > limits.recordMb << 20;
    yield tooLong ? line({ place, problem: 'too-long', text: record.text.slice(0, KEPT_OF_RECORD) }) : row;
  }
  const [first, ...more] = read.leftOut ?? [];
  if (first !== undefined) yield line({ place: first, problem: 'rendering', text: [first, ...more].join('\n') });
}

function line(row: PlacedRow): string {
  return `${JSON.stringify('text' in row ? { ...row, text: row.text.slice(0, KEPT_OF_RECORD) } : row)}\n`;
}

/** A code as in `reasons.ts`. */
type Problem = string;

async function filesOf(
  members: Members,
  paths: readonly string[],
  limits: Limits,
): Promise<DocumentFiles['files'] | Problem> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const bytes = await bytesOf(members, path, longest(path, limits));
    if (typeof bytes === 'string') return bytes;
    files.push({ path, bytes });
  }
  return files;
}

async function bytesOf(members: Members, path: string, most: number): Promise<Uint8Array | Problem> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of await members.open(path)) {
      pieces.push(piece as Buffer);
      size += (piece as Buffer).length;
      if (size > most) return 'too-long'; // to leave the loop destroys the stream
    }
  } catch (error) {
    if (error instanceof UsageError) return error.code;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'lost-evidence';
    throw error;
  }
  const bytes = new Uint8Array(size); // with a buffer of its own, which can be handed to the reader
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Most bytes of a document. */
function longest(path: string, { recordMb }: Limits): number {
  const kind = kindByName(path);
  return (recordMb << 20) * (kind === 'mail' || kind === 'web-archive' ? MAIL : 1);
}
