/** What an import of a folder would do, without doing it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Job } from '../jobs/job.js';
import { readablePart, unreadPart } from '../read/parts.js';
import { PlainFiles } from '../read/plain-files.js';
import { UsageError } from '../vocabulary/errors.js';
import { sha256 as hashOf } from '../vocabulary/ids.js';
import { firstItems, tryFile, type DryRun, type NotRead, type Tried } from './dry-run.js';
import type { ImportOptions } from './import-file.js';
import { documentsOfFolder, filesOf, nothingIn, showManifest } from './import-folder.js';
import type { Project } from './project.js';

/** One for each table, and one for all documents. @throws UsageError when nothing in the folder can be read */
export async function dryRunFolder(project: Project, folder: string, options: ImportOptions, job: Job): Promise<Tried> {
  const { tables, documents, left } = await filesOf(project, folder);
  const shown: DryRun[] = [];
  const unread: NotRead[] = left.map((one) => ({ ...one, file: one.part }));
  let why: UsageError | undefined;
  const refuse = (name: string, error: unknown): void => {
    if (!(error instanceof UsageError)) throw error;
    why ??= error;
    unread.push({ ...unreadPart({ part: '', steps: [] }, error), file: name });
  };
  for (const table of tables) {
    try {
      const tried = await tryFile(project, table, options, job);
      shown.push(...tried.shown);
      unread.push(...tried.unread);
      why ??= tried.refused;
    } catch (error) {
      refuse(table.name, error);
    }
  }
  if (documents.length > 0) {
    const name = basename(resolve(folder));
    const scratch = await mkdtemp(join(tmpdir(), 'refrain-dry-run-'));
    try {
      // Nothing is kept: in place of the hash of its bytes a file goes by that of its name.
      const pathOf = new Map(documents.map((file) => [hashOf(file.name), file.path] as const));
      const lines = documents.map((file) => ({ path: file.name, sha256: hashOf(file.name), bytes: 0 }));
      await writeFile(join(scratch, 'manifest'), showManifest(lines));
      const plain = await PlainFiles.open(join(scratch, 'manifest'), join(scratch, 'plain'), {
        name,
        limits: project.casebook.settings.limits,
        signal: job.signal,
        contentOf: (hash) => pathOf.get(hash as never) ?? '',
      });
      const part = await readablePart(plain, name, documentsOfFolder, options);
      shown.push(await firstItems(project, part, await plain.of(part.steps), name, options));
    } catch (error) {
      refuse(name, error);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  if (shown.length === 0) throw why ?? nothingIn(folder, left);
  return { shown, unread };
}
