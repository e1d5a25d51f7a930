import { lstat, mkdir, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../vocabulary/errors.js';

/** Writes a file whole or not at all. @throws UsageError `not-a-file` when something else stands there */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const to = await placeOf(path);
  await writeFile(`${to}.part`, content);
  await rename(`${to}.part`, to);
}

/**
 * Where a file that is to be replaced lies: of a link what it leads to.
 *
 * @throws UsageError `not-a-file` when a folder, a device or a pipe stands there: to replace that would take it away
 */
export async function placeOf(path: string): Promise<string> {
  const there = await lstat(path).catch(() => undefined);
  if (!there || there.isFile()) return path;
  const target = there.isSymbolicLink() ? await realpath(path).catch(() => undefined) : undefined;
  if (target !== undefined) return placeOf(target);
  throw new UsageError('not-a-file', 'this is no file that could be replaced', {
    place: path,
    hint: 'name another place',
  });
}
