/**
 * faults: commands on a project, most of them killed at random moments: import, retry and rebuild in any order, on files
 * of at most 1,000 rows that overlap. After each kill the ledger is looked at, after each command that was let finish
 * everything, against a model in memory. --kills N says how many (1,000), --seed S which chance.
 */
import { rmSync } from 'node:fs';
import { randomFrom, type Random } from '../dist/stats/random.js';
import { endResident } from '../test/cli/refrain.ts';
import { endDoomed } from '../test/project/faults/doomed.ts';
import { deeds, Stand, type Deed } from '../test/project/faults/stand.ts';
import type { Bench } from './run.ts';

const DEEDS_A_PROJECT = 24;

export const bench: Bench = async ({ log, options }) => {
  const wanted = Number(options.kills ?? 1_000);
  const seed = options.seed ?? 'faults';
  const figures = { kills: 0, too_late: 0, looked: 0, lost: 0, doubled: 0, ledger_broken: 0, other_run_ids: 0 };
  const stages = new Map<string, number>();
  for (let project = 0; figures.kills < wanted; project++) {
    const random = randomFrom(`${seed}/${project}`);
    const told = await walk(random, figures, stages, () => figures.kills < wanted);
    if (told.wrong.length > 0) {
      log(`project ${project} of seed ${seed}: ${told.done.join(', ')}`);
      for (const line of told.wrong.slice(0, 8)) log(`  ${line}`);
    }
    log(`${figures.kills} kills, ${figures.looked} times looked at everything`);
  }
  await endDoomed();
  endResident();
  for (const [stage, kills] of [...stages].sort(([, a], [, b]) => b - a))
    log(`${String(kills).padStart(5)} after ${stage}`);
  return { figures, size: { rows_at_most: 1_000 } };
};

/** How long each deed takes and how many changes of files it makes, as seen so far: moments are drawn from within. */
const took = new Map<Deed, { ms: number; changes: number }>();

async function walk(
  random: Random,
  figures: Record<'kills' | 'too_late' | 'looked' | 'lost' | 'doubled' | 'ledger_broken' | 'other_run_ids', number>,
  stages: Map<string, number>,
  more: () => boolean,
): Promise<{ done: string[]; wrong: string[] }> {
  const stand = new Stand();
  const done: string[] = [];
  const wrong: string[] = [];
  const look = async (settled: boolean): Promise<string> => {
    const { found, amiss } = await stand.look(settled);
    figures.looked++;
    figures.lost += amiss.lost.length;
    figures.doubled += amiss.doubled.length;
    figures.ledger_broken += amiss.ledger.length;
    for (const [what, lines] of Object.entries(amiss)) for (const line of lines) wrong.push(`${what}: ${line}`);
    return found.digest;
  };
  const whole = async (deed: Deed): Promise<string> => {
    const began = performance.now();
    const { code, stderr } = await stand.whole(deed);
    took.set(deed, { changes: 60, ...took.get(deed), ms: performance.now() - began });
    done.push(deed);
    if (code === 0 || code === 4) return look(true);
    if (stderr.includes('[rebuild-unfinished]') && deed !== 'rebuild') return whole('rebuild');
    wrong.push(`${deed} ended with ${code}: ${stderr.trim()}`);
    figures.lost++;
    return '';
  };
  for (let n = 0; n < DEEDS_A_PROJECT && more() && wrong.length === 0; n++) {
    const deed = deeds[Math.floor(random() * deeds.length)] ?? 'posts';
    if (random() < 0.2) {
      await whole(deed);
      continue;
    }
    const { ms, changes } = took.get(deed) ?? { ms: 600, changes: 60 };
    const moment = random() < 0.4 ? { ms: Math.ceil(random() * ms) } : { changes: Math.ceil(random() * changes) };
    const doom = await stand.killed(deed, moment);
    took.set(deed, { ms, changes: doom.done ? Math.max(10, doom.changes) : changes });
    done.push(`${deed} ${doom.done ? 'done before' : 'killed at'} ${JSON.stringify(moment)} after ${doom.stage}`);
    if (doom.done) {
      figures.too_late++;
      continue;
    }
    figures.kills++;
    stages.set(doom.stage, (stages.get(doom.stage) ?? 0) + 1);
    const broken = await stand.ledgerAmiss();
    figures.ledger_broken += broken.length;
    wrong.push(...broken);
    if (random() < 0.15) await look(false);
  }
  // In the end all of it goes in, and the store made anew is the same.
  if (wrong.length === 0) {
    let digest = '';
    for (const deed of ['rebuild', 'posts', 'changed', 'feed', 'dates', 'retry'] as const) {
      digest = await whole(deed);
      if (wrong.length > 0) break;
    }
    if (wrong.length === 0 && (await whole('rebuild')) !== digest) {
      figures.other_run_ids++;
      wrong.push('the store made anew has another digest, so that run ids change');
    }
  }
  rmSync(stand.folder, { recursive: true, force: true });
  return { done, wrong };
}
