/**
 * A file into the project: evidence first, then slice by slice into the store. Killed at any moment, the same
 * call goes on where it stopped; done twice, it changes nothing.
 */
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { contentPath, keepFile } from '../evidence/content-store.js';
import { Ledger, type FileEntry } from '../evidence/ledger.js';
import type { Job } from '../jobs/job.js';
import type { FileKind } from '../read/file-kind.js';
import type { Mapping, PartialMapping } from '../read/mapping.js';
import { readFile } from '../read/pool.js';
import type { Step } from '../read/steps/step.js';
import { partName, partsOf, type UnreadPart } from '../read/parts.js';
import { PlainFiles } from '../read/plain-files.js';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { sha256 as hashOf } from '../vocabulary/ids.js';
import { forgetSetAside, isEmpty, readProgress, writeProgress, type ImportProgress } from '../store/imports-table.js';
import type { Store } from '../store/store.js';
import { noCounts, type Counts } from './counts.js';
import { FoundOutlets } from './found-outlets.js';
import type { Project } from './project.js';
import { QuarantineFile } from './quarantine-file.js';
import { readSettings } from './read-settings.js';
import { SeenRows } from './seen-rows.js';
import { sortRows, writeRows } from './sort-rows.js';

export interface ImportOptions {
  /** the outlet of every row, where the file does not say it */
  outlet?: string | undefined;
  /** zone of times that carry none */
  zone?: string | undefined;
  /** what a mapping file says; what it leaves out is guessed */
  mapping?: PartialMapping | undefined;
  /** list outlets that the casebook lacks in outlets.yaml, instead of setting their rows aside */
  addOutlets?: boolean | undefined;
  workers?: number | undefined;
}

export interface Imported {
  file: string;
  kind: FileKind;
  mapping: Mapping;
  /** the tool that wrote the file, where it is known */
  shape?: string;
  /** what is worth knowing of how it was read, a line each; [] where it was read before */
  notes: readonly string[];
  counts: Counts;
  /** what was set aside, by reason */
  reasons: { code: string; reason: string; hint: string; rows: number; example: string }[];
  /** went on from an earlier, broken-off import */
  resumed: boolean;
  newOutlets: number;
}

/** What a ledger line says of how to read a file. Lines of earlier versions name no part and no steps. */
interface ReadingOf {
  part?: string;
  steps?: Step[];
  kind: FileKind;
  mapping: Mapping;
  addOutlets: boolean;
}

/**
 * Takes a file in: each part of it is a reading of its own, with its ledger line, its counts and its quarantine.
 *
 * @throws UsageError when file or mapping cannot be read; StoreError; the signal's reason when it is aborted
 */
export async function importFile(
  project: Project,
  file: string,
  options: ImportOptions,
  job: Job,
): Promise<{ imported: Imported[]; unread: UnreadPart[] }> {
  const name = basename(file);
  const store = await project.store(); // before anything is written: the store may be held
  const ledger = await Ledger.open(project.folders.evidence);
  if (ledger.torn) job.log('the last line of the ledger had been cut short and was removed');
  const kept = await keepFile(project.folders.evidence, file, job);
  const plain = await plainFilesOf(project, kept.sha256, name, job);
  try {
    const { parts, unread } = await partsOf(plain, name, options).catch(async (error: unknown) => {
      const spoken = ledger.entries.some(({ sha256 }) => sha256 === kept.sha256);
      if (!spoken) await rm(kept.path, { force: true }); // nothing in it was read: nothing is kept
      throw error;
    });
    const imported: Imported[] = [];
    for (const { part, steps, recognised, mapping, shape, notes } of parts) {
      const reading: ReadingOf = {
        ...(part !== '' && { part }),
        ...(steps.length > 0 && { steps }),
        kind: recognised.kind,
        mapping,
        addOutlets: options.addOutlets ?? false,
      };
      const last = ledger.entries.findLast(
        (entry) => entry.sha256 === kept.sha256 && (entry.reading['part'] ?? '') === part,
      );
      const entry =
        last && canonicalJson(last.reading) === canonicalJson(reading)
          ? last
          : await ledger.append(
              { kind: 'file', sha256: kept.sha256, bytes: kept.bytes, name, reading: reading as never },
              project.now(),
            );
      const done = await readEntry(project, store, entry, plain, job, options.workers);
      imported.push({ ...done, notes, ...(shape !== undefined && { shape }) });
    }
    return { imported, unread };
  } finally {
    await plain.remove();
  }
}

