/**
 * A reading, as a ledger line has it, into the store, slice by slice. Killed at any moment, the next call goes on where
 * it stopped; done twice, it changes nothing.
 */
import type { FileEntry } from '../evidence/ledger.js';
import type { Whereabouts } from '../evidence/whereabouts.js';
import { contentPath } from '../evidence/content-store.js';
import type { Job } from '../jobs/job.js';
import type { FileKind } from '../read/file-kind.js';
import type { Mapping } from '../read/mapping.js';
import { partName } from '../read/parts.js';
import type { PlainFiles } from '../read/plain-files.js';
import { readFile } from '../read/pool.js';
import { placesOfDocuments } from '../read/steps/places-of-documents.js';
import type { Step } from '../read/steps/step.js';
import {
  forgetSetAside,
  forgetWhatWasTakenUp,
  isEmpty,
  readProgress,
  wasReadBefore,
  writeProgress,
  type ImportProgress,
} from '../store/imports-table.js';
import type { Store } from '../store/store.js';
import { UsageError } from '../vocabulary/errors.js';
import { noCounts, type Counts } from './counts.js';
import { FoundOutlets } from './found-outlets.js';
import { KeepOut } from './keep-out.js';
import type { Project } from './project.js';
import { readSettings } from './read-settings.js';
import { readingOf, type ReadingOf, type UnreadReading } from './reading.js';
import { SeenRows } from './seen-rows.js';
import { SetAside, type AsideFor } from './set-aside.js';
import { sortRows, writeRows } from './sort-rows.js';

export interface Imported {
  file: string;
  kind: FileKind;
  /** what was done to its bytes first */
  steps: readonly Step[];
  mapping: Mapping;
  /** the tool that wrote the file, where it is known */
  shape?: string;
  /** what is worth knowing of how it was read, a line each; none where it was read before */
  notes?: readonly string[];
  counts: Counts;
  /** what was set aside, by reason */
  reasons: AsideFor[];
  /** went on from an earlier, broken-off import */
  resumed: boolean;
  newOutlets: number;
}

export interface ReadHow {
  where: Whereabouts;
  job: Job;
  workers?: number | undefined;
}

/**
 * @returns of a part that cannot be read as how many rows it is set aside
 * @throws UsageError when the file cannot be read any more; StoreError; the signal's reason when it is aborted
 */
export async function readEntry(
  project: Project,
  store: Store,
  entry: FileEntry,
  plain: PlainFiles,
  how: ReadHow,
): Promise<Imported | { rows: number }> {
  const reading = readingOf(entry);
  if ('unread' in reading) return { rows: await setAsideWhole(project, store, entry, reading, plain) };
  return readPart(project, store, entry, reading, plain, how);
}

