/**
 * A folder into the project: its tables one by one as if each had been named; its pages, texts, mails and subtitles together,
 * each kept under its own hash, and a manifest of them, which is kept as well and is what the ledger speaks of.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { keepFile, letGo, type JustKept } from '../evidence/content-store.js';
import type { Ledger } from '../evidence/ledger.js';
import type { ManifestLine } from '../evidence/manifest.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import { readablePart, unreadPart, type ReadablePart, type UnreadPart } from '../read/parts.js';
import { leftAsHidden } from '../read/steps/file-sorts.js';
import type { Part } from '../read/steps/step.js';
import { UsageError } from '../vocabulary/errors.js';
import {
  isSpokenOf,
  openLedger,
  takeFile,
  takeParts,
  type ImportOptions,
  type TakeHow,
  type Taken,
} from './import-file.js';
import { plainFilesOf } from './plain-files-of.js';
import type { Project } from './project.js';
import { walkFolder, type FoundFile, type Walked } from './walk-folder.js';

/** The documents of a folder, behind its manifest. */
export const documentsOfFolder: Part = { part: '', steps: [{ step: 'documents' }], kind: 'rows' };

/**
 * What cannot be read is set aside, a row a file, where anything can; what cannot even be opened, and what is not meant, is
 * named.
 *
 * @throws UsageError when nothing in it can be read; StoreError; the signal's reason when it is aborted
 */
export async function importFolder(project: Project, folder: string, options: ImportOptions, job: Job): Promise<Taken> {
  const { tables, documents, left } = await filesOf(project, folder);
  const taken: Taken = { imported: [], unread: left.map(named) };
  let why: UsageError | undefined;
  const attempt = async (
    name: string,
    work: (refused: TakeHow['refused']) => Promise<Taken | { refused: UsageError }>,
  ): Promise<'dropped' | undefined> => {
    job.signal.throwIfAborted();
    try {
      // As long as nothing is read it may be the wrong folder, of which nothing is kept.
      const done = await work(taken.imported.length > 0 ? 'set aside' : 'dropped');
      if ('refused' in done) {
        why ??= done.refused;
        return 'dropped';
      }
      taken.imported.push(...done.imported);
      taken.unread.push(...done.unread);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      why ??= error;
      taken.unread.push(named(unreadPart({ part: name, steps: [] }, error)));
    }
    return undefined;
  };
  await project.store(); // before anything is written: the store may be held
  const ledger = await openLedger(project, job);
  const works = [
    ...tables.map((file) => ({
      name: file.name,
      work: (refused: TakeHow['refused']) => takeFile(project, ledger, file, { ...options, refused }, job),
    })),
    ...(documents.length === 0
      ? []
      : [
          {
            name: basename(folder),
            work: (refused: TakeHow['refused']) =>
              importDocuments(project, ledger, { folder, documents }, { ...options, refused }, job),
          },
        ]),
  ];
  const dropped: typeof works = [];
  for (const one of works) if ((await attempt(one.name, one.work)) === 'dropped') dropped.push(one);
  if (taken.imported.length === 0) throw why ?? nothingIn(folder, left);
  for (const { name, work } of dropped) await attempt(name, work);
  job.signal.throwIfAborted();
  return taken;
}

function named(part: UnreadPart): Taken['unread'][number] {
  return { ...part, file: part.part, rows: 0 };
}

/** @throws UsageError when the folder is the project's own */
export async function filesOf(project: Project, folder: string): Promise<Walked> {
  const inside = resolve(folder);
  if (inside === resolve(project.folder) || inside.startsWith(resolve(project.folders.data))) {
    throw new UsageError('own-folder', 'this is the folder of the project itself', {
      place: folder,
      hint: 'name the folder with the files that are to come in',
    });
  }
  return walkFolder(folder, project.folder, project.casebook.settings.limits);
}

export function nothingIn(folder: string, left: readonly UnreadPart[]): UsageError {
  const first = left.find(({ code }) => code !== leftAsHidden.code) ?? left[0];
  return new UsageError(
    'empty-file',
    first ? `nothing in it is read: ${first.part}: ${first.reason}` : 'it has no files',
    {
      place: folder,
      hint: first?.hint ?? 'check that it is the right folder',
    },
  );
}

async function importDocuments(
  project: Project,
  ledger: Ledger,
  { folder, documents }: { folder: string; documents: readonly FoundFile[] },
  options: TakeHow,
  job: Job,
): Promise<Taken | { refused: UsageError }> {
  const name = basename(resolve(folder));
  const held: JustKept[] = [];
  let manifest: JustKept | undefined;
  try {
    const { lines, lost } = await keepDocuments(project, ledger, documents, held, job);
    manifest = await keepManifest(project, folder, lines, job);
    held.push(manifest);
    const plain = await plainFilesOf(project, manifest, name, job);
    try {
      const found = await readablePart(plain, name, documentsOfFolder, options).catch((error: unknown) => {
        if (error instanceof UsageError) return error;
        throw error;
      });
      if (found instanceof UsageError && options.refused === 'dropped') return { refused: found };
      const toTake: { parts: ReadablePart[]; unread: UnreadPart[] } =
        found instanceof UsageError
          ? { parts: [], unread: [unreadPart(documentsOfFolder, found)] }
          : { parts: [found], unread: [] };
      const file = { ...manifest, name, left: false };
      const taken = await takeParts(project, ledger, { file, ...toTake }, plain, options, job);
      return { ...taken, unread: [...taken.unread, ...lost.map(named)] };
    } finally {
      await plain.remove();
    }
  } finally {
    // Nothing in it was read: nothing is kept.
    if (!manifest || !isSpokenOf(ledger, manifest)) await letGo(held);
  }
}

/** @param held what was kept, also when it is broken off */
async function keepDocuments(
  project: Project,
  ledger: Ledger,
  documents: readonly FoundFile[],
  held: JustKept[],
  job: Job,
): Promise<{ lines: ManifestLine[]; lost: UnreadPart[] }> {
  const { evidence } = project.folders;
  const where = new Whereabouts(evidence, ledger);
  const unwanted = (sha256: string): boolean => where.isRemoved(sha256);
  const lines: ManifestLine[] = [];
  const lost: UnreadPart[] = [];
  for (const { path, name } of documents) {
    try {
      const kept = await keepFile(evidence, path, job, { unwanted });
      held.push(kept);
      if (unwanted(kept.sha256)) throw removedBefore(name);
      lines.push({ path: name, sha256: kept.sha256, bytes: kept.bytes });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      lost.push(unreadPart({ part: name, steps: [] }, error));
    }
  }
  return { lines, lost };
}

async function keepManifest(
  { folders: { evidence, scratch } }: Project,
  folder: string,
  lines: readonly ManifestLine[],
  job: Job,
): Promise<JustKept> {
  await mkdir(scratch, { recursive: true });
  const path = join(scratch, `manifest-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`);
  await writeFile(path, showManifest(lines));
  return keepFile(evidence, path, job).finally(() => rm(path, { force: true }));
}

function removedBefore(place: string): UsageError {
  return new UsageError('redacted', 'this was removed from the project, and is not kept again', {
    place,
    hint: 'refrain verify says when and why',
  });
}

/** The same files give the same bytes. */
export function showManifest(lines: readonly ManifestLine[]): string {
  return lines
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, bytes }) => `${JSON.stringify({ path, sha256, bytes })}\n`)
    .join('');
}
