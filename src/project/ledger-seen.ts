import { stat } from 'node:fs/promises';
import { checkLedger, type LedgerChecked } from '../evidence/check-ledger.js';
import { ledgerPath } from '../evidence/ledger.js';
import type { FileEntry, RemovedEntry } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { Project } from './project.js';

/** The ledger as it was last seen: its lines and what they say of where bytes are. */
export interface LedgerSeen extends LedgerChecked {
  files: readonly FileEntry[];
  removals: readonly RemovedEntry[];
  where: Whereabouts;
}

const seen = new WeakMap<Project, { key: string; ledger: Promise<LedgerSeen> }>();

/**
 * The ledger for those who only read: a line that is not as it was written is a finding, not an error, and nothing is
 * repaired. Read again when the file has changed.
 */
export async function ledgerSeen(project: Project): Promise<LedgerSeen> {
  const file = await stat(ledgerPath(project.folders.evidence), { bigint: true }).catch(() => undefined);
  const key = file ? `${file.size} ${file.mtimeNs} ${file.ino}` : '';
  const known = seen.get(project);
  if (known?.key === key) return known.ledger;
  const ledger = readLedger(project);
  seen.set(project, { key, ledger });
  ledger.catch(() => seen.delete(project));
  return ledger;
}

/** The same, read now. */
export async function readLedger(project: Project): Promise<LedgerSeen> {
  const { evidence } = project.folders;
  const checked = await checkLedger(evidence);
  const files = checked.entries.filter((line) => line.kind !== 'removed');
  const removals = checked.entries.filter((line) => line.kind === 'removed');
  return { ...checked, files, removals, where: new Whereabouts(evidence, { entries: files, removals }) };
}

/** The reading that an item's version was recorded by; where the store speaks of none that is there, the last of its bytes. */
export function readingIn(
  { files }: Pick<LedgerSeen, 'files'>,
  { sha256, recordedMs }: { sha256: string; recordedMs: number },
): FileEntry | undefined {
  return (
    files.find((entry) => entry.sha256 === sha256 && entry.time === recordedMs) ??
    files.findLast((entry) => entry.sha256 === sha256)
  );
}
