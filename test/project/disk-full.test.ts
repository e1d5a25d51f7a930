import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { projectFolder, refrain } from '../cli/refrain.js';

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) execFileSync('umount', ['-l', folder]);
});

/** A disk of its own at a folder; whether it could be made. */
function smallDisk(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    mounted.push(folder);
    return true;
  } catch {
    return false;
  }
}

const mayMount = (() => {
  const made = process.platform === 'linux' && smallDisk(join(projectFolder({}), 'disk'), '64k');
  return made;
})();

const rows = 20_000;
const csv =
  'outlet,published,text,url\n' +
  Array.from({ length: rows }, (_, n) => {
    const text = `Post ${n} ${(n * 2_654_435_761) % 4_294_967_296} of the harbour ${(n * 40_503) % 65_521} `.repeat(3);
    // Every tenth row has no time: quarantine needs room as well.
    return `river-news,${n % 10 === 0 ? '' : '2031-05-06T07:01Z'},${text},https://river.example/${n}\n`;
  }).join('');

describe.skipIf(!mayMount)('a disk that fills up', () => {
  test.each([
    ['evidence', '1m'],
    ['scratch', '1m'],
    ['quarantine', '64k'],
    ['store', '6m'],
  ])(
    'in data/%s is said in one line, and once there is room the same command brings in what is missing',
    async (where, size) => {
      const folder = projectFolder({});
      const file = join(folder, 'posts.csv.gz');
      writeFileSync(file, gzipSync(csv, { level: where === 'evidence' ? 0 : 6 }));
      const disk = join(folder, 'data', where);
      expect(smallDisk(disk, size)).toBe(true);
      const full = await refrain(['import', '-C', folder, file]);
      expect([full.code, full.stderr.trim().split('\n')]).toEqual([1, [expect.stringContaining('[disk-full]')]]);
      execFileSync('mount', ['-o', 'remount,size=500m', disk]);
      const { code, stderr } = await refrain(['import', '-C', folder, file]);
      expect(stderr).toMatch(/20,000 rows = .* \+ 2,000 quarantined/);
      expect(code).toBe(4);
      const { stdout } = await refrain(['status', '-C', folder, '--format', 'json']);
      expect(JSON.parse(stdout)).toMatchObject({ items: 18_000 });
      const [aside = ''] = readdirSync(join(folder, 'data', 'quarantine'));
      expect(execFileSync('wc', ['-l', join(folder, 'data', 'quarantine', aside)], { encoding: 'utf8' })).toMatch(
        /^2000 /,
      );
    },
  );
});
