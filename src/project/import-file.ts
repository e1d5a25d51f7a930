/** A file into the project: evidence first, then its parts, each a reading of its own with its line in the ledger. */
import { basename } from 'node:path';
import { keepFile, letGo, type Kept } from '../evidence/content-store.js';
import { Ledger, type FileEntry } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import type { PartialMapping } from '../read/mapping.js';
import { partName, partsOf, type ReadablePart, type UnreadPart } from '../read/parts.js';
import type { PlainFiles } from '../read/plain-files.js';
import { leftAsMedia } from '../read/steps/file-sorts.js';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import type { UsageError } from '../vocabulary/errors.js';
import { defaultLimits, type Limits, type RecordLimits } from '../vocabulary/limits.js';
import { finishBefore } from './finish-readings.js';
import type { Project } from './project.js';
import { plainFilesOf } from './plain-files-of.js';
import { readEntry, type Imported } from './read-entry.js';
import { lastReadings, liesIn, readingOf, type ReadingOf, type UnreadReading } from './reading.js';

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

/** A part that is not read. */
export interface Unread extends UnreadPart {
  /** with its part, as in places */
  file: string;
  /** as how many rows it is set aside; 0 where it is named and nothing of it is kept */
  rows: number;
}

/** What became of the parts of a file. */
export interface Taken {
  imported: Imported[];
  unread: Unread[];
}

/**
 * Takes a file in: each part of it is a reading of its own, with its ledger line, its counts and its quarantine.
 *
 * @param opened the ledger, where it is open already: of many files it is read once
 * @throws UsageError when file or mapping cannot be read; StoreError; the signal's reason when it is aborted
 */
export async function importFile(project: Project, file: string, options: ImportOptions, job: Job): Promise<Taken> {
  await project.store(); // before anything is written: the store may be held
  const ledger = await openLedger(project, job);
  const named = { path: file, name: basename(file) };
  const taken = await takeFile(project, ledger, named, { ...options, refused: 'dropped' }, job);
  if ('refused' in taken) throw taken.refused;
  return taken;
}

export interface TakeHow extends ImportOptions {
  /** what becomes of a file of which nothing can be read: nothing of it is kept, or it is kept and set aside */
  refused: 'dropped' | 'set aside';
}

/**
 * The same, with the ledger open.
 *
 * @param named where it is, and the name under which the ledger speaks of it
 * @returns why, of a file that was dropped
 */
export async function takeFile(
  project: Project,
  ledger: Ledger,
  { path, name }: { path: string; name: string },
  options: TakeHow,
  job: Job,
): Promise<Taken | { refused: UsageError }> {
  const { evidence } = project.folders;
  const where = new Whereabouts(evidence, ledger);
  const kept = await keepFile(evidence, path, job, {
    leave: options.leave,
    unwanted: (sha256) => where.isRemoved(sha256),
  });
  const plain = await plainFilesOf(project, kept, name, job);
  try {
    const { refused, ...found } = await partsOf(plain, name, options);
    if (refused && options.refused === 'dropped') return { refused };
    const file = { ...kept, name, left: options.leave === true && !where.isRemoved(kept.sha256) };
    const taken = await takeParts(project, ledger, { file, ...found }, plain, options, job);
    const parts = [...found.parts, ...found.unread].map(({ part }) => part);
    await leaveToParts(project, ledger, { file, parts }, plain, job);
    return taken;
  } finally {
    await plain.remove();
    // Nothing in it was read: nothing is kept.
    if (!isSpokenOf(ledger, kept)) await letGo([kept]);
  }
}

/** Whether the ledger has a line on a content. */
export function isSpokenOf({ entries }: Ledger, { sha256 }: Kept): boolean {
  return entries.some((entry) => entry.sha256 === sha256);
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
  options: {
    addOutlets?: boolean | undefined;
    workers?: number | undefined;
    retry?: boolean;
    /** lines of the ledger, by number, that were read just now: not again */
    justRead?: ReadonlySet<number>;
  },
  job: Job,
): Promise<Taken> {
  const store = await project.store();
  const taken: Taken = { imported: [], unread: [] };
  const take = async (reading: ReadingOf | UnreadReading): Promise<Imported | { rows: number }> => {
    const entry = await entryFor(project, ledger, file, reading);
    if (options.justRead?.has(entry.n)) return { rows: 0 };
    await finishBefore(project, ledger, entry, plain, job);
    const where = new Whereabouts(project.folders.evidence, ledger);
    return readEntry(project, store, entry, plain, { where, job, workers: options.workers });
  };
  for (const one of unread) {
    const { part, steps, code, reason, hint } = one;
    // Nothing to read is nothing set aside; nor is what an earlier reading took in, because this one does not fit it.
    const aside = code !== leftAsMedia.code && !wasTaken(ledger, file.sha256, part);
    const done = aside
      ? await take({
          ...ofPart(part, steps),
          unread: { code, reason, hint },
          ...(options.addOutlets && { addOutlets: true }),
        })
      : { rows: 0 };
    taken.unread.push({ ...one, file: partName(file.name, part), rows: 'rows' in done ? done.rows : 0 });
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
    const done = await take(reading);
    if ('rows' in done) continue;
    // What the steps say was logged.
    taken.imported.push({ ...done, notes: notes.slice(says.length), ...(shape !== undefined && { shape }) });
  }
  // A part that was known stands before what was broken off since: that is brought to its end as well.
  await finishBefore(project, ledger, { sha256: file.sha256, n: Infinity }, plain, job);
  return taken;
}

/** The last line of the ledger on a part. */
function lastLine({ entries }: Ledger, sha256: string, part: string): FileEntry | undefined {
  return entries.findLast((entry) => entry.sha256 === sha256 && (entry.reading['part'] ?? '') === part);
}

/** Whether a part was read, or by its own parts. */
function wasTaken(ledger: Ledger, sha256: string, part: string): boolean {
  const last = lastLine(ledger, sha256, part);
  if (last && (!('unread' in last.reading) || 'inParts' in last.reading)) return true;
  return ledger.entries.some(
    (entry) =>
      entry.sha256 === sha256 && entry.reading['part'] !== undefined && liesIn(readingOf(entry).part ?? '', part),
  );
}

/**
 * What was set aside as a whole leaves quarantine when its parts have been found by now, as those of an archive are whose
 * limit was raised: each of them stands for itself.
 *
 * @param parts names of all that were found in the file
 */
export async function leaveToParts(
  project: Project,
  ledger: Ledger,
  { file, parts }: { file: ToTake['file']; parts: readonly string[] },
  plain: PlainFiles,
  job: Job,
): Promise<void> {
  const store = await project.store();
  for (const last of lastReadings(ledger.entries.filter(({ sha256 }) => sha256 === file.sha256))) {
    const reading = readingOf(last);
    const { part = '' } = reading;
    const isThere = parts.includes(part) || !parts.some((one) => liesIn(one, part));
    if (!('unread' in reading) || reading.inParts || isThere) continue;
    const entry = await entryFor(project, ledger, file, { ...reading, inParts: true });
    const where = new Whereabouts(project.folders.evidence, ledger);
    await readEntry(project, store, entry, plain, { where, job });
  }
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
  const last = lastLine(ledger, sha256, reading.part ?? '');
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
