/** The package as users get it: packed, installed in an empty folder, and run from there. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { newFolder } from './cli/refrain.js';

const run = promisify(execFile);
let installed = '';
let home = '';

beforeAll(async () => {
  home = newFolder();
  const tarball = join(home, 'tarball');
  mkdirSync(tarball);
  // Without scripts: `dist` is built already, and building it again would take it from under the other tests.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', tarball], { cwd: resolve('.') });
  const [name = ''] = readdirSync(tarball);
  const folder = join(home, 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  await run('npm', ['install', '--no-audit', '--no-fund', join(tarball, name)], { cwd: folder, maxBuffer: 1e8 });
  installed = join(folder, 'node_modules', 'refrain');
}, 300_000);

test('every .sql, data, style and template file is in it, and opens', () => {
  const left = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.endsWith('.ts') && statSync(join('src', name)).isFile(),
  );
  expect(left.filter((name) => name.endsWith('.sql')).length).toBeGreaterThan(20);
  for (const name of left)
    expect(readFileSync(join(installed, 'dist', name)), name).toEqual(readFileSync(join('src', name)));
});

test('nothing is in it that users have no use for', () => {
  const top = readdirSync(installed).sort();
  expect(top).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'package.json']);
});

test('from an empty folder it says that this machine will do, and makes the demo', async () => {
  const refrain = (args: string[]) =>
    run(process.execPath, [join(installed, 'dist', 'cli', 'bin.js'), ...args], { cwd: home, maxBuffer: 1e8 });
  expect((await refrain(['doctor'])).stdout).toContain('Refrain runs here.');
  const { stdout } = await refrain(['demo', '--items', '2000', '--format', 'json']);
  const { path } = JSON.parse(stdout) as { path: string };
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('made-up');
}, 120_000);

test('as a library it is imported by its name, with its types', async () => {
  const script = join(home, 'empty', 'use.mjs');
  writeFileSync(
    script,
    "import { openProject, itemKey } from 'refrain';\nconsole.log(typeof openProject, typeof itemKey);\n",
  );
  expect((await run(process.execPath, [script])).stdout.trim()).toBe('function function');
  expect(existsSync(join(installed, 'dist', 'index.d.ts'))).toBe(true);
});
