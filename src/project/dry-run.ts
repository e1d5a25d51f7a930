/** What an import would do, without doing it: the mapping, and the first items as they would be. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openInput } from '../evidence/open-input.js';
import type { Job } from '../jobs/job.js';
import type { FileKind } from '../read/file-kind.js';
import type { Mapping } from '../read/mapping.js';
import { partName, partsOf, type ReadablePart, type UnreadPart } from '../read/parts.js';
import { PlainFiles } from '../read/plain-files.js';
import { readFile } from '../read/pool.js';
import type { Step } from '../read/steps/step.js';
import type { UsageError } from '../vocabulary/errors.js';
import type { ItemRow, Quarantined } from '../vocabulary/item.js';
import type { ImportOptions } from './import-file.js';
import type { Project } from './project.js';
import { readSettings } from './read-settings.js';

const SHOWN = 5;
/** Where the first records give no items, others are looked for up to this slice. */
const LAST_SLICE = 3;

export interface DryRun {
  /** with its part, as in places */
  file: string;
  kind: FileKind;
  /** what is done to its bytes first */
  steps: readonly Step[];
  mapping: Mapping;
  /** the tool that wrote the file, where it is known */
  shape?: string;
  /** columns that stay unread, and other things worth knowing of the guess */
  notes: readonly string[];
  items: ItemRow[];
  quarantined: Quarantined[];
}

/** What an import would come to. */
export interface Tried {
  /** one for each part that would be read */
  shown: DryRun[];
  unread: NotRead[];
}

/** A part that would not be read. */
export interface NotRead extends UnreadPart {
  /** with its part, as in places */
  file: string;
}

/** @throws UsageError as the import would */
export async function dryRun(project: Project, file: string, options: ImportOptions, job: Job): Promise<Tried> {
  const tried = await tryFile(project, { path: file, name: basename(file) }, options, job);
  if (tried.refused) throw tried.refused;
  return tried;
}

/** The same; of a file of which nothing would be read, why. */
export async function tryFile(
  project: Project,
  { path: file, name }: { path: string; name: string },
  options: ImportOptions,
  job: Job,
): Promise<Tried & { refused?: UsageError }> {
  await (await openInput(file)).close(); // says at once what is no file
  const folder = await mkdtemp(join(tmpdir(), 'refrain-dry-run-'));
  const plain = await PlainFiles.open(file, join(folder, 'plain'), {
    name,
    limits: project.casebook.settings.limits,
    signal: job.signal,
  });
  try {
    const { parts, unread, refused } = await partsOf(plain, name, options);
    const tried: Tried = { shown: [], unread: unread.map((one) => ({ ...one, file: partName(name, one.part) })) };
    for (const part of parts) {
      tried.shown.push(await firstItems(project, part, await plain.of(part.steps), name, options));
    }
    return { ...tried, ...(refused && { refused }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function firstItems(
  project: Project,
  { part, steps, recognised: { kind }, mapping, notes, shape }: ReadablePart,
  path: string,
  name: string,
  options: ImportOptions,
): Promise<DryRun> {
  const file = partName(name, part);
  const addOutlets = options.addOutlets ?? false;
  const settings = readSettings(project, {
    sha256: '',
    file,
    part,
    recordedMs: 0,
    mapping,
    addOutlets,
    limits: project.casebook.settings.limits,
  });
  const items: ItemRow[] = [];
  const quarantined: Quarantined[] = [];
  for await (const slice of readFile(path, kind, settings, { workers: 1, from: 0 })) {
    const lines = Buffer.from(slice.ndjson).toString('utf8').split('\n');
    const sound = lines.filter((line) => line !== '').slice(0, SHOWN - items.length);
    items.push(...sound.map((line) => JSON.parse(line) as ItemRow));
    quarantined.push(...slice.quarantined.slice(0, SHOWN - quarantined.length));
    if (items.length === SHOWN || slice.slice.index === LAST_SLICE) break;
  }
  return { file, kind, steps, mapping, ...(shape !== undefined && { shape }), notes, items, quarantined };
}
