// Makes dist/ from src/: what the compiler writes, and what it leaves behind (SQL, data, styles, templates) in the same
// places. Where neither has changed since the last time, nothing is done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const projects = ['tsconfig.json', 'tsconfig.client.json'];
const kept = 'node_modules/.cache/refrain/built'; // not in dist, all of which is packed

/** Of every file that is read or written: path, size and time. */
function state() {
  const hash = createHash('sha256');
  const files = ['src', 'dist'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, name)) : [],
  );
  for (const path of [...projects, 'package-lock.json', 'scripts/build.mjs', ...files.sort()]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

if (!existsSync(kept) || readFileSync(kept, 'utf8') !== state()) {
  rmSync(kept, { force: true });
  rmSync('dist', { recursive: true, force: true });
  for (const project of projects) {
    const tsc = ['node_modules/typescript/bin/tsc', '-p', project];
    const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  cpSync('src', 'dist', { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
  mkdirSync(join(kept, '..'), { recursive: true });
  writeFileSync(kept, state());
}
