/** How far each reading of a file is. */
import * as z from 'zod';
import { defineCommand, defineQuery } from './define.js';
import { Count } from './fields.js';
import type { Store } from './store.js';

const Progress = z.strictObject({
  sha256: z.string(),
  recorded_ms: Count,
  /** '' for the file itself */
  part: z.string(),
  file: z.string(),
  /** grows with every line: the last counts */
  step: Count,
  /** slices that are in */
  slices: Count,
  /** length of the quarantine file with these slices, in bytes */
  aside_bytes: Count,
  finished: z.boolean(),
  rows: Count,
  items: Count,
  versions: Count,
  merged: Count,
  known: Count,
  quarantined: Count,
  /** places of the slice being written that were read before, and are written as they are read now */
  anew: z.array(z.string()),
  /** and those that are new although the reading was finished before */
  brought: z.array(z.string()),
});
export type ImportProgress = z.output<typeof Progress>;

const Reading = z.strictObject({ sha256: z.string(), recorded_ms: z.int() });

const importProgress = defineQuery({
  sql: new URL('./import-progress.sql', import.meta.url),
  params: Reading,
  row: Progress,
});
const forgetAside = defineCommand({ sql: new URL('./forget-aside.sql', import.meta.url), params: Reading });

const forgetTakenUp = defineCommand({ sql: new URL('./forget-taken-up.sql', import.meta.url), params: Reading });
const forgetOther = defineCommand({
  sql: new URL('./forget-other-reasons.sql', import.meta.url),
  params: Reading.extend({ locators: z.array(z.string()), stands: z.array(z.string()) }),
});

const finished = defineQuery({
  sql: new URL('./finished-readings.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ sha256: z.string(), recorded_ms: Count }),
});

const readBefore = defineQuery({
  sql: new URL('./read-before.sql', import.meta.url),
  params: Reading.extend({ part: z.string() }),
  row: z.strictObject({ readings: Count }),
});

const asideReadings = defineQuery({
  sql: new URL('./aside-readings.sql', import.meta.url),
  params: z.strictObject({ without: z.array(z.string()) }),
  row: z.strictObject({ sha256: z.string(), recorded_ms: Count, rows: Count }),
});

const hasItems = defineQuery({
  sql: new URL('./has-items.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ some: Count }),
});

export async function readProgress(
  store: Store,
  sha256: string,
  recordedMs: number,
): Promise<ImportProgress | undefined> {
  return (await store.rows(importProgress, { sha256, recorded_ms: recordedMs }))[0];
}

export async function writeProgress(store: Store, progress: ImportProgress): Promise<void> {
  await store.insert('imports', Buffer.from(`${JSON.stringify(progress)}\n`));
}

/** Before a reading that was not finished begins anew, what it had set aside is forgotten. */
export async function forgetSetAside(store: Store, sha256: string, recordedMs: number): Promise<void> {
  await store.command(forgetAside, { sha256, recorded_ms: recordedMs });
}

/** When a reading was made again: what has become an item by now leaves what it had set aside. */
export async function forgetWhatWasTakenUp(store: Store, sha256: string, recordedMs: number): Promise<void> {
  await store.command(forgetTakenUp, { sha256, recorded_ms: recordedMs });
}

/** When places were set aside once more: the reasons that they were set aside for before. */
export async function forgetOtherReasons(
  store: Store,
  { sha256, recordedMs: recorded_ms }: { sha256: string; recordedMs: number },
  stands: readonly { locator: string; code: string }[],
): Promise<void> {
  const locators = stands.map(({ locator }) => locator);
  await store.command(forgetOther, {
    sha256,
    recorded_ms,
    locators,
    stands: stands.map(({ locator, code }) => `${locator} ${code}`),
  });
}

/** The readings that came to their end, as `sha256 recorded_ms`. */
export async function finishedReadings(store: Store): Promise<Set<string>> {
  const rows = await store.rows(finished, {});
  return new Set(rows.map(({ sha256, recorded_ms }) => `${sha256} ${recorded_ms}`));
}

/** Whether an earlier ledger line has read the same part of the same bytes. */
export async function wasReadBefore(
  store: Store,
  reading: { sha256: string; part: string; recordedMs: number },
): Promise<boolean> {
  const { sha256, part, recordedMs: recorded_ms } = reading;
  return ((await store.rows(readBefore, { sha256, part, recorded_ms }))[0]?.readings ?? 0) > 0;
}

/** How many rows each reading has set aside, by `sha256 recorded_ms`. @param without codes that do not count */
export async function rowsSetAside(store: Store, without: Iterable<string>): Promise<Map<string, number>> {
  const rows = await store.rows(asideReadings, { without: [...without] });
  return new Map(rows.map((row) => [`${row.sha256} ${row.recorded_ms}`, row.rows]));
}

export async function isEmpty(store: Store): Promise<boolean> {
  return (await store.rows(hasItems, {}))[0]?.some === 0;
}
