import { showMapping } from '../read/mapping.js';
import type { NotRead } from '../project/dry-run.js';
import type { Taken, Unread } from '../project/import-file.js';
import { leftAsHidden, leftAsMedia } from '../read/steps/file-sorts.js';
import { leftOut } from '../vocabulary/item.js';
import { sayAside } from './say-aside.js';
import { saySteps } from './say-steps.js';
import { Exit } from './exit.js';

const count = (n: number): string => n.toLocaleString('en');

/** One line of sums a file, what was set aside and why, and how the command ends. */
export function sayImported({ imported, unread }: Taken, say: (line: string) => void): Exit {
  let exit: Exit = Exit.done;
  for (const { file, kind, steps, mapping, shape, notes = [], counts, reasons, resumed, newOutlets } of imported) {
    say(`${file}: ${shape ?? kind}${saySteps(steps)}, read as`);
    for (const line of showMapping(mapping).trimEnd().split('\n')) say(`  ${line}`);
    for (const note of notes) say(`  note: ${note}`);
    if (resumed) say('  gone on from where an earlier import stopped');
    say(
      `  ${count(counts.rows)} rows = ${count(counts.items)} new items + ${count(counts.versions)} new versions + ` +
        `${count(counts.merged)} merged + ${count(counts.known)} known + ${count(counts.quarantined)} quarantined`,
    );
    if (newOutlets > 0) say(`  outlets.yaml lists ${count(newOutlets)} outlets more`);
    for (const aside of reasons) say(`  ${sayAside(aside)}`);
    if (reasons.length > 0) say('  they are in data/quarantine/, a line each');
    const outOnPurpose = reasons.filter(({ code }) => leftOut.has(code)).reduce((sum, { rows }) => sum + rows, 0);
    if (counts.quarantined > outOnPurpose) exit = Exit.inPart;
  }
  const aside = unread.filter(({ rows }) => rows > 0);
  for (const { file, code, reason, hint, rows } of grouped(aside, ({ code: why }) => why)) {
    say(`  not read, set aside: ${count(rows)} × ${code}, e.g. ${file}: ${reason} (${hint})`);
  }
  if (aside.length > 0)
    say('  they are in data/quarantine/, a line each; "refrain import --retry" takes them up again');
  const left = unread.filter(({ rows }) => rows === 0);
  sayNotRead(left, say);
  return unread.every(({ code }) => notMeant.has(code)) ? exit : Exit.inPart;
}

/** What is not read, or would not be, and why. */
export function sayNotRead(unread: readonly NotRead[], say: (line: string) => void): void {
  const all = unread.map((one) => ({ ...one, rows: 1 }));
  for (const { file, code, reason, hint, rows } of grouped(all, (one) => `${one.code} ${one.reason}`)) {
    say(
      `  not read: ${rows === 1 ? `${file}: ${code}` : `${count(rows)} × ${code}, e.g. ${file}`}: ${reason} (${hint})`,
    );
  }
}

/** What nobody expects to be read. */
const notMeant: ReadonlySet<string> = new Set([leftAsMedia.code, leftAsHidden.code]);

/** What is left unread for the same reason, once, with the first of it. */
function grouped(unread: readonly Unread[], by: (one: Unread) => string): Unread[] {
  const groups = new Map<string, Unread>();
  for (const left of unread) {
    const group = groups.get(by(left));
    if (group) group.rows += left.rows;
    else groups.set(by(left), { ...left });
  }
  return [...groups.values()];
}
