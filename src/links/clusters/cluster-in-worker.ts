/** `cluster` beside the main thread: with a million texts it takes seconds, in which nobody else would be answered. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Clusters } from './cluster.js';
import type { Texts } from './texts.js';

/** The columns of texts, which threads share. */
const COLUMNS = ['keys', 'firsts', 'shingleStarts', 'shingles', 'bands', 'seedStarts', 'seeds'] as const;

export type Columns = Pick<Texts, (typeof COLUMNS)[number] | 'size' | 'itemCount' | 'withoutWords'>;

/**
 * The same clusters as `cluster` comes to, in two threads.
 *
 * @throws the reason of the signal, at once when it is aborted
 */
export async function clusterInWorker(texts: Texts, signal: AbortSignal): Promise<Clusters> {
  signal.throwIfAborted();
  const { size, itemCount, withoutWords } = texts;
  const columns = { ...Object.fromEntries(COLUMNS.map((name) => [name, texts[name]])), size, itemCount, withoutWords };
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { columns, seedsAlone: false } });
  const exited = once(worker, 'exit');
  exited.catch(() => {}); // an error is said where the answer is awaited
  let stop = (): void => {};
  try {
    const found = await new Promise<Clusters>((done, failed) => {
      stop = () => failed(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
      worker.once('message', done);
      worker.once('error', failed);
      worker.once('exit', (code) => failed(new Error(`the worker stopped (${code})`)));
    });
    await exited; // with the thread beside it: to end two of them from outside can end the whole process
    return found;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
