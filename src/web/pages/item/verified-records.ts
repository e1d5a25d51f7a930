import type { Project } from '../../../project/project.js';
import type { RecordVerified } from '../../../project/verify-record.js';

/** Records whose verification is remembered; beyond, the oldest are forgotten. */
const MOST = 1_000;

const remembered = new WeakMap<Project, Map<string, RecordVerified>>();

/** What was verified since the room was opened, by the bytes and the place in them. */
export function verifiedRecords(project: Project): Map<string, RecordVerified> {
  const known = remembered.get(project) ?? new Map<string, RecordVerified>();
  remembered.set(project, known);
  return known;
}

export function rememberVerified(project: Project, key: string, verified: RecordVerified): void {
  const known = verifiedRecords(project);
  known.delete(key);
  known.set(key, verified);
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
}

export function keyOf({ sha256, locator }: { sha256: string; locator: string }): string {
  return `${sha256} ${locator}`;
}
