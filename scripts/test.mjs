// The tests as a newcomer and CI run them: Chromium is found or installed, the package built, the suite run.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = [
  process.env.REFRAIN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
let chromium = known.find((path) => path && existsSync(path));
if (!chromium && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.error('Chromium is missing: installing the Debian package');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  chromium = '/usr/bin/chromium';
}
if (!chromium) {
  console.error(
    'The tests open pages in Chromium: install it (Debian: sudo apt-get install chromium), or set REFRAIN_CHROMIUM to its path.',
  );
  process.exit(2);
}
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, REFRAIN_CHROMIUM: chromium } }).status ?? 1;

const built = run('npm', ['run', '--silent', 'build']);
const extra = process.argv.slice(2);
process.exit(built || run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...extra]));
