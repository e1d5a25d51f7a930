import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IntegrityError } from '../vocabulary/errors.js';

const BYTES = 32;

/**
 * The key of the keyed hash under which accounts of people are stored, 32 bytes, made when first asked for.
 * Whoever loses it sees a known account come back under a new name: it belongs in the backup, never in git.
 *
 * @throws IntegrityError when the file does not hold a key: with another one, accounts would change their names unseen
 */
export function accountKey(projectFolder: string): Buffer {
  const path = join(projectFolder, 'secrets', 'accounts.key');
  return readKey(path) ?? makeKey(path);
}

function readKey(path: string): Buffer | undefined {
  let text = '';
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
  const key = Buffer.from(text, 'hex');
  if (key.length === BYTES) return key;
  throw new IntegrityError('key-broken', 'this is not the key that accounts are stored under', {
    place: path,
    hint: 'restore it from a backup; where no account of a person was stored yet, remove it',
  });
}

/** Whole or not at all; of two processes that make one, the first counts. */
function makeKey(path: string): Buffer {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(BYTES).toString('hex')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(path) as Buffer;
}
