/** A worker that turns texts round. */
import { workerData } from 'node:worker_threads';
import { serveWork } from '../../../jobs/in-workers.js';
import type { Folds } from '../../../language/word-keys.js';
import { turnRound } from './turn-round.js';

serveWork(turnRound(workerData as Folds), ({ words, keys, ...arrays }) =>
  [words.bytes, words.starts, keys.bytes, keys.starts, ...Object.values(arrays)].map(({ buffer }) => buffer),
);
