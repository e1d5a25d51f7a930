import { open } from 'node:fs/promises';
import { UsageError } from '../../vocabulary/errors.js';
import { isDocument } from '../documents/document-kind.js';
import type { PlainFiles } from '../plain-files.js';
import { bytesAt } from '../source.js';
import { decodingOf } from './decoding-of.js';
import { findRecords } from './find-records.js';
import { isGkg } from './gkg.js';
import { partsOfArchive } from './parts-of-archive.js';
import { refuseOleWorkbook } from './sheets/ole-workbook.js';
import { sheetParts } from './sheets/sheet-parts.js';
import type { Part, Step } from './step.js';

/** Archives within archives that are opened, the outermost included. */
const DEEPEST = 3;

/** What decides of steps beside the bytes. */
export interface FindHow {
  /** encoding of all texts, by its name in the Encoding Standard; found from the bytes where it is not stated */
  encoding?: string | undefined;
  /** of which `records` says where they lie in JSON */
  mapping?: { records?: string | undefined } | undefined;
}

/** A file on the way to being plain. */
export interface Inner extends Part {
  /** its own name, without those of the archives around it: its ending may count */
  name: string;
}

/** The parts of a file, with the steps that make each plain. A file that is plain, or of no known kind, is its own part. */
export async function* findSteps(files: PlainFiles, name: string, how: FindHow = {}): AsyncGenerator<Part> {
  yield* partsBehind(files, { part: '', steps: [], name }, how);
}

async function* partsBehind(files: PlainFiles, inner: Inner, how: FindHow): AsyncGenerator<Part, void, undefined> {
  const { part, steps, name } = inner;
  const path = await files.of(steps);
  const file = await open(path, 'r');
  const head = await bytesAt(file, 0, 4096).finally(() => file.close());
  const then = (step: Step, ending: RegExp): AsyncGenerator<Part> =>
    partsBehind(files, { part, steps: [...steps, step], name: name.replace(ending, '') }, how);
  const wrapper = wrapperOf(head);
  if (wrapper && steps.filter(({ step }) => step !== 'decode').length >= DEEPEST) {
    throw new UsageError('over-limit', `this lies in more than ${DEEPEST} archives within one another`, {
      place: name,
      hint: 'unpack the outer ones and import what is in them',
    });
  }
  if (wrapper === 'gzip') return yield* then({ step: 'gunzip' }, /\.gz$/i);
  if (wrapper === 'zstd') return yield* then({ step: 'unzstd' }, /\.zst$/i);
  const sheets = wrapper === 'zip' ? await sheetParts(path, inner, files.how) : undefined;
  if (sheets) return yield* sheets;
  if (wrapper === 'zip') return yield* partsOfArchive(files, path, inner, (member) => partsBehind(files, member, how));
  await refuseOleWorkbook(path, head, name);
  const decoding = await decodingOf(path, head, inner, how.encoding);
  if (decoding) return yield* then(decoding, /$/);
  if (isDocument(name, head)) {
    yield { part, steps: [...steps, { step: 'documents', file: name }], kind: 'rows' };
    return;
  }
  const taken = isGkg(head) ? ({ step: 'gkg' } as const) : await findRecords(path, name, how.mapping?.records);
  yield taken ? { part, steps: [...steps, taken], kind: 'rows' } : { part, steps };
}

function wrapperOf(head: Buffer): 'gzip' | 'zstd' | 'zip' | undefined {
  const magic = head.toString('hex', 0, 4);
  if (magic.startsWith('1f8b')) return 'gzip';
  if (magic === '28b52ffd') return 'zstd';
  return magic === '504b0304' || magic === '504b0506' ? 'zip' : undefined; // the second: an archive without files
}
