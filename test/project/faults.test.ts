/** Whatever is done to a project, and whenever it is killed, it holds what the model says, and its ledger holds. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { newFolder, refrain } from '../cli/refrain.js';
import { endDoomed, type Moment } from './faults/doomed.js';
import { deeds, Stand, type Deed } from './faults/stand.js';

const KILLS = 20;
const seed = Number(process.env.REFRAIN_SEED ?? 20_310_506);
const mounts: string[] = [];
let kills = 0;

afterAll(async () => {
  await endDoomed();
  for (const mount of mounts) execFileSync('umount', ['-l', mount]);
});

/** A small disk of its own, where one can be had: only root may mount. */
function smallDisk(mb: number): string | undefined {
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mb}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    console.log('no disk can be mounted here: full and read-only disks are not tried');
    return undefined;
  }
  mounts.push(folder);
  return folder;
}

/** Fills a disk up to some room, while something is done. */
async function whileFull<T>(disk: string, roomKb: number, work: () => Promise<T>): Promise<T> {
  const { bavail, bsize } = statfsSync(disk);
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - roomKb * 1024)));
  try {
    return await work();
  } finally {
    rmSync(ballast);
  }
}

/** The plain side: all that commands must know is in the ledger, of which the model of `faults/` is made. */
type Model = { kills: number };
interface Real {
  stand: Stand;
  disk: string | undefined;
}
type Step = fc.AsyncCommand<Model, Real>;

const one = (line: string): void => {
  expect(line.trim().split('\n').at(-1)).toMatch(/^error .*\[[a-z-]+\]$/);
};

async function expectAllIsThere({ stand }: Real, settled: boolean): Promise<void> {
  expect((await stand.look(settled)).amiss).toEqual({ lost: [], doubled: [], ledger: [] });
}

async function wholly(deed: Deed, real: Real): Promise<void> {
  const { code, stderr } = await real.stand.whole(deed);
  if (code === 1 && stderr.includes('[rebuild-unfinished]') && deed !== 'rebuild') return wholly('rebuild', real);
  expect([0, 4], `${deed}: ${stderr}`).toContain(code);
  await expectAllIsThere(real, true);
}

const step = (name: string, run: (real: Real) => Promise<void>): Step => ({
  check: () => true,
  run: (_, real) => run(real),
  toString: () => name,
});
const killed = (deed: Deed, moment: Moment): Step => ({
  check: (model) => model.kills < KILLS,
  run: async (model, { stand }) => {
    const { done } = await stand.killed(deed, moment);
    if (!done) model.kills = ++kills;
    expect(await stand.ledgerAmiss()).toEqual([]);
  },
  toString: () => `${deed} killed at ${JSON.stringify(moment)}`,
});
const twoAtOnce = (first: Deed, second: Deed): Step =>
  step(`${first} and ${second} at once`, async (real) => {
    const ended = await Promise.all([real.stand.apart(first), real.stand.apart(second)]);
    for (const { code, stderr } of ended) {
      if (code === 1) expect(stderr).toMatch(/\[(store-held|rebuild-unfinished)\]\n$/);
      else expect([0, 4], stderr).toContain(code);
    }
  });
const onFullDisk = (deed: Deed, roomKb: number): Step =>
  step(`${deed} with ${roomKb} KB of room`, async ({ stand, disk }) => {
    if (disk === undefined) return;
    const { code, stderr } = await whileFull(disk, roomKb, () => stand.whole(deed));
    if (code !== 1) return void expect([0, 4], stderr).toContain(code);
    one(stderr);
    expect(stderr).toMatch(/\[(disk-full|rebuild-unfinished)\]\n$/);
    expect(await stand.ledgerAmiss()).toEqual([]);
  });

const deed = fc.constantFrom(...deeds);
const moment = fc.oneof(
  fc.record({ ms: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ changes: fc.integer({ min: 1, max: 70 }) }),
);
const steps = [
  deed.map((what) => step(what, (real) => wholly(what, real))),
  fc.tuple(deed, moment).map(([what, when]) => killed(what, when)),
  fc.tuple(deed, moment).map(([what, when]) => killed(what, when)),
  fc.tuple(deed, moment).map(([what, when]) => killed(what, when)),
  fc.tuple(deed, deed).map(([first, second]) => twoAtOnce(first, second)),
  fc.tuple(deed, fc.integer({ min: 0, max: 12_000 })).map(([what, room]) => onFullDisk(what, room)),
];

