/**
 * Items taken out of a project by right or duty. The ledger says so first: what, why, on whose authority, and what is
 * read in the stead of what held them. Only then do bytes go, and the store is made anew without the items, so that nothing
 * of them stays behind in any table or in parts of tables that the engine has not cleared yet. A crash in between is made
 * good by the next command.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { contentPath, hashFile, putIntoStore } from '../evidence/content-store.js';
import { Ledger, type RemovedEntry } from '../evidence/ledger.js';
import type { Remains } from '../evidence/ledger-line.js';
import { isOfManifest, readManifest } from '../evidence/manifest.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Job } from '../jobs/job.js';
import { documentGroups } from '../read/documents/document-groups.js';
import type { FileKind } from '../read/file-kind.js';
import { partName } from '../read/parts.js';
import { redactPlain } from '../read/redact-plain.js';
import { IntegrityError } from '../vocabulary/errors.js';
import type { Sha256 } from '../vocabulary/ids.js';
import { plainFilesOf } from './plain-files-of.js';
import { isRemovalPending, pendingRemovalPath } from './pending-removal.js';
import type { RemovalPlan } from './plan-removal.js';
import type { Project } from './project.js';
import { lastReadings, readingOf, type ReadingOf } from './reading.js';
import { mustBeThere, rebuild } from './rebuild.js';
import { writeWhole } from './write-whole.js';

export interface Why {
  reason: string;
  /** '' where none is named */
  authority: string;
}

/** What is still to be done of a removal: data/removing.json. */
const Pending = z.strictObject({
  /** number of its line in the ledger; where that is not there, nothing was decided */
  line: z.int(),
  files: z.array(z.string()),
});

/**
 * Carries out a plan.
 *
 * @throws IntegrityError when evidence is missing, or a record is not where the store says; then nothing has changed
 */
export async function removeItems(project: Project, plan: RemovalPlan, why: Why, job: Job): Promise<RemovedEntry> {
  const { evidence } = project.folders;
  const ledger = await Ledger.open(evidence);
  const where = new Whereabouts(evidence, ledger);
  await mustBeThere(project, ledger.entries, where, job);
  const contents: RemovedEntry['contents'] = [];
  const elsewhere = await heldElsewhere(evidence, ledger, new Set(plan.contents.map(({ sha256 }) => sha256)));
  for (const { sha256, places, left } of plan.contents) {
    if (left) contents.push({ sha256, places, remains: [], left: true });
    else {
      const documents = await documentsAt(evidence, ledger, { sha256, places }, elsewhere);
      const remains = await remainsOf(project, ledger, { sha256, places }, job);
      contents.push({ sha256, places, remains, ...(documents && { documents }) });
    }
  }
  const line = ledger.entries.length + ledger.removals.length + 1;
  await writeWhole(pendingRemovalPath(project), JSON.stringify({ line, files: plan.files }));
  const items = plan.items.map(({ item }) => item);
  const entry = await ledger.append({ kind: 'removed', items, ...why, contents }, project.now());
  await finishRemoval(project, job);
  return entry;
}

/** Does what is left to do of a removal that was decided. @returns whether there was one */
export async function finishRemoval(project: Project, job: Job): Promise<boolean> {
  const { evidence } = project.folders;
  const path = pendingRemovalPath(project);
  if (!isRemovalPending(project)) return false;
  const pending = Pending.parse(JSON.parse(await readFile(path, 'utf8')));
  const ledger = await Ledger.open(evidence);
  const decided = ledger.removals.some(({ n }) => n === pending.line);
  if (decided) {
    await project.store({ rebuilding: true }); // held by another process: nothing goes now
    const where = new Whereabouts(evidence, ledger);
    for (const sha256 of superseded(ledger, where)) await rm(contentPath(evidence, sha256), { force: true });
    for (const file of pending.files) await rm(join(project.folder, file), { force: true });
    await rebuild(project, job);
  }
  await rm(path, { force: true });
  return decided;
}

