/**
 * Readings that were broken off are brought to their end before a later one begins: of two texts of an item the later
 * reading's counts, so that what is in the store must have come in the order of the ledger.
 */
import type { FileEntry, Ledger } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import type { PlainFiles } from '../read/plain-files.js';
import { finishedReadings } from '../store/imports-table.js';
import { UsageError } from '../vocabulary/errors.js';
import { plainFilesOf } from './plain-files-of.js';
import type { Project } from './project.js';
import { readEntry, type Imported } from './read-entry.js';

/** A reading that was brought to its end, and what it came to; or why it stays broken off. */
export interface Finished {
  entry: FileEntry;
  came: Imported | { rows: number } | Error;
}

/**
 * Finishes what stands in the ledger before an entry. What cannot be read any more stays broken off, and is said.
 *
 * @param opened the plain files of the entry's own content
 * @throws StoreError; the signal's reason when it is aborted
 */
export async function finishBefore(
  project: Project,
  ledger: Ledger,
  entry: Pick<FileEntry, 'sha256' | 'n'>,
  opened: PlainFiles,
  job: Job,
): Promise<void> {
  const before = ledger.entries.filter(({ n }) => n < entry.n);
  for (const { entry: one, came } of await finish(project, ledger, before, { sha256: entry.sha256, opened }, job)) {
    if (came instanceof Error) job.log(`${one.name}: stays broken off: ${came.message}`);
  }
}

/** Finishes whatever was broken off. @throws StoreError; the signal's reason when it is aborted */
export async function finishAll(
  project: Project,
  ledger: Ledger,
  job: Job,
  workers: number | undefined,
): Promise<Finished[]> {
  return finish(project, ledger, ledger.entries, { workers }, job);
}

async function finish(
  project: Project,
  ledger: Ledger,
  entries: readonly FileEntry[],
  { sha256, opened, workers }: { sha256?: string; opened?: PlainFiles; workers?: number | undefined },
  job: Job,
): Promise<Finished[]> {
  const store = await project.store();
  const done = await finishedReadings(store);
  const where = new Whereabouts(project.folders.evidence, ledger);
  const finished: Finished[] = [];
  for (const entry of entries) {
    if (done.has(`${entry.sha256} ${entry.time}`)) continue;
    job.log(`${entry.name}: its import was broken off; going on with it first`);
    const own = opened && entry.sha256 === sha256 ? opened : undefined; // their scratch files are the same
    const kept = { sha256: entry.sha256, path: where.pathOf(entry.sha256) };
    const plain = own ?? (await plainFilesOf(project, kept, entry.name, job));
    try {
      finished.push({ entry, came: await readEntry(project, store, entry, plain, { where, job, workers }) });
    } catch (error) {
      if (!(error instanceof UsageError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      finished.push({ entry, came: error as Error });
    } finally {
      if (!own) await plain.remove();
    }
  }
  return finished;
}