async function readPart(
  project: Project,
  store: Store,
  entry: FileEntry,
  { part = '', steps = [], mapping, addOutlets, limits, retry, ...reading }: ReadingOf,
  plain: PlainFiles,
  { where, job, workers }: ReadHow,
): Promise<Imported> {
  const file = partName(entry.name, part);
  const { sha256, time: recordedMs } = entry;
  const before = await readProgress(store, sha256, recordedMs);
  const resumed = before !== undefined && !before.finished && before.slices > 0;
  const again = before?.finished ?? false;
  const mayBeKnown = resumed || !(await isEmpty(store));
  const start: ImportProgress = resumed ? before : { ...fresh(entry, part), step: (before?.step ?? 0) + 1 };
  const counts: Counts = { ...noCounts, ...pick(start) };
  // What a finished reading has set aside stands until this one is through: a kill must not take it out of sight.
  if (!resumed && !again) await forgetSetAside(store, sha256, recordedMs);
  const aside = await SetAside.open(project, store, entry, part, { bytes: start.aside_bytes, again });
  const found = await FoundOutlets.open(project);
  const settings = readSettings(project, { sha256, file, part, recordedMs, mapping, addOutlets, limits });
  const keepOut = new KeepOut(store, {
    sha256,
    file,
    removed: where.removed.keys(),
    readBefore: again || (await wasReadBefore(store, { sha256, part, recordedMs })),
    retry: retry === true,
  });
  const seen = new SeenRows();
  let progress = start;
  let newOutlets = 0;
  const mostRows = project.casebook.settings.limits.rows;
  const remains = where.remains(sha256, part);
  const kind = (remains?.kind ?? reading.kind) as FileKind;
  const path = remains ? contentPath(project.folders.evidence, remains.sha256) : await plain.of(steps);
  try {
    const slices = readFile(path, kind, settings, { workers, from: start.slices, signal: job.signal });
    for await (const slice of slices) {
      if (counts.rows + slice.rows > mostRows) throw tooManyRows(file, counts.rows, mostRows);
      await found.add(slice.newOutlets);
      const kept = await keepOut.from(slice);
      const sorted = await sortRows(store, seen, kept, { sha256, recordedMs, mayBeKnown, unfinished: !again });
      await writeRows(store, sorted);
      await aside.add(kept.quarantined);
      counts.rows += slice.rows;
      counts.quarantined += kept.quarantined.length;
      counts.known += kept.known;
      for (const what of ['items', 'versions', 'merged', 'known'] as const) counts[what] += sorted.counts[what];
      progress = {
        ...progress,
        ...counts,
        step: progress.step + 1,
        slices: slice.slice.index + 1,
        aside_bytes: aside.bytes,
      };
      // A second import of a file does not unsay that the first was finished.
      if (!again) await writeProgress(store, progress);
      const unit = kind === 'parquet' ? 'rows' : 'bytes';
      job.progress({ what: `reading ${file}`, done: slice.slice.to, total: slice.slice.total, unit });
    }
  } finally {
    await aside.close();
    newOutlets = await found.list();
  }
  if (again || resumed) await forgetWhatWasTakenUp(store, sha256, recordedMs);
  await aside.finish();
  await writeProgress(store, {
    ...progress,
    ...(again && before ? together(before, counts) : {}),
    step: progress.step + 1,
    finished: true,
  });
  return { file, kind, steps, mapping, counts, reasons: aside.reasons, resumed, newOutlets };
}

/**
 * A part that cannot be read counts as one row, and each of its documents as one where it is of documents, so that rows add
 * up and it stands in quarantine with the rest.
 */
async function setAsideWhole(
  project: Project,
  store: Store,
  entry: FileEntry,
  { part = '', steps = [], unread: { code, reason, hint }, inParts }: UnreadReading,
  plain: PlainFiles,
): Promise<number> {
  const { sha256, name, time } = entry;
  const before = await readProgress(store, sha256, time);
  const documents = await placesOfDocuments(plain, steps);
  const whole = documents.length > 0 ? documents : [part === '' ? 'the whole file' : part];
  const places = inParts ? [] : whole;
  await forgetSetAside(store, sha256, time);
  const aside = await SetAside.open(project, store, entry, part, { bytes: 0, again: false });
  try {
    const row = { sha256, file: name, code, reason, hint, record: '' };
    await aside.add(places.map((locator) => ({ ...row, locator })));
  } finally {
    await aside.close();
  }
  await writeProgress(store, {
    ...fresh(entry, part),
    step: (before?.step ?? 0) + 1,
    rows: places.length,
    quarantined: places.length,
    aside_bytes: aside.bytes,
    finished: true,
  });
  return places.length;
}

function tooManyRows(place: string, read: number, most: number): UsageError {
  return new UsageError('over-limit', `this has more than ${most} rows: the first ${read} were read`, {
    place,
    hint: `if you trust it, write "limits: { rows: ${most * 10} }" into refrain.yaml; the same command goes on`,
  });
}

/** What two readings of one file came to: what the first brought is not "known" for having been read again. */
function together(first: ImportProgress, again: Counts): Counts {
  const items = first.items + again.items;
  const versions = first.versions + again.versions;
  return { ...again, items, versions, known: again.rows - items - versions - again.merged - again.quarantined };
}

function fresh(entry: FileEntry, part: string): ImportProgress {
  return {
    sha256: entry.sha256,
    recorded_ms: entry.time,
    part,
    file: partName(entry.name, part),
    step: 0,
    slices: 0,
    aside_bytes: 0,
    finished: false,
    ...noCounts,
  };
}

function pick({ rows, items, versions, merged, known, quarantined }: ImportProgress): Counts {
  return { rows, items, versions, merged, known, quarantined };
}
