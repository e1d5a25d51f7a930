/** What was received, kept byte for byte under its own hash: evidence/content/ab/abcd…. */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../vocabulary/errors.js';
import type { Sha256 } from '../vocabulary/ids.js';
import type { Job } from '../jobs/job.js';
import { openInput } from './open-input.js';

export interface Kept {
  sha256: Sha256;
  bytes: number;
  /** where the copy is */
  path: string;
}

/** Where the content of a hash is kept. */
export function contentPath(evidence: string, sha256: string): string {
  return join(evidence, 'content', sha256.slice(0, 2), sha256);
}

/**
 * Copies a file into the content store, hashing on the way. It is on disk, whole, when this returns; a kill
 * before leaves at most a `.part` file, which the next call for any file may overwrite.
 *
 * @throws UsageError when the file cannot be read, or changes while it is
 */
export async function keepFile(evidence: string, file: string, job: Job): Promise<Kept> {
  const input = await openInput(file);
  try {
    return await keepBytes(evidence, file, input, job);
  } finally {
    await input.close();
  }
}

async function keepBytes(evidence: string, file: string, input: FileHandle, job: Job): Promise<Kept> {
  const before = await input.stat();
  const part = join(evidence, 'content', `.${process.pid}.part`);
  await mkdir(dirname(part), { recursive: true });
  const hash = createHash('sha256');
  const copy = await open(part, 'w', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of input.createReadStream({
      highWaterMark: 1 << 20,
      signal: job.signal,
      autoClose: false,
    })) {
      hash.update(chunk as Buffer);
      await copy.writeFile(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      job.progress({ what: `keeping ${file}`, done: bytes, total: before.size, unit: 'bytes' });
    }
    const after = await input.stat(); // of a file that was removed meanwhile, too: its bytes were there to the end
    if (bytes !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw new UsageError('file-changes', 'the file changed while it was read', {
        place: file,
        hint: 'import it when nothing writes to it any more',
      });
    }
    await copy.sync();
    await copy.close();
    const sha256 = hash.digest('hex') as Sha256;
    const path = contentPath(evidence, sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(part, path); // over an equal file, if it was kept before
    return { sha256, bytes, path };
  } catch (error) {
    await copy.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}
