/** Takes up what earlier readings set aside or left unread: with a better mapping, a zone, outlets listed by now, or a newer Refrain. */
import { contentPath } from '../evidence/content-store.js';
import { Ledger, type FileEntry } from '../evidence/ledger.js';
import { isOfManifest } from '../evidence/manifest.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import type { FileKind } from '../read/file-kind.js';
import { guessMapping } from '../read/guess-mapping.js';
import { partName, readablePart, unreadPart, type ReadablePart, type UnreadPart } from '../read/parts.js';
import type { PlainFiles } from '../read/plain-files.js';
import { recognise } from '../read/recognise.js';
import { findSteps } from '../read/steps/find-steps.js';
import type { Part } from '../read/steps/step.js';
import { rowsSetAside } from '../store/imports-table.js';
import { UsageError } from '../vocabulary/errors.js';
import { leftOut } from '../vocabulary/item.js';
import { finishAll } from './finish-readings.js';
import { leaveToParts, takeParts, type ImportOptions, type Taken } from './import-file.js';
import { plainFilesOf } from './plain-files-of.js';
import type { Project } from './project.js';
import { lastReadings, liesIn, readingOf } from './reading.js';

export type RetryOptions = Omit<ImportOptions, 'leave'>;

export interface Retried extends Taken {
  /** rows that stood in quarantine before and may be read better */
  before: number;
  /** parts that the ledger speaks of and that were not read to their end */
  unfinished: number;
}

/**
 * Reads again every part whose last reading set something aside, or was broken off. What was read then stays as it is; what
 * can be read now leaves quarantine.
 *
 * @throws StoreError; the signal's reason when it is aborted
 */
export async function retry(project: Project, options: RetryOptions, job: Job): Promise<Retried> {
  const store = await project.store();
  const ledger = await Ledger.open(project.folders.evidence);
  // What was removed does not come back; what is no post is one only where another mapping says so.
  const codes = ['redacted', ...(options.mapping ? [] : leftOut)];
  const retried: Retried = { imported: [], unread: [], before: 0, unfinished: 0 };
  const before = await rowsSetAside(store, codes);
  for (const entry of lastReadings(ledger.entries)) retried.before += before.get(keyOf(entry)) ?? 0;
  const brokenOff = await finishAll(project, ledger, job, options.workers);
  retried.unfinished = brokenOff.length;
  for (const { entry, came } of brokenOff) {
    if (came instanceof Error) retried.unread.push(...unreadAll([entry], came).unread);
    else if ('counts' in came) retried.imported.push(came);
  }
  // What went on from the middle may have set aside before it what can be read by now.
  const fromStart = brokenOff.filter(({ came }) => !('resumed' in came && came.resumed));
  const justRead = new Set(fromStart.map(({ entry }) => entry.n));
  const stays = new Set(brokenOff.filter(({ came }) => came instanceof Error).map(({ entry }) => entry.n));
  // Only now it is known what each has set aside. What came to its end without that need not be read once more.
  const aside = await rowsSetAside(store, codes);
  const contents = new Map<string, FileEntry[]>();
  for (const entry of lastReadings(ledger.entries)) {
    if (!aside.has(keyOf(entry)) || stays.has(entry.n)) continue;
    contents.set(entry.sha256, [...(contents.get(entry.sha256) ?? []), entry]);
  }
  for (const entries of contents.values()) {
    const done = await retryContent(project, ledger, entries, { ...options, justRead }, job).catch((error: unknown) => {
      if (error instanceof UsageError || isMissing(error)) return unreadAll(entries, error as Error);
      throw error;
    });
    retried.imported.push(...done.imported);
    retried.unread.push(...done.unread);
  }
  return retried;
}

