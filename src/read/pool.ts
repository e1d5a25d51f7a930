/** Reads a whole file on worker threads, slice by slice in order; one that is small on this thread. */
import { inWorkers, SMALL_BYTES } from '../jobs/in-workers.js';
import { RefrainError, UsageError } from '../vocabulary/errors.js';
import type { FileKind } from './file-kind.js';
import type { NewOutlet } from './outlet-finder.js';
import { plan, type Slice } from './plan.js';
import type { ReadSettings, SliceRead } from './rows.js';
import { readSlice } from './slice.js';
import { closeSource, openSource } from './source.js';
import type { ReaderData, SliceAnswer } from './worker.js';

/** For rows that one thread has spread out of a workbook or of pages: a second reader gains little and takes 90 MB. */
const READERS_OF_ROWS = 1;

export interface ReadHow {
  /** how many; by default one for rows of a workbook or of pages, else as many as there are processors, at most 4 */
  workers?: number | undefined;
  /** the first slice to read, from 0: to go on where a reading stopped */
  from?: number | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Yields what each slice gave, in the file's order; at most two slices a worker are under way. Of a name that two
 * slices would give two ids, or an id that they would give two names, the first slice decides: with `from`, outlets that
 * earlier slices added must stand in `settings.outlets`.
 *
 * @throws UsageError when the file cannot be read; the reason of `signal` when it is aborted
 */
export async function* readFile(
  path: string,
  kind: FileKind,
  settings: ReadSettings,
  { workers, from = 0, signal }: ReadHow = {},
): AsyncGenerator<SliceRead & { slice: Slice }, void, undefined> {
  const slices: Slice[] = [];
  async function* remembered(): AsyncGenerator<Slice, void, undefined> {
    for await (const slice of plan(path, kind, settings.file, settings.limits)) {
      if (slice.index < from) continue;
      slices.push(slice);
      yield slice;
    }
  }
  const module = new URL('./worker.js', import.meta.url);
  const data: ReaderData = { path, kind, settings };
  const added = { nameOf: new Map<string, string>(), idOf: new Map<string, string>() }; // names in lower case
  try {
    for await (const answer of inWorkers<Slice, SliceAnswer>(remembered(), {
      module,
      settings: data,
      workers: workers ?? (kind === 'rows' ? READERS_OF_ROWS : undefined),
      signal,
      here: {
        isSmall: ({ from: begin, to }) => kind !== 'parquet' && to - begin <= SMALL_BYTES,
        work: async (slice) => ({ read: await readHere(data, slice, settings) }),
      },
    })) {
      signal?.throwIfAborted(); // also when the next slice is there already
      const slice = slices.shift();
      if (!slice) throw new TypeError('more answers than slices');
      if (!('read' in answer)) throw new UsageError(answer.code, answer.message, answer);
      let { read } = answer;
      if (read.newOutlets.some((outlet) => contradicts(outlet, added))) {
        read = await readHere(data, slice, { ...settings, outlets: [...settings.outlets, ...added.idOf] });
      }
      for (const { id, name } of read.newOutlets) {
        added.nameOf.set(id, name.toLowerCase());
        added.idOf.set(name.toLowerCase(), id);
        if (!added.idOf.has(id)) added.idOf.set(id, id);
      }
      yield { ...read, slice };
    }
  } catch (error) {
    if (error instanceof RefrainError || signal?.aborted) throw error;
    throw new UsageError('reader-failed', `the reader of ${settings.file} stopped: ${(error as Error).message}`, {
      place: settings.file,
      hint: 'nothing that was read before is lost; run the same command again, and report it if it happens again',
      cause: error,
    });
  }
}

interface Added {
  nameOf: ReadonlyMap<string, string>;
  idOf: ReadonlyMap<string, string>;
}

function contradicts({ id, name }: NewOutlet, { nameOf, idOf }: Added): boolean {
  const lower = name.toLowerCase();
  return (nameOf.get(id) ?? lower) !== lower || (idOf.get(lower) ?? id) !== id;
}

async function readHere({ path, kind }: ReaderData, slice: Slice, settings: ReadSettings): Promise<SliceRead> {
  const source = await openSource(path, kind, settings.file);
  try {
    return await readSlice(source, slice, settings);
  } finally {
    await closeSource(source);
  }
}
