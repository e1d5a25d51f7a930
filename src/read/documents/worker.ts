/** A worker that reads documents, so that one which takes too long can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Limits } from '../../vocabulary/limits.js';
import type { ReadDocument } from './document-record.js';
import { readDocument, type DocumentFiles } from './read-document.js';

const limits = workerData as Limits;

parentPort?.on('message', (document: DocumentFiles) => {
  void readDocument(document, limits)
    .catch((error: unknown): ReadDocument => ({ problem: 'broken-document', text: String((error as Error).message) }))
    .then((read) => parentPort?.postMessage(read));
});
