/** Every command in the docs is run, in the order of the page, in a folder like the one the page speaks of. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../src/cli/program.js';
import { json, newFolder, refrain } from './cli/refrain.js';
import { row, xlsx, zipOf } from './read/steps/sheets/workbook-file.js';

const bin = resolve(process.env.REFRAIN_DIST ?? 'dist', 'cli', 'bin.js');
const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.startsWith('reference/'))
  .sort();
let prepared = '';
let item = '';
let tools = '';
let server: Server | undefined;

beforeAll(async () => {
  tools = newFolder();
  server = await listen(join(tools, 'socket'));
  // In one process for all pages: to start it takes longer than most commands. What reads the input or is read while it
  // writes has a process of its own.
  const node = `exec "${process.execPath}"`;
  const script = `#!/bin/sh
case " $* " in *' - '*|*' serve '*) ${node} "${bin}" "$@" ;; esac
${node} "${resolve('test/cli/ask-resident.mjs')}" "${join(tools, 'socket')}" "$@"
`;
  writeFileSync(join(tools, 'refrain'), script);
  chmodSync(join(tools, 'refrain'), 0o755);
  const folder = newFolder();
  prepared = join(folder, 'project');
  const made = await refrain(['init', prepared, '--template', 'sandbox', '--items', '2000']);
  expect(made.code, made.stderr).toBe(0);
  for (const what of ['survey', 'repeats']) await refrain([what, '-C', prepared]); // so that not every page derives all
  const found = await json<{ items: { item: string }[] }>(['search', '-C', prepared, '--limit', '1', 'th*']);
  item = found.items[0]?.item ?? '';
  writeFileSync(
    join(prepared, 'posts.csv'),
    'outlet,published,text\nriver-news,2031-05-06 07:00,The harbour opens again\n',
  );
  const posts = [
    ['outlet', 'published', 'text'],
    ['river-news', '2031-05-06 08:00', 'The bridge opens again'],
  ];
  const rows = posts.map((cells, index) => row(index + 1, cells)).join('');
  writeFileSync(join(prepared, 'posts.xlsx'), await zipOf(xlsx({ Posts: rows })));
}, 120_000);
afterAll(() => server?.close());

/** Carries out commands asked for at a socket: a line of arguments and the folder in, how it ended out. */
async function listen(path: string): Promise<Server> {
  const listening = createServer({ allowHalfOpen: true }, (socket) => {
    let asked = '';
    socket.on('data', (piece: Buffer) => (asked += piece.toString()));
    socket.on('end', async () => {
      const { args, cwd } = JSON.parse(asked) as { args: string[]; cwd: string };
      socket.end(JSON.stringify(await refrain(args, cwd)));
    });
  }).listen(path);
  await once(listening, 'listening');
  return listening;
}

const blocks = (page: string): string[] =>
  [...readFileSync(join('docs', page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code = '']) => code);

test.each(pages.filter((page) => blocks(page).length > 0))(
  '%s: its commands run as written',
  async (page) => {
    const where = newFolder();
    const folder = join(where, 'at');
    if (page.startsWith('tutorial/')) mkdirSync(folder);
    else cpSync(prepared, folder, { recursive: true });
    // Exit 4 is "done in part": the pages speak of rows that are set aside.
    const script = blocks(page)
      .map((code) => code.replaceAll('ITEM', item))
      .join('\n')
      .replace(/^refrain .*$/gm, '$& || [ $? -eq 4 ]');
    const { code, out } = await shell(`set -e\n${script}`, folder);
    expect(code, out).toBe(0);
  },
  180_000,
);

test('docs/reference is what the program says of itself', async () => {
  const { pages: made } = (await import(resolve('scripts/docs.mjs'))) as { pages(): Promise<Record<string, string>> };
  for (const [path, text] of Object.entries(await made()))
    expect(readFileSync(path, 'utf8'), `${path}: run npm run docs`).toBe(text);
});

test('every command has help with an example', async () => {
  const { commands } = await program();
  expect(commands.map((command) => command.name())).toEqual(
    'init check casebook import status search show who-said survey repeats report export verify redact rebuild serve demo doctor'.split(
      ' ',
    ),
  );
  for (const command of commands) {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help, command.name()).toMatch(/Examples?:\n {2}refrain /);
  }
});

function shell(script: string, cwd: string): Promise<{ code: number; out: string }> {
  const child = spawn('sh', ['-c', script], {
    cwd,
    env: { ...process.env, PATH: `${tools}:${process.env.PATH ?? ''}` },
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (out += piece.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, out })));
}
