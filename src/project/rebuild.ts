/** The store made again from evidence, ledger and casebook: the same run ids, the same numbers. */
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath } from '../evidence/content-store.js';
import { Ledger } from '../evidence/ledger.js';
import type { Job } from '../jobs/job.js';
import { readProgress } from '../store/imports-table.js';
import { takeLock } from '../store/lock.js';
import { IntegrityError } from '../vocabulary/errors.js';
import { noCounts, type Counts } from './counts.js';
import { plainFilesOf, readEntry } from './import-file.js';
import type { Project } from './project.js';

/**
 * Reads every file of the ledger anew, in its order. Broken off, the next call goes on.
 *
 * @throws IntegrityError when evidence is missing; StoreError when another process holds the store
 */
export async function rebuild(project: Project, job: Job): Promise<{ readings: number; counts: Counts }> {
  const ledger = await Ledger.open(project.folders.evidence);
  const lost = ledger.entries.find(({ sha256 }) => !existsSync(contentPath(project.folders.evidence, sha256)));
  if (lost) {
    throw new IntegrityError('evidence-missing', `"${lost.name}" is in the ledger but its bytes are gone`, {
      place: contentPath(project.folders.evidence, lost.sha256),
      hint: 'restore data/evidence/ from a backup; the store was left as it is',
    });
  }
  const mark = join(project.folders.data, 'rebuilding');
  if (!existsSync(mark)) {
    await project.close();
    const lock = takeLock(join(project.folders.data, 'store.lock'), 'refrain rebuild', project.now());
    try {
      await writeFile(mark, 'The store is being made again; "refrain rebuild" goes on with it.\n');
      await rm(join(project.folders.data, 'store'), { recursive: true, force: true });
    } finally {
      lock.release();
    }
  }
  const store = await project.store();
  const counts = { ...noCounts };
  for (const entry of ledger.entries) {
    if (!(await readProgress(store, entry.sha256, entry.time))?.finished) {
      const plain = await plainFilesOf(project, entry.sha256, entry.name, job);
      try {
        await readEntry(project, store, entry, plain, job);
      } finally {
        await plain.remove();
      }
    }
    const done = await readProgress(store, entry.sha256, entry.time);
    for (const what of Object.keys(counts) as (keyof Counts)[]) counts[what] += done?.[what] ?? 0;
  }
  await rm(mark, { force: true });
  return { readings: ledger.entries.length, counts };
}
