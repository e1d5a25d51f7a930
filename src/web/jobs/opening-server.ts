/** The server of a project that is being opened: it holds the store already, and takes commands in a moment. */
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { foldersOf } from '../../project/folders.js';
import { holderOf } from '../../store/lock.js';
import { findServer, type FoundServer } from './server-file.js';

/** What opens a server, as the lock of the store names it. */
const SERVE = 'refrain serve';

/** So long an opening may take, ms: of a million items some seconds. */
const LONGEST = 15_000;
const LOOK_EVERY = 50;
/** After so long it is said what is waited for, ms. */
const SAY_AFTER = 500;

/**
 * The server that has the project open, connected. One that holds the store and does not answer yet is waited for.
 *
 * @returns undefined when there is none, or when it does not answer in time
 */
export async function findOpeningServer(
  folder: string,
  { signal, say }: { signal: AbortSignal; say: (line: string) => void },
): Promise<FoundServer | undefined> {
  const lock = join(foldersOf(folder).data, 'store.lock');
  let said = false;
  for (let waited = 0; waited < LONGEST; waited += LOOK_EVERY) {
    const server = await findServer(folder);
    if (server || holderOf(lock)?.command !== SERVE) return server;
    if (waited >= SAY_AFTER && !said) say('waiting: the reading room of this project is being opened');
    said ||= waited >= SAY_AFTER;
    await passed(LOOK_EVERY, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return undefined;
}
