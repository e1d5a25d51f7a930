import { outletLookup } from '../casebook/outlet-names.js';
import { accountKey } from '../evidence/secret-key.js';
import type { Mapping } from '../read/mapping.js';
import type { ReadSettings } from '../read/rows.js';
import type { RecordLimits } from '../vocabulary/limits.js';
import type { Project } from './project.js';

/** What a reader must know of the project: its outlets, their languages, and how accounts are stored. */
export function readSettings(
  project: Project,
  of: {
    sha256: string;
    file: string;
    part: string;
    recordedMs: number;
    mapping: Mapping;
    addOutlets: boolean;
    limits?: RecordLimits | undefined;
  },
): ReadSettings {
  const { settings, outlets } = project.casebook;
  return {
    ...of,
    outlets: [...outletLookup(project.casebook)],
    // Only where there is no doubt: an outlet of one language.
    languages: outlets.flatMap(({ id, languages: [one, ...more] }) =>
      one && more.length === 0 ? [[id, one] as const] : [],
    ),
    accounts: settings.accounts,
    accountKey: accountKey(project.folder),
  };
}
