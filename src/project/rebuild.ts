/** The store made again from evidence, ledger and casebook: the same run ids, the same numbers. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath, hashFile } from '../evidence/content-store.js';
import { isOfManifest, readManifest } from '../evidence/manifest.js';
import { Ledger, type FileEntry } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import { readProgress } from '../store/imports-table.js';
import { takeLock } from '../store/lock.js';
import { IntegrityError } from '../vocabulary/errors.js';
import { noCounts, type Counts } from './counts.js';
import { plainFilesOf } from './plain-files-of.js';
import type { Project } from './project.js';
import { readEntry } from './read-entry.js';
import { writeWhole } from './write-whole.js';

const CLEARED = 'The store is being made again; "refrain rebuild" goes on with it.\n';

/**
 * Reads every file of the ledger anew, in its order. Broken off, the next call goes on.
 *
 * @throws IntegrityError when evidence is missing, or a file that was left has changed; StoreError when another process holds the store
 */
export async function rebuild(project: Project, job: Job): Promise<{ readings: number; counts: Counts }> {
  const ledger = await Ledger.open(project.folders.evidence);
  const where = new Whereabouts(project.folders.evidence, ledger);
  await mustBeThere(project, ledger.entries, where, job);
  const mark = join(project.folders.data, 'rebuilding');
  // A removal that was broken off has left half a store, which cannot be gone on with.
  if ((await readFile(mark, 'utf8').catch(() => '')) !== CLEARED) {
    await project.close();
    const lock = takeLock(join(project.folders.data, 'store.lock'), 'refrain rebuild', project.now());
    try {
      await writeWhole(mark, 'The store is being removed, to be made again; "refrain rebuild" goes on with it.\n');
      await rm(join(project.folders.data, 'store'), { recursive: true, force: true });
      await writeWhole(mark, CLEARED);
    } finally {
      lock.release();
    }
  }
  const store = await project.store({ rebuilding: true });
  const counts = { ...noCounts };
  for (const entry of ledger.entries) {
    if (!(await readProgress(store, entry.sha256, entry.time))?.finished) {
      const plain = await plainFilesOf(
        project,
        { sha256: entry.sha256, path: where.pathOf(entry.sha256) },
        entry.name,
        job,
      );
      try {
        await readEntry(project, store, entry, plain, { where, job });
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

/** Nothing of the old store goes before all is there that the new one is made from. @throws IntegrityError */
export async function mustBeThere(
  { folders: { evidence } }: Project,
  entries: readonly FileEntry[],
  where: Whereabouts,
  job: Job,
): Promise<void> {
  const looked = new Set<string>();
  for (const entry of entries) {
    const { sha256, name } = entry;
    if (looked.has(sha256)) continue;
    looked.add(sha256);
    const remains = where.allRemains(sha256);
    const paths = [
      ...(where.isRemoved(sha256) || remains.length > 0 ? [] : [where.pathOf(sha256)]),
      ...remains.map((left) => contentPath(evidence, left.sha256)),
    ];
    if (isOfManifest(entry) && existsSync(where.pathOf(sha256))) {
      const listed = await readManifest(where.pathOf(sha256));
      const held = listed.filter((one) => !where.isRemoved(one.sha256));
      paths.push(...held.map((one) => contentPath(evidence, one.sha256)));
    }
    const lost = paths.find((path) => !existsSync(path));
    if (lost !== undefined) {
      const left = where.leftAt(sha256) !== undefined;
      throw new IntegrityError('evidence-missing', `"${name}" is in the ledger but its bytes are gone`, {
        place: lost,
        hint: left
          ? `put the file back, or say "refrain import --leave" of where it is now; the store was left as it is`
          : 'restore data/evidence/ from a backup; the store was left as it is',
      });
    }
    const left = where.leftAt(sha256);
    if (left !== undefined && (await hashFile(left, job)).sha256 !== sha256) {
      throw new IntegrityError('left-changed', `"${name}" was left where it is, and is not as it was any more`, {
        place: left,
        hint: 'put back the file as it was imported; the store was left as it is',
      });
    }
  }
}
