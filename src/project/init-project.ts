/** Makes a project folder: blank, from a made-up world, or from the files that a newcomer has. */
import { existsSync } from 'node:fs';
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
import { Making } from './making.js';
import { openProject, type OpenOptions, type Project } from './project.js';

const IGNORED = `# made by Refrain; data/coding/ (people's decisions) belongs in git
data/*
!data/coding/
# keep a backup of these, never in git
secrets/
`;

/** Casebook, schemas and key, ready to be edited. */
async function write(making: Making, casebook: Readonly<Record<string, string>>): Promise<void> {
  const schemas = Object.entries({ ...casebookSchemas(), 'mapping.schema.json': mappingSchema() });
  await making.write({
    '.gitignore': IGNORED, // first: what is secret must not get into git, wherever this stops
    ...casebook,
    ...Object.fromEntries(schemas.map(([file, schema]) => [`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`])),
  });
  accountKey(making.path);
}

function mustBeZone(zone: string): void {
  if (!isZone(zone))
    throw new UsageError('unknown-zone', `"${zone}" is no time zone`, { hint: 'use a name like Europe/Minsk, or UTC' });
}

export async function initBlank(folder: string, { zone }: { zone: string }): Promise<string> {
  mustBeZone(zone);
  const making = await Making.begin(folder, { template: 'blank', zone });
  await write(making, blankCasebook({ name: basename(making.path), zone }));
  await making.done();
  return making.path;
}

export interface FromFiles extends ImportOptions {
  /** in which days are counted; also that of times without one */
  zone?: string | undefined;
  accounts: 'hashed' | 'named';
}

/**
 * Writes a casebook from the files themselves and imports them. Broken off, the next call goes on.
 *
 * @throws UsageError when a file cannot be read; the next call, which may ask for something else, goes on in the folder
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
  const { outlet, encoding, mapping } = how;
  const said = { from: files.map((file) => resolve(file)), zone, accounts, outlet, encoding, mapping };
  const making = await Making.begin(folder, said);
  const { path } = making;
  const draft = {
    name: basename(path),
    zone,
    accounts,
    languages: [] as string[],
    selection: `Every outlet in ${files.map((file) => basename(file)).join(', ')}. By what rule those were chosen is not stated.`,
    outlets: [],
  };
  await write(making, draftCasebook(draft));
  const project = await openProject(path, open);
  return orClosed(project, async () => {
    const taken: Taken = { imported: [], unread: [] };
    for (const file of files) {
      const done = await importFile(project, file, { ...how, addOutlets: true }, job);
      taken.imported.push(...done.imported);
      taken.unread.push(...done.unread);
    }
    const found = await coverage(await project.store(), project.casebook, always, '');
    if (found.from && found.to) {
      const languages = found.languages
        .map(({ language }) => language)
        .filter((code) => code !== '')
        .sort();
      const whole = draftCasebook({ ...draft, languages, period: { from: found.from, to: found.to } });
      await making.write({ 'refrain.yaml': whole['refrain.yaml'] ?? '' });
      await project.reloadCasebook();
    }
    await making.done();
    return { project, ...taken };
  });
}

/** Does something with a project that was just opened, which is closed again when it fails. */
async function orClosed<T>(project: Project, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await project.close();
    throw error;
  }
}

/** A made-up world of two countries, with the truth beside it, imported like anybody's file. */
export async function initSandbox(
  folder: string,
  world: { seed: number; items: number },
  open: OpenOptions,
  job: Job,
): Promise<Taken & { project: Project }> {
  const { making, file } = await makeSandbox(folder, world, job);
  const project = await openProject(making.path, open);
  return orClosed(project, async () => {
    const taken = await importFile(project, file, {}, job);
    await making.done();
    return { project, ...taken };
  });
}

/**
 * The same, with nothing imported yet: casebook, `sandbox/items.jsonl` and `sandbox/truth.jsonl`. Memory does not grow
 * with the number of items.
 */
export async function writeSandbox(
  folder: string,
  world: { seed: number; items: number },
  job: Job,
): Promise<{ path: string; file: string }> {
  const { making, file } = await makeSandbox(folder, world, job);
  await making.done();
  return { path: making.path, file };
}

async function makeSandbox(
  folder: string,
  { seed, items }: { seed: number; items: number },
  job: Job,
): Promise<{ making: Making; file: string }> {
  const making = await Making.begin(folder, { template: 'sandbox', seed, items });
  const { path } = making;
  const { makeWorld } = await import('../sandbox/make-world.js'); // no other project needs its dictionaries
  const { casebook, entries } = makeWorld({ seed, items });
  await write(making, casebook);
  const file = join(path, 'sandbox', 'items.jsonl');
  const planted = join(path, 'sandbox', 'truth.jsonl');
  if (making.goesOn && existsSync(file) && existsSync(planted)) return { making, file };
  const made = await LinesFile.open(file);
  const truths = await LinesFile.open(planted);
  try {
    let done = 0;
    for (const { item, truth } of entries()) {
      if (item) {
        await made.add(item);
        if (++done % 5_000 === 0) {
          job.signal.throwIfAborted();
          job.progress({ step: 'making-up', done, total: items, unit: 'items' });
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
  return { making, file };
}
