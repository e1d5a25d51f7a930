import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showManifest } from '../../../src/project/import-folder.js';
import { documents } from '../../../src/read/steps/documents.js';
import { sha256 } from '../../../src/vocabulary/ids.js';
import { defaultLimits, type Limits } from '../../../src/vocabulary/limits.js';
import { temporaryFile } from '../temporary-file.js';

/** The lines that the documents of a folder come to. Nothing is kept: in place of its hash a file goes by that of its name. */
export async function rowsOfFolder(folder: string, limits: Partial<Limits> = {}): Promise<string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const pathOf = new Map(paths.map((path) => [sha256(path) as string, join(folder, path)]));
  const lines = paths.map((path) => ({ path, sha256: sha256(path), bytes: 0 }));
  const output = temporaryFile('rows', '');
  await documents(
    temporaryFile('manifest', showManifest(lines)),
    output,
    { step: 'documents' },
    { name: 'folder', limits: { ...defaultLimits, ...limits }, contentOf: (hash) => pathOf.get(hash) ?? '' },
  );
  return readFileSync(output, 'utf8');
}
