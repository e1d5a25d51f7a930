import type { RecordVerified } from '../../../project/verify-record.js';
import type { Store } from '../../../store/store.js';

/** Records whose verification is remembered; beyond, the oldest are forgotten. */
const MOST = 1_000;

const remembered = new WeakMap<Store, Map<string, RecordVerified>>();

/** What was verified since the store was opened, by the bytes and the place in them. */
export function verifiedRecords(store: Store): Map<string, RecordVerified> {
  const known = remembered.get(store) ?? new Map<string, RecordVerified>();
  remembered.set(store, known);
  return known;
}

export function rememberVerified(store: Store, key: string, verified: RecordVerified): void {
  const known = verifiedRecords(store);
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
