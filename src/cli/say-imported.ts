import { showMapping } from '../read/mapping.js';
import type { UnreadPart } from '../read/parts.js';
import type { Imported } from '../project/import-file.js';
import { Exit } from './exit.js';

const count = (n: number): string => n.toLocaleString('en');

/** One line of sums a file, what was set aside and why, and how the command ends. */
export function sayImported(
  { imported, unread }: { imported: readonly Imported[]; unread: readonly UnreadPart[] },
  say: (line: string) => void,
): Exit {
  for (const { file, kind, mapping, shape, notes, counts, reasons, resumed, newOutlets } of imported) {
    say(`${file}: ${shape ?? kind}, read as`);
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
  for (const part of unread) say(unreadLine(part));
  return imported.some(({ counts }) => counts.quarantined > 0) ? Exit.inPart : Exit.done;
}

/** Why a part of a file was not read. */
export function unreadLine({ part, code, reason, hint }: UnreadPart): string {
  return `  not read: ${part}: ${code}: ${reason} (${hint})`;
}
