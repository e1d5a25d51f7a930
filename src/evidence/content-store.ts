/** What was received, kept byte for byte under its own hash: evidence/content/ab/abcd…. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../vocabulary/errors.js';
import type { Sha256 } from '../vocabulary/ids.js';
import type { Job } from '../jobs/job.js';
import { openInput } from './open-input.js';

export interface Kept {
  sha256: Sha256;
  bytes: number;
  /** where the bytes are: of a copy, its place in the store */
  path: string;
}

export interface JustKept extends Kept {
  /** it was not kept before: should nothing come to speak of it, it can go */
  fresh: boolean;
}

export interface KeepHow {
  /** do not copy it: its place is kept, not its bytes */
  leave?: boolean | undefined;
  /** whether a content of this hash must not be kept: what a removal took away does not come back */
  unwanted?: ((sha256: string) => boolean) | undefined;
}

/** Where the content of a hash is kept. */
export function contentPath(evidence: string, sha256: string): string {
  return join(evidence, 'content', sha256.slice(0, 2), sha256);
}

/**
 * Copies a file into the content store, hashing on the way. It is on disk, whole, when this returns; a kill
 * before leaves at most a `.part` file, which the next call for any file removes. A file that is to be left, or
 * whose content is unwanted, is only hashed.
 *
 * @throws UsageError when the file cannot be read, or changes while it is
 */
export async function keepFile(evidence: string, file: string, job: Job, how: KeepHow = {}): Promise<JustKept> {
  const input = await openInput(file);
  try {
    return await keepBytes(evidence, { file, input }, job, how);
  } finally {
    await input.close();
  }
}

async function keepBytes(
  evidence: string,
  { file, input }: { file: string; input: FileHandle },
  job: Job,
  { leave = false, unwanted = () => false }: KeepHow,
): Promise<JustKept> {
  const before = await input.stat();
  const part = join(evidence, 'content', `.${process.pid}.part`);
  await mkdir(dirname(part), { recursive: true });
  await removeBrokenOff(dirname(part));
  const hash = createHash('sha256');
  const copy = leave ? undefined : await open(part, 'w', 0o600);
  let bytes = 0;
  try {
    // Without the signal: of one that is aborted already the stream would end the process.
    for await (const chunk of input.createReadStream({ highWaterMark: 1 << 20, autoClose: false })) {
      job.signal.throwIfAborted();
      hash.update(chunk as Buffer);
      await copy?.writeFile(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      job.progress({ step: 'keeping', of: file, done: bytes, total: before.size, unit: 'bytes' });
    }
    const after = await input.stat(); // of a file that was removed meanwhile, too: its bytes were there to the end
    if (bytes !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw new UsageError('file-changes', 'the file changed while it was read', {
        place: file,
        hint: 'import it when nothing writes to it any more',
      });
    }
    const sha256 = hash.digest('hex') as Sha256;
    if (!copy) return { sha256, bytes, path: resolve(file), fresh: false };
    await copy.sync();
    await copy.close();
    if (unwanted(sha256)) {
      await rm(part);
      return { sha256, bytes, path: resolve(file), fresh: false };
    }
    const fresh = !existsSync(contentPath(evidence, sha256));
    return { sha256, bytes, path: await putIntoStore(evidence, part, sha256), fresh };
  } catch (error) {
    await copy?.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

/** The hash of a file as it is. @throws Error when it cannot be read */
export async function hashFile(file: string, job: Job): Promise<{ sha256: Sha256; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, signal: job.signal })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex') as Sha256, bytes };
}

/** Moves a file whose hash is known, on disk already, to its place in the content store. @returns that place */
export async function putIntoStore(evidence: string, file: string, sha256: string): Promise<string> {
  const path = contentPath(evidence, sha256);
  await mkdir(dirname(path), { recursive: true });
  await rename(file, path); // over an equal file, if it was kept before
  return path;
}

/** Takes back what was just kept and nothing speaks of: what was there before stays, for whatever else speaks of it. */
export async function letGo(kept: readonly JustKept[]): Promise<void> {
  for (const { path, fresh } of kept) if (fresh) await rm(path, { force: true });
}

/** Copies of processes that are gone: a killed import of a large file must not keep its room for ever. */
async function removeBrokenOff(content: string): Promise<void> {
  for (const name of await readdir(content)) {
    const pid = Number(/^\.(\d+)\.part$/.exec(name)?.[1] ?? 0);
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) await rm(join(content, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
