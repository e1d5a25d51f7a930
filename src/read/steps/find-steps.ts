import { open } from 'node:fs/promises';
import type { PlainFiles } from '../plain-files.js';
import { bytesAt } from '../source.js';
import { refuseOleWorkbook } from './sheets/ole-workbook.js';
import { sheetParts } from './sheets/sheet-parts.js';
import type { Part, Step } from './step.js';

/** The parts of a file, with the steps that make each plain. A file that is plain, or of no known kind, is its own part. */
export async function* findSteps(files: PlainFiles, name: string): AsyncGenerator<Part, void, undefined> {
  yield* partsBehind(files, [], name);
}

async function* partsBehind(files: PlainFiles, steps: Step[], name: string): AsyncGenerator<Part, void, undefined> {
  const path = await files.of(steps);
  const file = await open(path, 'r');
  const head = await bytesAt(file, 0, 4096).finally(() => file.close());
  if (head[0] === 0x1f && head[1] === 0x8b) {
    yield* partsBehind(files, [...steps, { step: 'gunzip' }], name.replace(/\.gz$/i, ''));
    return;
  }
  if (head.toString('latin1', 0, 2) === 'PK') {
    const sheets = await sheetParts(path, steps, { ...files.how, name });
    if (sheets) {
      yield* sheets;
      return;
    }
  }
  await refuseOleWorkbook(path, head, name);
  yield { part: '', steps };
}
