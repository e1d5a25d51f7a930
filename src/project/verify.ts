/** Evidence, ledger and store held against each other. */
import * as z from 'zod';
import { verifyEvidence, type EvidenceVerified } from '../evidence/verify-evidence.js';
import type { Verified } from '../evidence/verified.js';
import { importsOf } from '../find/coverage.js';
import type { Coverage } from '../find/coverage-result.js';
import type { Job } from '../jobs/job.js';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey } from '../store/fields.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../vocabulary/errors.js';
import { readItemId } from '../vocabulary/ids.js';
import type { Project } from './project.js';

const evidenceOfItems = defineQuery({
  sql: new URL('./evidence-of-items.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ sha256: z.string(), rows: Count }),
});
const removedItemsThere = defineQuery({
  sql: new URL('./removed-items-there.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: ItemKey }),
});
const countItems = defineQuery({
  sql: new URL('./count-items.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ items: Count }),
});

const again = 'refrain rebuild makes the store again from the evidence';

export type ProjectVerified = Omit<EvidenceVerified, 'entries' | 'removals'> & { whole: boolean };

/** @throws StoreError when the store cannot be opened, unless another process holds it: that is said */
export async function verify(project: Project, job: Job): Promise<ProjectVerified> {
  const { entries, removals, ...seen } = await verifyEvidence(project.folders.evidence, project.folder, job);
  const findings = [...seen.findings, ...(await verifyStore(project, { entries, removals }))];
  return { ...seen, findings, whole: findings.every(({ weight }) => weight !== 'wrong') };
}

const READ_ONLY: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

type Said = Pick<EvidenceVerified, 'entries' | 'removals'>;

async function verifyStore(project: Project, said: Said): Promise<Verified[]> {
  let store: Store;
  try {
    store = await project.store();
  } catch (error) {
    // Evidence may lie where nothing can be written, as on a disk that was sealed; the store needs to write.
    if (READ_ONLY.has((error as NodeJS.ErrnoException).code ?? '')) {
      const what = 'the store was not looked at: nothing can be written here';
      const hint = 'evidence and ledger were looked at whole; copy the project for the rest';
      return [{ weight: 'note', code: 'read-only', place: 'data/store', what, hint }];
    }
    if (!(error instanceof StoreError) || !['store-held', 'rebuild-unfinished'].includes(error.code)) throw error;
    const what = `the store was not looked at: ${error.message}`;
    return [{ weight: 'note', code: error.code, place: 'data/store', what, hint: error.hint ?? '' }];
  }
  return [...(await checkReadings(store, said)), ...(await checkItems(store, said))];
}

async function checkReadings(store: Store, { entries }: Said): Promise<Verified[]> {
  const findings: Verified[] = [];
  const imports = await importsOf(store);
  const lines = new Set(entries.map(({ sha256, time }) => `${sha256} ${time}`));
  const readings = new Map(imports.map((one) => [`${one.sha256} ${one.recordedMs}`, one]));
  for (const { n, name, sha256, time } of entries) {
    if (readings.get(`${sha256} ${time}`)?.finished) continue;
    const what = 'this was not read to its end';
    const hint = 'run the same import again, or refrain rebuild';
    findings.push({ weight: 'note', code: 'reading-unfinished', place: `ledger line ${n}: ${name}`, what, hint });
  }
  for (const one of imports) {
    if (!lines.has(`${one.sha256} ${one.recordedMs}`)) {
      const what = 'the store has read this, and no line of the ledger speaks of it';
      const hint = 'lines were cut off: restore data/evidence/ledger/ from a backup';
      findings.push({ weight: 'wrong', code: 'reading-without-line', place: one.file, what, hint });
    }
    if (one.rows === sumOf(one)) continue;
    const what = `${one.rows} rows, but ${sumOf(one)} are accounted for`;
    findings.push({ weight: 'wrong', code: 'rows-do-not-add-up', place: one.file, what, hint: again });
  }
  return findings;
}

function sumOf({ items, versions, merged, known, quarantined }: Coverage['imports'][number]): number {
  return items + versions + merged + known + quarantined;
}

async function checkItems(store: Store, { entries, removals }: Said): Promise<Verified[]> {
  const findings: Verified[] = [];
  const spoken = new Set<string>(entries.map(({ sha256 }) => sha256));
  for (const { sha256, rows } of await store.rows(evidenceOfItems, {})) {
    if (spoken.has(sha256)) continue;
    const what = `${rows} rows of items rest on evidence of which no line of the ledger speaks`;
    const hint = 'lines were cut off or changed: restore data/evidence/ledger/ from a backup';
    findings.push({ weight: 'wrong', code: 'item-without-evidence', place: sha256, what, hint });
  }
  const removed = removals.flatMap(({ items }) => items.flatMap((id) => readItemId(id) ?? []));
  for (const { item } of removed.length > 0 ? await store.rows(removedItemsThere, { items: removed }) : []) {
    const what = 'this item was removed, and stands in the store';
    findings.push({ weight: 'wrong', code: 'removed-is-there', place: item, what, hint: again });
  }
  const [{ items } = { items: 0 }] = await store.rows(countItems, {});
  const read = (await importsOf(store)).reduce((sum, one) => sum + one.items, 0);
  if (items !== read) {
    const what = `the store has ${items} items, and its readings brought ${read}`;
    findings.push({ weight: 'wrong', code: 'items-do-not-add-up', place: 'data/store', what, hint: again });
  }
  return findings;
}
