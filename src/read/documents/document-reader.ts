import { Worker } from 'node:worker_threads';
import type { Limits } from '../../vocabulary/limits.js';
import type { ReadDocument } from './document-record.js';
import type { DocumentFiles } from './read-document.js';

const module = new URL('./worker.js', import.meta.url);

/** Reads documents one at a time on a thread of its own, which is given up when one takes longer than the limit. */
export class DocumentReader {
  readonly #limits: Limits;
  #worker: Worker | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The bytes are handed over: they are empty afterwards. Where the limit is reached the problem is `too-slow`. */
  async read(document: DocumentFiles, signal?: AbortSignal): Promise<ReadDocument> {
    signal?.throwIfAborted();
    const worker = (this.#worker ??= start(this.#limits));
    let stop: () => void = () => {};
    try {
      return await new Promise<ReadDocument>((resolve, reject) => {
        const fail = (problem: string): void => {
          this.#worker = undefined;
          void worker.terminate();
          resolve({ problem, text: '' });
        };
        const timer = setTimeout(() => fail('too-slow'), this.#limits.seconds * 1000);
        const abort = (): void => reject(signal?.reason as Error);
        signal?.addEventListener('abort', abort, { once: true });
        worker.once('message', resolve);
        const died = (): void => fail('broken-document'); // its memory has run out
        worker.once('error', died);
        stop = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
          worker.off('message', resolve).off('error', died);
        };
        const buffers = document.files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
        worker.postMessage(document, [...new Set(buffers)]);
      });
    } finally {
      stop();
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function start(limits: Limits): Worker {
  const worker = new Worker(module, { workerData: limits });
  worker.on('error', () => {}); // one that was given up may still fail
  return worker;
}
