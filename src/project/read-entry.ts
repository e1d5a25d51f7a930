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
import { forgetSetAside, forgetWhatWasTakenUp, isEmpty, wasReadBefore } from '../store/imports-table.js';
import type { Store } from '../store/store.js';
import { UsageError } from '../vocabulary/errors.js';
import type { Counts } from './counts.js';
import { FoundOutlets } from './found-outlets.js';
import { KeepOut } from './keep-out.js';
import type { Project } from './project.js';
import { readSettings } from './read-settings.js';
import { readingOf, type ReadingOf, type UnreadReading } from './reading.js';
import { ReadingProgress } from './reading-progress.js';
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
  const progress = await ReadingProgress.open(store, entry, part);
  const { again, counts, resumed, underway } = progress;
  const mayBeKnown = resumed || !(await isEmpty(store));
  // What a finished reading has set aside stands until this one is through: a kill must not take it out of sight.
  if (!resumed && !again) await forgetSetAside(store, sha256, recordedMs);
  const aside = await SetAside.open(project, store, entry, part, { bytes: progress.asideBytes, again });
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
  let newOutlets = 0;
  const mostRows = project.casebook.settings.limits.rows;
  const remains = where.remains(sha256, part);
  const kind = (remains?.kind ?? reading.kind) as FileKind;
  const path = remains ? contentPath(project.folders.evidence, remains.sha256) : await plain.of(steps);
  try {
    const slices = readFile(path, kind, settings, { workers, from: progress.from, signal: job.signal });
    for await (const slice of slices) {
      if (counts.rows + slice.rows > mostRows) throw tooManyRows(file, counts.rows, mostRows);
      await found.add(slice.newOutlets);
      const kept = await keepOut.from(slice);
      const sorted = await sortRows(store, seen, kept, {
        sha256,
        recordedMs,
        mayBeKnown,
        unfinished: !again,
        underway,
      });
      await progress.beforeRows(sorted);
      await writeRows(store, sorted);
      await aside.add(kept.quarantined);
      const came = {
        ...sorted.counts,
        rows: slice.rows,
        known: sorted.counts.known + kept.known,
        quarantined: kept.quarantined.length,
      };
      await progress.afterSlice(slice.slice.index, came, aside.bytes);
      const unit = kind === 'parquet' ? 'rows' : 'bytes';
      job.progress({ step: 'reading', of: file, done: slice.slice.to, total: slice.slice.total, unit });
    }
  } finally {
    await aside.close();
    newOutlets = await found.list();
  }
  if (again || resumed) await forgetWhatWasTakenUp(store, sha256, recordedMs);
  await aside.finish();
  await progress.finish();
  return { file, kind, steps, mapping, counts: { ...counts }, reasons: aside.reasons, resumed, newOutlets };
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
  const progress = await ReadingProgress.open(store, entry, part);
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
  await progress.setAsideWhole(places.length, aside.bytes);
  return places.length;
}

function tooManyRows(place: string, read: number, most: number): UsageError {
  return new UsageError('over-limit', `this has more than ${most} rows: the first ${read} were read`, {
    place,
    hint: `if you trust it, write "limits: { rows: ${most * 10} }" into refrain.yaml; the same command goes on`,
  });
}
