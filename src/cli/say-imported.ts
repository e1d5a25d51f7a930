import { showMapping } from '../read/mapping.js';
import type { UnreadPart } from '../read/parts.js';
import { leftAsMedia } from '../read/steps/file-sorts.js';
import { saySteps } from './say-steps.js';
import type { Imported } from '../project/import-file.js';
import { Exit } from './exit.js';

const count = (n: number): string => n.toLocaleString('en');

/** One line of sums a file, what was set aside and why, and how the command ends. */
export function sayImported(
  { imported, unread }: { imported: readonly Imported[]; unread: readonly UnreadPart[] },
  say: (line: string) => void,
): Exit {
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
    for (const { code, reason, hint, rows, example } of reasons) {
      say(`  set aside: ${count(rows)} × ${code}, e.g. ${example}: ${reason} (${hint})`);
    }
    if (reasons.length > 0) say('  they are in data/quarantine/, a line each');
  }
  for (const { part, code, reason, hint, parts } of grouped(unread)) {
    say(
      `  not read: ${parts === 1 ? `${part}: ${code}` : `${count(parts)} × ${code}, e.g. ${part}`}: ${reason} (${hint})`,
    );
  }
  const whole = imported.every(({ counts }) => counts.quarantined === 0);
  return whole && unread.every(({ code }) => code === leftAsMedia.code) ? Exit.done : Exit.inPart;
}

/** What parts are left unread for the same reason, once, with the first of them. */
function grouped(unread: readonly UnreadPart[]): (UnreadPart & { parts: number })[] {
  const groups = new Map<string, UnreadPart & { parts: number }>();
  for (const left of unread) {
    const group = groups.get(`${left.code} ${left.reason}`);
    if (group) group.parts++;
    else groups.set(`${left.code} ${left.reason}`, { ...left, parts: 1 });
  }
  return [...groups.values()];
}
