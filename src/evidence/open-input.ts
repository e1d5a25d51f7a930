import { constants, type Stats } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { UsageError } from '../vocabulary/errors.js';

/**
 * Opens a file that a person named, for reading. A pipe, a socket or a device is refused at once: nothing waits for it.
 *
 * @throws UsageError `no-file` when there is none, it is no file, or it may not be read
 */
export async function openInput(file: string): Promise<FileHandle> {
  // Without O_NONBLOCK a pipe that nobody writes to holds the process for ever, beyond any signal of ours.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(async (cause: unknown) => {
    throw await whyNot(file, cause as NodeJS.ErrnoException);
  });
  const found = await handle.stat();
  if (found.isFile()) return handle;
  await handle.close();
  throw notAFile(file, found);
}

async function whyNot(file: string, cause: NodeJS.ErrnoException): Promise<UsageError> {
  const found = await lstat(file).catch(() => undefined);
  if (found && !found.isFile() && !found.isSymbolicLink()) return notAFile(file, found, cause);
  const what =
    cause.code !== 'ENOENT'
      ? `the file cannot be read (${cause.code})`
      : found
        ? 'this link leads to no file'
        : 'there is no such file';
  return new UsageError('no-file', what, { place: file, hint: 'check the name and that you may read it', cause });
}

function notAFile(file: string, found: Stats, cause?: unknown): UsageError {
  const what = found.isDirectory()
    ? 'a folder'
    : found.isFIFO()
      ? 'a pipe'
      : found.isSocket()
        ? 'a socket'
        : 'a device';
  return new UsageError('no-file', `this is ${what}, no file`, {
    place: file,
    hint: 'name a file, or a folder of files; write what comes out of a pipe into a file first',
    cause,
  });
}
