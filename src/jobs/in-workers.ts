/**
 * Pieces of work on worker threads: taken from a source as workers come free, given back in the source's order,
 * with a bounded number under way, so that a slow reader slows the source down.
 */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, type TransferListItem } from 'node:worker_threads';

export interface InWorkers<Piece, Done> {
  /** the module to run in each worker; it calls `serveWork` */
  module: URL;
  /** handed to each worker once: structured-cloneable */
  settings: unknown;
  /** how many; by default as many as there are processors, at most 4 */
  workers?: number | undefined;
  signal?: AbortSignal | undefined;
  /** for a source of one small piece, which is done here: to start a worker would take longer than the work */
  here: { isSmall(piece: Piece): boolean; work(piece: Piece): Done | Promise<Done> };
}

/** Most bytes of a small piece: they take some tens of ms, a worker some hundreds to load what it needs. */
export const SMALL_BYTES = 131_072;

interface Answer {
  ticket: number;
  done?: unknown;
  failed?: unknown;
}

/**
 * Most of a worker's heap for what is young, in MB. Pieces make much that dies at once; with Node's usual 48 a worker
 * holds 30 MB more and is no faster.
 */
const YOUNG_MB = 6;

/** How many workers this machine should have by default. */
export function usualWorkers(): number {
  return Math.max(1, Math.min(4, availableParallelism()));
}

/**
 * Runs every piece in a worker, or a small one that is alone here, and yields the answers in the order of the pieces.
 *
 * @throws what the worker threw for a piece, at that piece's turn; the reason of `signal` when it is aborted
 */
export async function* inWorkers<Piece, Done>(
  pieces: AsyncIterable<Piece>,
  how: InWorkers<Piece, Done>,
): AsyncIterable<Done> {
  const count = how.workers ?? usualWorkers();
  const waiting = new Map<number, { resolve(done: Done): void; reject(error: unknown): void }>();
  const failAll = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const crew: Worker[] = [];
  // A worker is started when there is a piece for it: two pieces need no four.
  const workerFor = (turn: number): Worker => {
    const known = crew[turn % count];
    if (known) return known;
    const worker = new Worker(how.module, {
      workerData: how.settings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.on('message', ({ ticket: answered, done, failed }: Answer) => {
      const turnOf = waiting.get(answered);
      waiting.delete(answered);
      if (failed === undefined) turnOf?.resolve(done as Done);
      else turnOf?.reject(failed);
    });
    worker.on('error', failAll);
    worker.on('exit', (code) => failAll(new Error(`a worker stopped (${code})`)));
    crew[turn % count] = worker;
    return worker;
  };
  const stop = (): void => failAll(how.signal?.reason);
  how.signal?.addEventListener('abort', stop, { once: true });
  const source = pieces[Symbol.asyncIterator]();
  const seen: IteratorResult<Piece, unknown>[] = [];
  const turns: Promise<Done>[] = [];
  let ticket = 0;
  let ended = false;
  try {
    how.signal?.throwIfAborted();
    const first = await source.next();
    seen.push(first);
    if (!first.done && how.here.isSmall(first.value)) {
      const second = await source.next();
      if (second.done) {
        how.signal?.throwIfAborted();
        yield await how.here.work(first.value);
        return;
      }
      seen.push(second);
    }
    for (;;) {
      while (!ended && turns.length < count * 2) {
        how.signal?.throwIfAborted();
        const next = seen.shift() ?? (await source.next());
        if (next.done) {
          ended = true;
          break;
        }
        const mine = ticket++;
        const turn = new Promise<Done>((resolve, reject) => waiting.set(mine, { resolve, reject }));
        turn.catch(() => {}); // it is awaited at its turn
        turns.push(turn);
        workerFor(mine).postMessage({ ticket: mine, piece: next.value });
      }
      const turn = turns.shift();
      if (!turn) return;
      yield await turn;
    }
  } finally {
    how.signal?.removeEventListener('abort', stop);
    waiting.clear();
    await source.return?.();
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}

/** In a worker: answers every piece with what `work` makes of it; `transfer` names the buffers to hand over, not copy. */
export function serveWork<Piece, Done>(
  work: (piece: Piece) => Done | Promise<Done>,
  transfer: (done: Done) => TransferListItem[],
): void {
  parentPort?.on('message', ({ ticket, piece }: { ticket: number; piece: Piece }) => {
    void (async () => {
      try {
        const done = await work(piece);
        parentPort?.postMessage({ ticket, done } satisfies Answer, transfer(done));
      } catch (failed) {
        parentPort?.postMessage({ ticket, failed } satisfies Answer);
      }
    })();
  });
}
