import { verifyEntry } from '../evidence/verify-evidence.js';
import { isOfManifest, readManifest } from '../evidence/manifest.js';
import { contentPath } from '../evidence/content-store.js';
import type { Verified } from '../evidence/verified.js';
import type { Job } from '../jobs/job.js';
import { documentGroups } from '../read/documents/document-groups.js';
import type { RecordedAt } from './evidence-record.js';
import { readingIn, readLedger } from './ledger-seen.js';
import type { Project } from './project.js';

export interface RecordVerified {
  /** ms since 1970 UTC */
  atMs: number;
  /** nothing is other than it was kept */
  whole: boolean;
  findings: Verified[];
  /** lines of the ledger, and files and bytes that were read */
  lines: number;
  contents: number;
  bytes: number;
}

/** Whether the bytes of one version and the whole chain of the ledger are as they were kept, looked at now. */
export async function verifyRecord(
  project: Project,
  { sha256, locator, recorded_ms: recordedMs }: RecordedAt,
  job: Job,
): Promise<RecordVerified> {
  const { evidence } = project.folders;
  const ledger = await readLedger(project);
  const entry = readingIn(ledger, { sha256, recordedMs });
  const findings: Verified[] = [...ledger.findings];
  const atMs = project.now().getTime();
  if (!entry) {
    findings.push({
      weight: 'wrong',
      code: 'item-without-evidence',
      place: sha256,
      what: 'no line of the ledger speaks of the evidence of this item',
      hint: 'lines were cut off or changed: restore data/evidence/ledger/ from a backup',
    });
    return { atMs, whole: false, findings, lines: ledger.entries.length, contents: 0, bytes: 0 };
  }
  const own = isOfManifest(entry) ? await documentsAt(contentPath(evidence, sha256), locator) : undefined;
  const seen = await verifyEntry(
    evidence,
    project.folder,
    { entry, where: ledger.where, ...(own && { only: (path: string) => own.has(path) }) },
    job,
  );
  findings.push(...seen.findings);
  const whole = findings.every(({ weight }) => weight !== 'wrong');
  return { atMs, whole, findings, lines: ledger.entries.length, contents: seen.contents, bytes: seen.bytes };
}

/** Of a folder, the files of the document that a place is in; a list that is damaged is found by its own hash. */
async function documentsAt(manifest: string, locator: string): Promise<Set<string>> {
  const paths = await readManifest(manifest).catch(() => []);
  const groups = documentGroups(paths.map(({ path }) => path));
  return new Set(groups.filter(([first = '']) => locator === first || locator.startsWith(`${first} `)).flat());
}