/** A reading, as the store names it. */
function keyOf({ sha256, time }: FileEntry): string {
  return `${sha256} ${time}`;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** A content that is not there, or is damaged, does not stop the others. */
function unreadAll(entries: readonly FileEntry[], error: Error): Taken {
  const { code, hint = '' } = error as UsageError;
  const why = isMissing(error)
    ? { code: 'evidence-missing', reason: 'its bytes are gone', hint: 'refrain verify says where they should be' }
    : { code, reason: error.message, hint };
  const unread = entries.map((entry) => {
    const { part = '' } = readingOf(entry);
    return { part, steps: [], ...why, file: partName(entry.name, part), rows: 0 };
  });
  return { imported: [], unread };
}

/** @param entries the last readings of some parts of one content */
async function retryContent(
  project: Project,
  ledger: Ledger,
  entries: readonly FileEntry[],
  options: RetryOptions & { justRead: ReadonlySet<number> },
  job: Job,
): Promise<Taken> {
  const [first] = entries;
  if (!first) return { imported: [], unread: [] };
  const { sha256, bytes, name } = first;
  const where = new Whereabouts(project.folders.evidence, ledger);
  const path = where.pathOf(sha256);
  const plain = await plainFilesOf(project, { sha256, path }, name, job);
  try {
    const taken: Taken = { imported: [], unread: [] };
    const file = { sha256, bytes, path, name, left: where.leftAt(sha256) !== undefined };
    const lines = ledger.entries.filter((entry) => entry.sha256 === sha256);
    const known = new Set(lines.map((entry) => readingOf(entry).part ?? ''));
    const { names, again } = await partsAgain(plain, where, entries, known, options);
    for (const { part, entry } of again) {
      const found = await lookAgain(project, plain, where, { part, entry }, options);
      const unread = 'code' in found ? [found] : [];
      const toTake = { file, parts: 'code' in found ? [] : [found], unread };
      const { workers, justRead } = options;
      const adding = { addOutlets: options.addOutlets ?? addedOutlets(entry), workers, retry: true, justRead };
      const done = await takeParts(project, ledger, toTake, plain, adding, job);
      taken.imported.push(...done.imported);
      taken.unread.push(...done.unread);
    }
    await leaveToParts(project, ledger, { file, parts: names }, plain, job);
    return taken;
  } finally {
    await plain.remove();
  }
}

interface PartsAgain {
  /** names of all that were found */
  names: string[];
  /** what is to be read, each with its last reading, or that of the whole which it is a part of */
  again: { part: Part; entry: FileEntry }[];
}

/**
 * The parts as this version finds them; of a content that a removal took away, as they were.
 *
 * @param known the parts that the ledger speaks of
 */
async function partsAgain(
  plain: PlainFiles,
  where: Whereabouts,
  entries: readonly FileEntry[],
  known: ReadonlySet<string>,
  { encoding, mapping }: RetryOptions,
): Promise<PartsAgain> {
  const wanted = new Map(entries.map((entry) => [readingOf(entry).part ?? '', entry]));
  const found: PartsAgain = { names: [], again: [] };
  const [first] = entries;
  if (first && (isOfManifest(first) || where.isRemoved(first.sha256))) {
    for (const [part, entry] of wanted) {
      const before = readingOf(entry);
      const { steps = [] } = before;
      found.names.push(part);
      found.again.push({ part: { part, steps, ...('kind' in before && { kind: before.kind }) }, entry });
    }
    return found;
  }
  const how = { encoding, mapping: { records: recordsIn(entries, mapping) } };
  for await (const part of findSteps(plain, first?.name ?? '', how)) {
    found.names.push(part.part);
    // What was set aside as a whole may come in parts by now.
    const whole = entries.find(
      (entry) => 'unread' in readingOf(entry) && liesIn(part.part, readingOf(entry).part ?? ''),
    );
    const entry = wanted.get(part.part) ?? (known.has(part.part) ? undefined : whole);
    if (entry) found.again.push({ part, entry });
  }
  return found;
}

/** Where a mapping says that the records of JSON lie: the one that is given, else that of an earlier reading. */
function recordsIn(entries: readonly FileEntry[], mapping: RetryOptions['mapping']): string | undefined {
  const before = entries.map((entry) => readingOf(entry));
  return mapping?.records ?? before.flatMap((one) => ('unread' in one ? [] : (one.mapping.records ?? [])))[0];
}

async function lookAgain(
  project: Project,
  plain: PlainFiles,
  where: Whereabouts,
  { part, entry }: { part: Part; entry: FileEntry },
  { outlet, zone, mapping }: RetryOptions,
): Promise<ReadablePart | UnreadPart> {
  const before = readingOf(entry);
  const known = 'unread' in before ? {} : before.mapping;
  const stated = { outlet, zone, mapping: { ...known, ...mapping } };
  const name = partName(entry.name, part.part);
  try {
    const { left } = part;
    if (left) throw new UsageError(left.code, left.reason, { place: name, hint: left.hint });
    const remains = where.remains(entry.sha256, part.part);
    if (!remains) return await readablePart(plain, entry.name, part, stated);
    const path = contentPath(project.folders.evidence, remains.sha256);
    const recognised = await recognise(path, name, remains.kind as FileKind, project.casebook.settings.limits);
    return { ...part, recognised, ...guessMapping(recognised, stated) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return unreadPart(part, error);
  }
}

function addedOutlets(entry: FileEntry): boolean {
  return readingOf(entry).addOutlets ?? false;
}
