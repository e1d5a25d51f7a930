import type { Mapping } from '../../src/read/mapping.js';
import type { ReadSettings } from '../../src/read/rows.js';

/** Settings of a reading in which nothing is listed and every outlet may be added. */
export function settingsFor(given: Partial<ReadSettings> & { mapping: Mapping }): ReadSettings {
  return {
    sha256: 'e'.repeat(64),
    file: 'posts.csv',
    recordedMs: 1_700_000_000_000,
    outlets: [],
    languages: [],
    accounts: 'hashed',
    accountKey: new Uint8Array(32).fill(7),
    addOutlets: true,
    ...given,
  };
}
