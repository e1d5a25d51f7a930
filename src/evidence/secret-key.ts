import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key of the keyed hash under which accounts of people are stored, 32 bytes, made when first asked for.
 * Whoever loses it sees a known account come back under a new name: it belongs in the backup, never in git.
 */
export function accountKey(projectFolder: string): Buffer {
  const path = join(projectFolder, 'secrets', 'accounts.key');
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = randomBytes(32);
  mkdirSync(join(projectFolder, 'secrets'), { recursive: true, mode: 0o700 });
  writeFileSync(path, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}
