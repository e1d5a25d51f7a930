/** Carries out a command in a process that is killed at some moment of it; the next process is started meanwhile. */
import { fork, type ChildProcess } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { existsSync, readdirSync, readlinkSync, watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as passed } from 'node:timers/promises';

/** When to kill: so many ms after the command began, or after so many changes of files in the project. */
export type Moment = { ms: number } | { changes: number };

export interface Doom {
  /** it was done before the moment came */
  done: boolean;
  /** the last thing that changed in the folder before */
  stage: string;
  /** how many changes of files were seen until then */
  changes: number;
}

const END = '\u0001ended with ';
const resident = fileURLToPath(new URL('../../cli/resident.mjs', import.meta.url));
const carryOut = new URL(`../../../${process.env.REFRAIN_DIST ?? 'dist'}/cli/carry-out.js`, import.meta.url).href;

let next: Promise<ChildProcess> | undefined;

async function begin(): Promise<ChildProcess> {
  const child = fork(resident, [carryOut, END], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    execArgv: [],
  });
  await once(child, 'message');
  return child;
}

/** Ends the process that waits for the next command. */
export async function endDoomed(): Promise<void> {
  (await next)?.kill('SIGKILL');
  next = undefined;
}

export async function killAt(folder: string, args: readonly string[], moment: Moment): Promise<Doom> {
  const child = await (next ?? begin());
  next = begin();
  const closed = once(child, 'close');
  let changes = 0;
  let stage = 'start';
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const come = new Promise<void>((resolve) => {
    if ('ms' in moment) void passed(moment.ms, undefined, { signal: stop.signal }).then(resolve, resolve);
    const changed = (what: string): void => {
      stage = what;
      changes++;
      if ('changes' in moment && changes >= moment.changes) resolve();
    };
    for (const watcher of watchers(folder, changed)) stop.signal.addEventListener('abort', () => watcher.close());
  });
  const ended = new Promise<true>((resolve) => {
    child.stdout?.on('data', (piece: Buffer) => {
      if (piece.includes(END)) resolve(true);
    });
    child.once('close', () => resolve(true));
  });
  child.send({ args, cwd: process.cwd() });
  const done = await Promise.race([ended, come.then(() => false)]);
  child.kill('SIGKILL');
  stop.abort();
  await closed;
  return { done, stage, changes };
}

/** Watches the places where a command writes; what is made later is seen as a change of the folder it is in. */
function watchers(folder: string, changed: (stage: string) => void): FSWatcher[] {
  const data = join(folder, 'data');
  const tables = join(data, 'store', 'store');
  const names = tableNames(join(data, 'store'));
  const places: [string, string][] = [
    [folder, ''],
    [data, ''],
    [join(data, 'evidence', 'content'), 'content '],
    [join(data, 'evidence', 'ledger'), 'ledger '],
    [join(data, 'quarantine'), 'quarantine '],
    [join(data, 'scratch'), 'scratch '],
    ...(existsSync(tables) ? readdirSync(tables) : []).flatMap((short) =>
      readdirSync(join(tables, short)).map((id): [string, string] => [
        join(tables, short, id),
        `table ${names.get(id) ?? 'of the engine'}`,
      ]),
    ),
  ];
  return places
    .filter(([path]) => existsSync(path))
    .map(([path, stage]) => {
      const watcher = watch(path, (_, file) => changed(stage.startsWith('table') ? stage : stage || plain(file ?? '')));
      watcher.on('error', () => {}); // the folder goes: rebuild
      return watcher;
    });
}

function plain(file: string): string {
  return file.replace(/\.\d+$/, '').replace(/\.gone$/, '');
}

function tableNames(store: string): Map<string, string> {
  const names = new Map<string, string>();
  const databases = join(store, 'data');
  if (!existsSync(databases)) return names;
  for (const database of readdirSync(databases)) {
    for (const table of readdirSync(join(databases, database))) {
      try {
        names.set(basename(readlinkSync(join(databases, database, table)).replace(/\/$/, '')), table);
      } catch {
        // a table that is no link: it has no name to be found here
      }
    }
  }
  return names;
}
