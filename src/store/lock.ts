/**
 * One process holds a project's store. The engine says so only on stderr and without a name, so a lock file
 * beside the store says who: process, command and since when.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';
import { StoreError } from '../vocabulary/errors.js';

const Holder = z.strictObject({
  pid: z.int(),
  /** when the process started, in the machine's own terms: a process id comes back */
  started: z.string(),
  host: z.string(),
  command: z.string(),
  since: z.iso.datetime(),
});
type Holder = z.infer<typeof Holder>;

export interface Lock {
  release(): void;
}

/**
 * Takes the lock, or takes over that of a process which is gone.
 *
 * @param path the lock file
 * @param command what is being run, for the next one to read
 * @throws StoreError `store-held` when a living process has it
 */
export function takeLock(path: string, command: string, now: Date): Lock {
  const own: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    command,
    since: now.toISOString(),
  };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (let tries = 0; tries < 5; tries++) {
      try {
        linkSync(draft, path); // atomic: either it is ours now, or it was there
        return { release: () => rmSync(path, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(path);
      if (holder && isAlive(holder)) {
        throw new StoreError(
          'store-held',
          `"${holder.command}" (process ${holder.pid}) has held this project's store since ${holder.since}`,
          { place: path, hint: 'wait until it is done, or stop it', about: { command: holder.command } },
        );
      }
      // Only one of several that find it dead can move it away; the others find it gone and try again.
      try {
        renameSync(path, `${path}.gone.${process.pid}`);
        rmSync(`${path}.gone.${process.pid}`, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
    throw new StoreError('store-held', 'the lock of this project changes hands too fast', {
      place: path,
      hint: 'try again',
    });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The living process that holds a store; undefined when none does. */
export function holderOf(path: string): Readonly<Holder> | undefined {
  const holder = readHolder(path);
  return holder && isAlive(holder) ? holder : undefined;
}

function readHolder(path: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined; // gone, or torn by a crash while it was written
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true; // on a shared disk: we cannot know
  if (holder.pid === process.pid) return holder.started === startOf(process.pid);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.started === startOf(holder.pid);
}

/** Linux tells when a process started; elsewhere the id alone must do. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