/** Contents that a removal took away, and what earlier removals had left of them. */
export function superseded({ entries, removals }: Ledger, where: Whereabouts): string[] {
  const gone = new Set<string>();
  for (const { contents } of removals) {
    for (const { sha256, remains, left, documents } of contents) {
      if (left) continue;
      for (const one of documents ?? [sha256]) gone.add(one);
      for (const old of remains) gone.add(old.sha256);
    }
  }
  const needed = new Set<string>();
  for (const { sha256 } of entries) {
    if (!where.isRemoved(sha256)) needed.add(sha256);
    for (const left of where.allRemains(sha256)) needed.add(left.sha256);
  }
  return [...gone].filter((sha256) => !needed.has(sha256)).sort();
}

/** Of a folder, the documents that hold the places, and nothing else does; undefined of any other content. */
async function documentsAt(
  evidence: string,
  ledger: Ledger,
  { sha256, places }: { sha256: Sha256; places: readonly string[] },
  elsewhere: ReadonlySet<string>,
): Promise<Sha256[] | undefined> {
  if (!ledger.entries.some((entry) => entry.sha256 === sha256 && isOfManifest(entry))) return undefined;
  const listed = new Map((await readManifest(contentPath(evidence, sha256))).map((one) => [one.path, one.sha256]));
  const holds = (path: string): boolean => places.some((place) => place === path || place.startsWith(`${path} `));
  const documents = documentGroups([...listed.keys()])
    .filter(([first = '']) => holds(first))
    .flat() // of a broadcast its description and its subtitles
    .flatMap((path) => listed.get(path) ?? []);
  return [...new Set(documents)].filter((document) => !elsewhere.has(document)).sort();
}

/** What other contents than these are read from: of a folder its documents. There, the same bytes give another item. */
async function heldElsewhere(evidence: string, { entries }: Ledger, these: ReadonlySet<string>): Promise<Set<string>> {
  const held = new Set<string>();
  for (const entry of entries) {
    if (these.has(entry.sha256) || held.has(entry.sha256)) continue;
    held.add(entry.sha256);
    if (!isOfManifest(entry)) continue;
    for (const { sha256 } of await readManifest(contentPath(evidence, entry.sha256))) held.add(sha256);
  }
  return held;
}

/** Every part of a content as a plain file without the records, kept under its own hash. */
async function remainsOf(
  project: Project,
  ledger: Ledger,
  { sha256, places }: { sha256: Sha256; places: readonly string[] },
  job: Job,
): Promise<Remains[]> {
  const { evidence, scratch } = project.folders;
  const where = new Whereabouts(evidence, ledger);
  const readings = ledger.entries.filter((entry) => entry.sha256 === sha256);
  const name = readings.at(-1)?.name ?? '';
  const plain = await plainFilesOf(project, { sha256, path: where.pathOf(sha256) }, name, job);
  const remains: Remains[] = [];
  const found = new Set<string>();
  try {
    await mkdir(scratch, { recursive: true });
    for (const entry of lastReadings(readings)) {
      const last = readingOf(entry);
      if ('unread' in last) continue;
      const part = last.part ?? '';
      const before = where.remains(sha256, part);
      const input = before ? contentPath(evidence, before.sha256) : await plain.of(last.steps ?? []);
      const output = join(scratch, `${sha256.slice(0, 16)}.redacted`);
      const done = await redactPlain(input, output, {
        kind: (before?.kind as FileKind | undefined) ?? last.kind,
        name: partName(name, part),
        part,
        mappings: readings
          .map(readingOf)
          .filter((one): one is ReadingOf => !('unread' in one) && (one.part ?? '') === part)
          .map(({ mapping }) => mapping),
        places: new Set(places),
        limits: last.limits,
        signal: job.signal,
      });
      for (const place of done.found) found.add(place);
      const kept = await hashFile(output, job);
      await putIntoStore(evidence, output, kept.sha256);
      remains.push({ part, kind: done.kind, ...kept });
    }
  } finally {
    await plain.remove();
  }
  const missing = places.find((place) => !found.has(place));
  if (missing === undefined) return remains;
  throw new IntegrityError('place-missing', `the record that the store says is there is not: ${missing}`, {
    place: name,
    hint: 'refrain verify says what is wrong; nothing was removed',
  });
}
