/** What an import would do, without doing it: the mapping, and the first items as they would be. */
import { basename } from 'node:path';
import type { FileKind } from '../read/file-kind.js';
import { guessMapping } from '../read/guess-mapping.js';
import type { Mapping } from '../read/mapping.js';
import { readFile } from '../read/pool.js';
import { recognise } from '../read/recognise.js';
import type { ItemRow, Quarantined } from '../vocabulary/item.js';
import type { ImportOptions } from './import-file.js';
import type { Project } from './project.js';
import { readSettings } from './read-settings.js';

const SHOWN = 5;

export interface DryRun {
  kind: FileKind;
  mapping: Mapping;
  /** columns that stay unread, and other things worth knowing of the guess */
  notes: readonly string[];
  items: ItemRow[];
  quarantined: Quarantined[];
}

/** @throws UsageError as the import would */
export async function dryRun(project: Project, file: string, options: ImportOptions): Promise<DryRun> {
  const name = basename(file);
  const recognised = await recognise(file, name);
  const { mapping, notes } = guessMapping(recognised, options);
  const settings = readSettings(project, {
    sha256: '',
    file: name,
    recordedMs: 0,
    mapping,
    addOutlets: options.addOutlets ?? false,
  });
  for await (const slice of readFile(file, recognised.kind, settings, { workers: 1, from: 0 })) {
    const lines = Buffer.from(slice.ndjson).toString('utf8').split('\n').slice(0, SHOWN);
    return {
      kind: recognised.kind,
      mapping,
      notes,
      items: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ItemRow),
      quarantined: slice.quarantined.slice(0, SHOWN),
    };
  }
  return { kind: recognised.kind, mapping, notes, items: [], quarantined: [] };
}
