/** The command line as a user runs it, and project folders to run it in. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const built = (file: string): URL =>
  new URL(`../../${process.env.REFRAIN_DIST ?? 'dist'}/cli/${file}`, import.meta.url);
const bin = fileURLToPath(built('bin.js'));

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Starts a command in a process of its own; `ended` resolves when it has. */
export function start(
  args: readonly string[],
  env: Record<string, string> = {},
  { cwd, input }: { cwd?: string; input?: string } = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    cwd,
  });
  child.stdin?.end(input);
  const ended = new Promise<Ended>((done) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => out.push(piece));
    child.stderr?.on('data', (piece: Buffer) => err.push(piece));
    child.on('close', (code) =>
      done({
        code: code ?? -1,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
  return { child, ended };
}

const NEWLINE = 10;
const END = '\u0001ended with ';
let resident: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Ends the process of `refrain`, which else keeps its parent alive. */
export function endResident(): void {
  resident?.disconnect();
  resident = undefined;
}

/** Carries out a command, after those asked for before it, in one process for all of a test file. */
export function refrain(args: readonly string[], cwd: string = process.cwd()): Promise<Ended> {
  const ended = last.then(() => inResident(args, cwd));
  last = ended.catch(() => {});
  return ended;
}

async function inResident(args: readonly string[], cwd: string): Promise<Ended> {
  if (resident?.connected !== true) {
    resident = fork(fileURLToPath(new URL('./resident.mjs', import.meta.url)), [built('carry-out.js').href, END], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    await once(resident, 'message');
  }
  const child = resident;
  const until = (stream: Readable | null): Promise<{ text: string; code: number }> =>
    new Promise((done) => {
      const pieces: Buffer[] = [];
      const end = (): void => {
        stream?.off('data', take);
        child.off('close', end);
        const [text = '', code = '-1'] = Buffer.concat(pieces).toString('utf8').split(END);
        done({ text, code: Number(code) });
      };
      const take = (piece: Buffer): void => {
        pieces.push(piece);
        if (Buffer.concat(pieces.slice(-2)).includes(END) && piece.at(-1) === NEWLINE) end();
      };
      stream?.on('data', take);
      child.on('close', end);
    });
  const both = Promise.all([until(child.stdout), until(child.stderr)]);
  child.send({ args, cwd });
  const [out, err] = await both;
  return { code: out.code, stdout: out.text, stderr: err.text };
}

/** What a command prints as JSON. */
export async function json<T>(args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await refrain([...args, '--format', 'json']);
  if (code !== 0 && code !== 4) throw new Error(`refrain ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'refrain-test-'));
}

export const outletsYaml = `groups:
  - id: river
    name: River media
outlets:
  - id: river-news
    name: River News
    kind: site
    groups: [river]
  - id: harbour-wire
    name: Harbour Wire
    kind: agency
  - id: hill-post
    name: Hill Post
    kind: newspaper
    groups: [river]
`;

/** A project of made-up outlets; files given replace or add. */
export function projectFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  folder: string = newFolder(),
): string {
  const all = {
    'refrain.yaml': 'name: Test\nzone: Europe/Minsk\nmadeUp: true\n',
    'outlets.yaml': outletsYaml,
    ...files,
  };
  return filesIn(folder, all);
}

/** A folder of files to import, by their paths in it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  return filesIn(join(newFolder(), 'posts'), files);
}

function filesIn(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Counts {
  rows: number;
  items: number;
  versions: number;
  merged: number;
  known: number;
  quarantined: number;
}

/** Imports files and gives the counts of each. */
export async function imported(
  folder: string,
  files: readonly string[],
  more: readonly string[] = [],
): Promise<Counts[]> {
  const out = await json<{ files: { counts: Counts }[] }>(['import', '-C', folder, ...files, ...more]);
  return out.files.map(({ counts }) => counts);
}
