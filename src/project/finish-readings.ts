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
import { readEntry } from './read-entry.js';

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
  const store = await project.store();
  const done = await finishedReadings(store);
  const where = new Whereabouts(project.folders.evidence, ledger);
  for (const one of ledger.entries) {
    if (one.n >= entry.n) return;
    if (done.has(`${one.sha256} ${one.time}`)) continue;
    job.log(`${one.name}: its import was broken off; going on with it first`);
    const same = one.sha256 === entry.sha256; // their scratch files are the same
    const kept = { sha256: one.sha256, path: where.pathOf(one.sha256) };
    const plain = same ? opened : await plainFilesOf(project, kept, one.name, job);
    try {
      await readEntry(project, store, one, plain, { where, job });
    } catch (error) {
      if (!(error instanceof UsageError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      job.log(`${one.name}: stays broken off: ${(error as Error).message}`);
    } finally {
      if (!same) await plain.remove();
    }
  }
}
