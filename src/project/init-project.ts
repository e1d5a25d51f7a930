/** Makes a project folder: blank, from a made-up world, or from the files that a newcomer has. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { casebookSchemas } from '../casebook/json-schemas.js';
import { mappingSchema } from '../read/mapping.js';
import { blankCasebook, draftCasebook } from '../casebook/templates.js';
import { accountKey } from '../evidence/secret-key.js';
import { coverage } from '../find/coverage.js';
import type { Job } from '../jobs/job.js';
import { always } from '../store/items-digest.js';
import { UsageError } from '../vocabulary/errors.js';
import { isZone } from '../vocabulary/time.js';
import { LinesFile } from './lines-file.js';
import { importFile, type ImportOptions, type Taken } from './import-file.js';
import { openProject, type OpenOptions, type Project } from './project.js';
import { writeWhole } from './write-whole.js';

const IGNORED = `# made by Refrain; data/coding/ (people's decisions) belongs in git
data/*
!data/coding/
# keep a backup of these, never in git
secrets/
`;

/** A folder may be there already, but it must not hold anything that would be written over. */
async function makeFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  if (existsSync(path) && (await readdir(path)).length > 0) {
    throw new UsageError('folder-in-use', 'the folder is not empty', { place: path, hint: 'name a new folder' });
  }
  await mkdir(path, { recursive: true });
  return path;
}

/** Casebook, schemas and key, ready to be edited. */
async function write(folder: string, casebook: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(join(folder, '.gitignore'), IGNORED); // first: what is secret must not get into git, wherever this stops
  for (const [file, text] of Object.entries(casebook)) await writeWhole(join(folder, file), text);
  for (const [file, schema] of Object.entries({ ...casebookSchemas(), 'mapping.schema.json': mappingSchema() })) {
    await writeWhole(join(folder, 'schemas', file), `${JSON.stringify(schema, null, 2)}\n`);
  }
  accountKey(folder);
}

function mustBeZone(zone: string): void {
  if (!isZone(zone))
    throw new UsageError('unknown-zone', `"${zone}" is no time zone`, { hint: 'use a name like Europe/Minsk, or UTC' });
}

export async function initBlank(folder: string, { zone }: { zone: string }): Promise<string> {
  mustBeZone(zone);
  const path = await makeFolder(folder);
  await write(path, blankCasebook({ name: basename(path), zone }));
  return path;
}

export interface FromFiles extends ImportOptions {
  /** in which days are counted; also that of times without one */
  zone?: string | undefined;
  accounts: 'hashed' | 'named';
}

/**
 * Writes a casebook from the files themselves and imports them.
 *
 * @throws UsageError when a file cannot be read; the folder is then left as it is, without data
 */
export async function initFromFiles(
  folder: string,
  files: readonly string[],
  { accounts, ...how }: FromFiles,
  open: OpenOptions,
  job: Job,
): Promise<Taken & { project: Project }> {
  const zone = how.zone ?? 'UTC';
  mustBeZone(zone);
  const path = await makeFolder(folder);
  const draft = {
    name: basename(path),
    zone,
    accounts,
    languages: [] as string[],
    selection: `Every outlet in ${files.map((file) => basename(file)).join(', ')}. By what rule those were chosen is not stated.`,
    outlets: [],
  };
  await write(path, draftCasebook(draft));
  const project = await openProject(path, open);
  const imported: Taken['imported'] = [];
  const unread: Taken['unread'] = [];
  for (const file of files) {
    const done = await importFile(project, file, { ...how, addOutlets: true }, job);
    imported.push(...done.imported);
    unread.push(...done.unread);
  }
  const found = await coverage(await project.store(), project.casebook, always, '');
  if (found.from && found.to) {
    const languages = found.languages
      .map(({ language }) => language)
      .filter((code) => code !== '')
      .sort();
    const whole = draftCasebook({ ...draft, languages, period: { from: found.from, to: found.to } });
    await writeWhole(join(path, 'refrain.yaml'), whole['refrain.yaml'] ?? '');
    await project.reloadCasebook();
  }
  return { project, imported, unread };
}

/** A made-up world of two countries, with the truth beside it, imported like anybody's file. */
export async function initSandbox(
  folder: string,
  world: { seed: number; items: number },
  open: OpenOptions,
  job: Job,
): Promise<Taken & { project: Project }> {
  const { path, file } = await writeSandbox(folder, world, job);
  const project = await openProject(path, open);
  return { project, ...(await importFile(project, file, {}, job)) };
}

/**
 * The same, with nothing imported yet: casebook, `sandbox/items.jsonl` and `sandbox/truth.jsonl`. Memory does not grow
 * with the number of items.
 */
export async function writeSandbox(
  folder: string,
  { seed, items }: { seed: number; items: number },
  job: Job,
): Promise<{ path: string; file: string }> {
  const path = await makeFolder(folder);
  const { makeWorld } = await import('../sandbox/make-world.js'); // no other project needs its dictionaries
  const { casebook, entries } = makeWorld({ seed, items });
  await write(path, casebook);
  const file = join(path, 'sandbox', 'items.jsonl');
  const made = await LinesFile.open(file);
  const truths = await LinesFile.open(join(path, 'sandbox', 'truth.jsonl'));
  try {
    let done = 0;
    for (const { item, truth } of entries()) {
      if (item) {
        await made.add(item);
        if (++done % 5_000 === 0) {
          job.signal.throwIfAborted();
          job.progress({ what: 'making up items', done, total: items, unit: 'items' });
        }
      }
      for (const line of truth) await truths.add(line);
    }
    await made.finish();
    await truths.finish();
  } catch (error) {
    await Promise.all([made.close(), truths.close()]);
    throw error;
  }
  return { path, file };
}
