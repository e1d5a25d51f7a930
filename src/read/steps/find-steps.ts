import { open } from 'node:fs/promises';
import type { PlainFiles } from '../plain-files.js';
import { bytesAt } from '../source.js';
import { findRecords } from './find-records.js';
import { isGkg } from './gkg.js';
import type { Part, Step } from './step.js';

/**
 * The parts of a file, with the steps that make each plain. A file that is plain, or of no known kind, is its own part.
 *
 * @param recordsAt where a mapping says that the records lie in JSON
 */
export async function* findSteps(
  files: PlainFiles,
  name: string,
  recordsAt?: string,
): AsyncGenerator<Part, void, undefined> {
  yield* partsBehind(files, [], name, recordsAt);
}

async function* partsBehind(
  files: PlainFiles,
  steps: Step[],
  name: string,
  recordsAt: string | undefined,
): AsyncGenerator<Part, void, undefined> {
  const path = await files.of(steps);
  const file = await open(path, 'r');
  const head = await bytesAt(file, 0, 4096).finally(() => file.close());
  if (head[0] === 0x1f && head[1] === 0x8b) {
    yield* partsBehind(files, [...steps, { step: 'gunzip' }], name.replace(/\.gz$/i, ''), recordsAt);
    return;
  }
  const more = isGkg(head) ? ({ step: 'gkg' } as const) : await findRecords(path, name, recordsAt);
  yield more ? { part: '', steps: [...steps, more], kind: 'rows' } : { part: '', steps };
}
