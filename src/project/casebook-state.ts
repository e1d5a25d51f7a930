import { stat } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = ['refrain.yaml', 'outlets.yaml', 'codebook.yaml', 'speakers.yaml', 'events.yaml'];

/** What changes when a file of the casebook is written: their times and sizes, without reading them. */
export async function casebookState(folder: string): Promise<string> {
  const seen = await Promise.all(
    FILES.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
        () => '',
      ),
    ),
  );
  return seen.join('|');
}