test(`commands in any order, killed, at once, on a full disk: nothing is lost or doubled (REFRAIN_SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 24, size: 'max' }), async (commands) => {
      const disk = smallDisk(300);
      const real: Real = { stand: new Stand(disk && join(disk, 'project')), disk };
      await fc.asyncModelRun(() => ({ model: { kills }, real }), commands);
      for (const what of deeds) await wholly(what, real);
      const { found } = await real.stand.look(true);
      await wholly('rebuild', real);
      expect((await real.stand.look(true)).found.digest).toBe(found.digest); // and with it run ids
    }),
    { seed, numRuns: 2, endOnFailure: true },
  );
}, 600_000);

test('a reading that was killed before the store knew of it is taken up by --retry', async () => {
  let unknown = 0;
  for (const changes of [8, 9, 10]) {
    const stand = new Stand();
    await stand.killed('posts', { changes });
    const { found } = await stand.look(false);
    if (found.reads.length > 0 && found.readings.length === 0) unknown++;
    const { code, stderr } = await stand.whole('retry');
    expect([0, 4], stderr).toContain(code);
    const { amiss } = await stand.look(true);
    expect(amiss, `killed after ${changes} changes`).toEqual({ lost: [], doubled: [], ledger: [] });
  }
  expect(unknown, 'kills at such a moment').toBeGreaterThan(0);
});

test('a reading that was broken off, and sets nothing aside, is read once by --retry, whatever mapping is given', async () => {
  let brokenOff = 0;
  for (const changes of [8, 9, 10, 12]) {
    const stand = new Stand();
    await stand.killed('feed', { changes });
    const { found } = await stand.look(false);
    if (found.reads.length !== 1 || found.readings.some(({ finished }) => finished)) continue;
    brokenOff++;
    const { code, stderr } = await stand.whole('retry');
    expect(code, stderr).toBe(0);
    expect(stderr.match(/read as$/gm)).toHaveLength(1);
    const after = await stand.look(true);
    expect(after.amiss).toEqual({ lost: [], doubled: [], ledger: [] });
    expect(after.found.reads).toHaveLength(1);
  }
  expect(brokenOff, 'kills at such a moment').toBeGreaterThan(0);
});

test('a folder that may not be written into: one clear line, and nothing has changed', async () => {
  const disk = smallDisk(100);
  const stand = new Stand(disk && join(disk, 'project'));
  expect((await stand.whole('dates')).code).toBe(4);
  if (disk) execFileSync('mount', ['-o', 'remount,ro', disk]);
  else if (process.getuid?.() !== 0) chmodSync(join(stand.folder, 'data'), 0o555);
  else return;
  for (const what of deeds) {
    const { code, stderr } = await stand.whole(what);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error .*\[no-permission\]\n$/);
  }
  if (disk) execFileSync('mount', ['-o', 'remount,rw', disk]);
  else chmodSync(join(stand.folder, 'data'), 0o755);
  await expectAllIsThere({ stand, disk }, true);
});

test('an older text that comes in after a newer one was broken off into is kept, and the newer counts', async () => {
  const stand = new Stand();
  for (;;) {
    // Killed when the first of its slices are in.
    const { done } = await stand.killed('posts', { changes: 40 });
    if (done) return;
    if ((await stand.look(false)).found.readings.some(({ rows }) => rows > 0)) break;
  }
  expect((await stand.whole('changed')).stderr).toContain('its import was broken off; going on with it first');
  await expectAllIsThere({ stand, disk: undefined }, true);
});

test('while the store is being made again, no other command reads half of it', async () => {
  const stand = new Stand();
  await stand.whole('dates');
  mkdirSync(join(stand.folder, 'data'), { recursive: true });
  writeFileSync(join(stand.folder, 'data', 'rebuilding'), '');
  for (const args of [['status'], ['search', 'harbour'], stand.args('posts').slice(0, -2)]) {
    const { code, stderr } = await refrain([...args, '-C', stand.folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/run "refrain rebuild": it goes on where it stopped\) \[rebuild-unfinished\]\n$/);
  }
  expect((await stand.whole('rebuild')).code).toBe(0);
  await expectAllIsThere({ stand, disk: undefined }, true);
});

test('a text that two files have keeps both its places when one of them goes on to change it', async () => {
  const stand = new Stand();
  await wholly('changed', { stand, disk: undefined });
  await wholly('posts', { stand, disk: undefined });
});
