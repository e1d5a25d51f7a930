/** What is amiss between what a project must hold and what it holds, a line each; nothing where all is well. */
import { expected } from './expected.js';
import type { MadeUpFile } from './made-up-files.js';
import type { Seen } from './seen.js';

export interface Amiss {
  lost: string[];
  doubled: string[];
  ledger: string[];
}

/**
 * @param settled after a command that was carried out whole, all of the ledger must be in the store; after a kill, what
 *   was finished, and nothing that does not stand in the files
 */
export function amiss(found: Seen, files: readonly MadeUpFile[], before: readonly string[], settled: boolean): Amiss {
  const lost: string[] = [];
  const doubled: string[] = [];
  const ledger: string[] = [];
  if (!found.chained) return { lost, doubled, ledger: ['the chain of the ledger does not hold'] };
  for (const [n, line] of before.entries())
    if (found.lines[n] !== line) ledger.push(`line ${n + 1} changed or is gone`);

  const done = new Set(found.readings.filter(({ finished }) => finished).map(({ recorded_ms }) => recorded_ms));
  const whole = expected(found.reads, files);
  const sure = settled
    ? whole
    : expected(
        found.reads.filter(({ time }) => done.has(time)),
        files,
      );
  const open = found.reads.filter(({ time }) => !done.has(time)).length;
  if (settled && open > 0) lost.push(`${open} readings of ${found.reads.length} are not finished`);
  for (const { sha256, balance, rows } of found.readings) {
    if (balance !== 0) lost.push(`${balance} of ${rows} rows of ${nameOf(sha256)} are in no count`);
  }

  const counted = found.readings.reduce((sum, { items }) => sum + items, 0);
  const there = new Set(found.texts.map(({ item }) => item)).size;
  if (settled && counted !== there) lost.push(`readings count ${counted} new items, ${there} are there`);

  const held = new Map<string, Set<string>>();
  const ids = new Map<string, string>();
  for (const { item, key, text, current } of found.texts) {
    const texts = held.get(key) ?? new Set();
    if (texts.has(text)) doubled.push(`${key} has "${text}" twice`);
    held.set(key, texts.add(text));
    const id = ids.get(key);
    if (id !== undefined && id !== item) doubled.push(`${key} is two items, ${id} and ${item}`);
    ids.set(key, item);
    const meant = whole.items.get(key);
    if (!meant?.texts.has(text)) doubled.push(`${key} with "${text}" stands in no file`);
    if (settled && current === 1 && meant?.current !== text) lost.push(`${key} has "${text}", not "${meant?.current}"`);
  }
  for (const [key, { texts }] of sure.items) {
    for (const text of texts) if (!held.get(key)?.has(text)) lost.push(`${key} with "${text}"`);
  }

  if (settled) {
    for (const [sha256, rows] of whole.aside) {
      const [store, file] = [found.aside.get(sha256) ?? 0, found.quarantine.get(sha256) ?? 0];
      if (store !== rows.size)
        lost.push(`${rows.size} rows of ${nameOf(sha256)} are set aside, the store has ${store}`);
      if (file !== rows.size)
        lost.push(`${rows.size} rows of ${nameOf(sha256)} are set aside, data/quarantine has ${file}`);
      const all = files.find((one) => one.sha256 === sha256)?.rows.length ?? 0;
      const places = found.places.get(sha256) ?? 0;
      if (places !== all) lost.push(`${all - places} of ${all} rows of ${nameOf(sha256)} are nowhere`);
    }
    for (const key of held.keys()) {
      const outlet = key.split(' ')[0] ?? '';
      if (!found.outlets.includes(`id: ${outlet}\n`))
        lost.push(`outlet ${outlet} has items and is not in outlets.yaml`);
    }
  }
  return { lost, doubled, ledger };

  function nameOf(sha256: string): string {
    return files.find((one) => one.sha256 === sha256)?.name ?? sha256;
  }
}
