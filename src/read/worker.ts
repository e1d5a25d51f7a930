/** A worker that reads slices of one file. */
import { workerData, type TransferListItem } from 'node:worker_threads';
import { serveWork } from '../jobs/in-workers.js';
import { RefrainError, UsageError } from '../vocabulary/errors.js';
import type { FileKind } from './file-kind.js';
import type { Slice } from './plan.js';
import type { ReadSettings, SliceRead } from './rows.js';
import { readSlice } from './slice.js';
import { openSource } from './source.js';

/** What each worker is handed once. */
export interface ReaderData {
  path: string;
  kind: FileKind;
  settings: ReadSettings;
}

/** A slice as it was read; or an error of ours, whose class does not survive the way between threads. */
export type SliceAnswer = { read: SliceRead } | { code: string; message: string; place?: string; hint?: string };

const { path, kind, settings } = workerData as ReaderData;
const source = openSource(path, kind, settings.file);
source.catch(() => {}); // it is awaited with the first slice

serveWork<Slice, SliceAnswer>(
  async (slice) => {
    try {
      return { read: await readSlice(await source, slice, settings) };
    } catch (error) {
      if (!(error instanceof RefrainError)) throw error;
      const { code, message, place, hint } = error as UsageError;
      return { code, message, ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) };
    }
  },
  (answer): TransferListItem[] =>
    'read' in answer ? [answer.read.ndjson.buffer, answer.read.keys.buffer, answer.read.lineEnds.buffer] : [],
);
