/** Long texts that were pasted: kept in the project under their hash, so that the address of the answer stays short. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../project/write-whole.js';
import type { Project } from '../../../project/project.js';
import { UsageError } from '../../../vocabulary/errors.js';

/** Longer texts are addressed by their hash; in UTF-16 units. */
export const LONGEST_IN_ADDRESS = 1_000;
/** A text beyond this is no passage that somebody pastes. */
export const MOST_PASTED = 1_000_000;

const folderOf = (project: Project): string => join(project.folders.data, 'asked');

/** @returns the hash under which it is kept: the first 16 hex digits of its SHA-256 */
export async function keepPasted(project: Project, text: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await mkdir(folderOf(project), { recursive: true, mode: 0o700 });
  await writeWhole(join(folderOf(project), `${hash}.txt`), text);
  return hash;
}

/** @throws UsageError `no-pasted-text` */
export async function pasted(project: Project, hash: string): Promise<string> {
  try {
    if (!/^[0-9a-f]{16}$/.test(hash)) throw new Error('no hash');
    return await readFile(join(folderOf(project), `${hash}.txt`), 'utf8');
  } catch (cause) {
    throw new UsageError('no-pasted-text', 'the text of this address is not kept here', {
      hint: 'paste it again: long texts stay in the project in which they were pasted',
      cause,
    });
  }
}
