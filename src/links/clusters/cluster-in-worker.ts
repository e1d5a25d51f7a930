/** `cluster` beside the main thread: with a million texts it takes seconds, in which nobody else would be answered. */
import { Worker } from 'node:worker_threads';
import type { Clusters } from './cluster.js';
import type { Texts } from './texts.js';

/** The columns of texts, which move from one thread to the other and are not copied. */
export const COLUMNS = ['keys', 'firsts', 'shingleStarts', 'shingles', 'bands', 'seedStarts', 'seeds'] as const;

export type Columns = Pick<Texts, (typeof COLUMNS)[number] | 'size' | 'itemCount' | 'withoutWords'>;

/** What comes back. */
export interface Clustered {
  clusters: Clusters;
  texts: Pick<Texts, 'keys' | 'firsts'>;
}

/**
 * @param texts afterwards it has keys, firsts, items and sizes alone: all else has gone to the worker
 * @throws the reason of the signal, at once when it is aborted
 */
export async function clusterInWorker(texts: Texts, signal: AbortSignal): Promise<Clusters> {
  signal.throwIfAborted();
  const { size, itemCount, withoutWords } = texts;
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, texts[name]]));
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { ...columns, size, itemCount, withoutWords },
    transferList: COLUMNS.map((name) => texts[name].buffer as ArrayBuffer),
  });
  let stop = (): void => {};
  try {
    const { clusters, texts: back } = await new Promise<Clustered>((done, failed) => {
      stop = () => failed(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
      worker.once('message', done);
      worker.once('error', failed);
      worker.once('exit', (code) => failed(new Error(`the worker stopped (${code})`)));
    });
    Object.assign(texts, back);
    return clusters;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
