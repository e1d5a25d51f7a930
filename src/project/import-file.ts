/** A file into the project: evidence first, then its parts, each a reading of its own with its line in the ledger. */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { contentPath, keepFile, type Kept } from '../evidence/content-store.js';
import { Ledger, type FileEntry } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import type { PartialMapping } from '../read/mapping.js';
import { partName, partsOf, type ReadablePart, type UnreadPart } from '../read/parts.js';
import type { PlainFiles } from '../read/plain-files.js';
import { leftAsMedia } from '../read/steps/file-sorts.js';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { defaultLimits, type Limits, type RecordLimits } from '../vocabulary/limits.js';
import { finishBefore } from './finish-readings.js';
import type { Project } from './project.js';
import { plainFilesOf } from './plain-files-of.js';
import { readEntry, type Imported } from './read-entry.js';
import type { ReadingOf, UnreadReading } from './reading.js';

export type { Imported } from './read-entry.js';

export interface ImportOptions {
  /** the outlet of every row, where the file does not say it */
  outlet?: string | undefined;
  /** zone of times that carry none */
  zone?: string | undefined;
  /** what a mapping file says; what it leaves out is guessed */
  mapping?: PartialMapping | undefined;
  /** list outlets that the casebook lacks in outlets.yaml, instead of setting their rows aside */
  addOutlets?: boolean | undefined;
  /** encoding of all texts, by its name in the Encoding Standard; found from the bytes where it is not stated */
  encoding?: string | undefined;
  /** leave the file where it is: for one too large to be kept twice */
  leave?: boolean | undefined;
  workers?: number | undefined;
}

/** What became of the parts of a file. */
export interface Taken {
  imported: Imported[];
  unread: UnreadPart[];
}

/**
 * Takes a file in: each part of it is a reading of its own, with its ledger line, its counts and its quarantine.
 *
 * @param opened the ledger, where it is open already: of many files it is read once
 * @throws UsageError when file or mapping cannot be read; StoreError; the signal's reason when it is aborted
 */
export async function importFile(
  project: Project,
  file: string,
  options: ImportOptions,
  job: Job,
  opened?: Ledger,
): Promise<Taken> {
  const name = basename(file);
  const { evidence } = project.folders;
  await project.store(); // before anything is written: the store may be held
  const ledger = opened ?? (await openLedger(project, job));
  const where = new Whereabouts(evidence, ledger);
  const kept = await keepFile(evidence, file, job, {
    leave: options.leave,
    unwanted: (sha256) => where.isRemoved(sha256),
  });
  const plain = await plainFilesOf(project, kept, name, job);
  try {
    const { parts, unread } = await partsOf(plain, name, options).catch(async (error: unknown) => {
      const spoken = ledger.entries.some(({ sha256 }) => sha256 === kept.sha256);
      const copied = kept.path === contentPath(evidence, kept.sha256);
      if (copied && !spoken) await rm(kept.path, { force: true }); // nothing in it was read: nothing is kept
      throw error;
    });
    const left = options.leave === true && !where.isRemoved(kept.sha256);
    return await takeParts(project, ledger, { file: { ...kept, name, left }, parts, unread }, plain, options, job);
  } finally {
    await plain.remove();
  }
}

/** The ledger of the project; a last line that a crash cut short is removed and said. */
export async function openLedger(project: Project, job: Job): Promise<Ledger> {
  const ledger = await Ledger.open(project.folders.evidence);
  if (ledger.torn) job.log('the last line of the ledger had been cut short and was removed');
  return ledger;
}

/** What is to be read of a file whose bytes are kept. */
export interface ToTake {
  file: Kept & {
    name: string;
    /** it stays where it is */
    left: boolean;
  };
  parts: readonly ReadablePart[];
  unread: readonly UnreadPart[];
}

/** Writes a line of the ledger for each part that was not read so before, and reads it. */
export async function takeParts(
  project: Project,
  ledger: Ledger,
  { file, parts, unread }: ToTake,
  plain: PlainFiles,
  options: { addOutlets?: boolean | undefined; workers?: number | undefined; retry?: boolean },
  job: Job,
): Promise<Taken> {
  const store = await project.store();
  const imported: Imported[] = [];
  const take = async (reading: ReadingOf | UnreadReading, known: Pick<Imported, 'shape' | 'notes'>): Promise<void> => {
    const entry = await entryFor(project, ledger, file, reading);
    await finishBefore(project, ledger, entry, plain, job);
    const where = new Whereabouts(project.folders.evidence, ledger);
    const done = await readEntry(project, store, entry, plain, { where, job, workers: options.workers });
    if (done) imported.push({ ...done, ...known });
  };
  for (const { part, steps, code, reason, hint } of unread) {
    if (code === leftAsMedia.code) continue; // nothing to read is nothing set aside
    await take({ ...ofPart(part, steps), unread: { code, reason, hint } }, {});
  }
  for (const { part, steps, says = [], recognised, mapping, shape, notes } of parts) {
    for (const line of says) job.log(`${partName(file.name, part)}: ${line}`);
    const reading: ReadingOf = {
      ...ofPart(part, steps),
      kind: recognised.kind,
      mapping,
      addOutlets: options.addOutlets ?? false,
      ...recordLimits(project.casebook.settings.limits),
      ...(options.retry === true && { retry: true }),
    };
    // What the steps say was logged.
    await take(reading, { notes: notes.slice(says.length), ...(shape !== undefined && { shape }) });
  }
  // A part that was known stands before what was broken off since: that is brought to its end as well.
  await finishBefore(project, ledger, { sha256: file.sha256, n: Infinity }, plain, job);
  return { imported, unread: [...unread] };
}

function ofPart(part: string, steps: ReadingOf['steps'] & object): Pick<ReadingOf, 'part' | 'steps'> {
  return { ...(part !== '' && { part }), ...(steps.length > 0 && { steps }) };
}

/** Those that are not the default. */
function recordLimits({ depth, recordMb, textMb }: Limits): { limits?: RecordLimits } {
  const limits = { depth, recordMb, textMb };
  const usual = Object.entries(limits).every(([name, value]) => defaultLimits[name as keyof RecordLimits] === value);
  return usual ? {} : { limits };
}

/** The last line of the part where it says the same, else a new one. */
async function entryFor(
  project: Project,
  ledger: Ledger,
  { sha256, bytes, name, left, path }: ToTake['file'],
  reading: ReadingOf | UnreadReading,
): Promise<FileEntry> {
  const asLeft = left && !ledger.entries.some((entry) => entry.sha256 === sha256 && entry.kind === 'file');
  const leftAt = new Whereabouts(project.folders.evidence, ledger).leftAt(sha256);
  const elsewhere = asLeft ? leftAt !== path : leftAt !== undefined;
  const last = ledger.entries.findLast(
    (entry) => entry.sha256 === sha256 && (entry.reading['part'] ?? '') === (reading.part ?? ''),
  );
  if (last && !elsewhere && isSame(last.reading as never, reading)) return last;
  const said = { sha256, bytes, name, reading: reading as never };
  return ledger.append(asLeft ? { kind: 'left', ...said, at: path } : { kind: 'file', ...said }, project.now());
}

/** A retry that would read the part as it was read is that reading done again, in which outlets may be listed by now. */
function isSame(before: ReadingOf | UnreadReading, now: ReadingOf | UnreadReading): boolean {
  if (canonicalJson(before as never) === canonicalJson(now as never)) return true;
  if ('unread' in now || now.retry !== true) return false;
  const { retry: _, ...plainly } = now;
  return canonicalJson(before as never) === canonicalJson(plainly as never);
}
