/** Whether this machine can run Refrain, one thing at a time, and what to do where it cannot. */
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { freemem, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../store/embedded/open.js';
import { RefrainError } from '../vocabulary/errors.js';

export interface Check {
  what: string;
  fine: boolean;
  seen: string;
  /** what to do where it is not fine */
  advice?: string;
}

const gb = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
const LEAST_NODE = [20, 19] as const;

/** @param folder the project's folder, or where one is going to be */
export async function examine(folder: string, now: Date): Promise<Check[]> {
  return [node(), memory(), await disk(folder), locale(), await store(now)];
}

function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const check = { what: 'Node.js', fine, seen: `${process.versions.node} on ${process.platform}-${process.arch}` };
  return fine ? check : { ...check, advice: `install Node.js ${LEAST_NODE.join('.')} or later` };
}

function memory(): Check {
  const fine = totalmem() >= 3.5e9;
  const check = { what: 'memory', fine, seen: `${gb(totalmem())}, ${gb(freemem())} free` };
  return fine ? check : { ...check, advice: '4 GB are little even for small projects' };
}

async function disk(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder).catch(() => statfs('.'));
  const free = bavail * bsize;
  const fine = free > 2e9;
  const check = { what: 'disk', fine, seen: `${gb(free)} free` };
  return fine ? check : { ...check, advice: 'make room: 2 GB at least, and three times what you import' };
}

function locale(): Check {
  const fine = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'Europe/Minsk' }).format(0) === 'январь';
  const check = {
    what: 'languages and zones',
    fine,
    seen: `Unicode ${process.versions.unicode ?? '?'}, zones ${process.versions.tz ?? '?'}`,
  };
  return fine ? check : { ...check, advice: 'this Node.js was built without full ICU data: use an official build' };
}

async function store(now: Date): Promise<Check> {
  const folder = await mkdtemp(join(tmpdir(), 'refrain-doctor-'));
  try {
    const opened = await openEmbedded({ folder, command: 'refrain doctor', now });
    await opened.close();
    return { what: 'data base', fine: true, seen: 'the embedded ClickHouse opens, writes and closes' };
  } catch (error) {
    const { message, hint } = error as RefrainError;
    return { what: 'data base', fine: false, seen: message, advice: hint ?? 'see docs/how-to/install.md' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