/** The plain files of a kept file. */
export function plainFilesOf(project: Project, sha256: string, name: string, job: Job): Promise<PlainFiles> {
  const { evidence, scratch } = project.folders;
  return PlainFiles.open(contentPath(evidence, sha256), join(scratch, sha256.slice(0, 16)), {
    name,
    limits: project.casebook.settings.limits,
    signal: job.signal,
    contentOf: (hash) => contentPath(evidence, hash),
  });
}

/** Reads what a ledger line speaks of into the store: an import, or a part of `rebuild`. */
export async function readEntry(
  project: Project,
  store: Store,
  entry: FileEntry,
  plain: PlainFiles,
  job: Job,
  workers?: number,
): Promise<Imported> {
  const { part = '', steps = [], kind, mapping, addOutlets: adding } = entry.reading as unknown as ReadingOf;
  const file = partName(entry.name, part);
  const before = await readProgress(store, entry.sha256, entry.time);
  const resumed = before !== undefined && !before.finished && before.slices > 0;
  const again = before?.finished ?? false;
  const empty = await isEmpty(store);
  const start: ImportProgress = resumed ? before : { ...fresh(entry, part), step: (before?.step ?? 0) + 1 };
  const counts: Counts = { ...noCounts, ...pick(start) };
  if (!resumed) await forgetSetAside(store, entry.sha256, entry.time);
  const aside = await QuarantineFile.open(
    join(project.folders.quarantine, quarantineName(entry.sha256, part)),
    start.aside_bytes,
  );
  const found = await FoundOutlets.open(project);
  const settings = readSettings(project, {
    sha256: entry.sha256,
    file,
    recordedMs: entry.time,
    mapping,
    addOutlets: adding,
  });
  const seen = new SeenRows();
  const reasons = new Map<string, Imported['reasons'][number]>();
  let progress = start;
  let newOutlets = 0;
  const path = await plain.of(steps);
  try {
    const slices = readFile(path, kind, settings, { workers, from: start.slices, signal: job.signal });
    for await (const slice of slices) {
      await found.add(slice.newOutlets);
      const sorted = await sortRows(store, seen, slice, {
        sha256: entry.sha256,
        recordedMs: entry.time,
        mayBeKnown: !empty || resumed,
        resumed,
      });
      await writeRows(store, sorted);
      for (const thing of slice.quarantined) {
        const reason = reasons.get(thing.code) ?? { ...thing, rows: 0, example: `${thing.file} ${thing.locator}` };
        reasons.set(thing.code, { ...reason, rows: reason.rows + 1 });
      }
      await aside.add(slice.quarantined);
      await store.insert('set_aside', asideRows(entry, part, slice.quarantined));
      counts.rows += slice.rows;
      counts.quarantined += slice.quarantined.length;
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
      job.progress({
        what: `reading ${file}`,
        done: slice.slice.to,
        total: slice.slice.total,
        unit: kind === 'parquet' ? 'rows' : 'bytes',
      });
    }
  } finally {
    await aside.close();
    newOutlets = await found.list();
  }
  await writeProgress(store, {
    ...progress,
    ...(again && before ? together(before, counts) : {}),
    step: progress.step + 1,
    finished: true,
  });
  return {
    file,
    kind,
    mapping,
    notes: [],
    counts,
    reasons: [...reasons.values()].map(({ code, reason, hint, rows, example }) => ({
      code,
      reason,
      hint,
      rows,
      example,
    })),
    resumed,
    newOutlets,
  };
}

/** What two readings of one file came to: what the first brought is not "known" for having been read again. */
function together(first: ImportProgress, again: Counts): Counts {
  const items = first.items + again.items;
  const versions = first.versions + again.versions;
  return { ...again, items, versions, known: again.rows - items - versions - again.merged - again.quarantined };
}

function asideRows(
  entry: FileEntry,
  part: string,
  things: readonly { locator: string; code: string; reason: string; hint: string }[],
): Uint8Array {
  return Buffer.from(
    things
      .map(({ locator, code, reason, hint }) =>
        JSON.stringify({
          sha256: entry.sha256,
          part,
          recorded_ms: entry.time,
          locator,
          code,
          reason,
          hint,
          file: partName(entry.name, part),
        }),
      )
      .join('\n'),
  );
}

/** Name of a part's file in data/quarantine: a later reading of the part writes it anew. */
function quarantineName(content: string, part: string): string {
  return `${content.slice(0, 16)}${part === '' ? '' : `-${hashOf(part).slice(0, 8)}`}.jsonl`;
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
