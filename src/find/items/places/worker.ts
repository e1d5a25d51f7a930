/** A worker that turns texts round. */
import { workerData } from 'node:worker_threads';
import { serveWork } from '../../../jobs/in-workers.js';
import type { Folds } from '../../../language/word-keys.js';
import type { SegmentData } from './segment.js';
import { turnRound } from './turn-round.js';

serveWork(turnRound(workerData as Folds), (made) =>
  Object.values(made).map(({ buffer }: SegmentData['lists']) => buffer),
);
