/**
 * import: from file to items in the store, at the command line as a user would, on every Parquet of tweets and every
 * folder of Telegram channels that the data folder has. The memory of a file of twice the rows is taken as well.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteFile } from 'hyparquet-writer';
import { measured } from './_measured.ts';
import type { Bench } from './run.ts';

interface Counts {
  rows: number;
  items: number;
  versions: number;
  merged: number;
  known: number;
  quarantined: number;
}

export const bench: Bench = async ({ data, log }) => {
  const missing: string[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  const figures: Record<string, number> = {};
  try {
    const tweets = readdirSync(data).filter((file) => file.endsWith('.parquet'));
    if (tweets.length === 0) missing.push('*.parquet');
    let rows = 0;
    let seconds = 0;
    const sum: Counts = { rows: 0, items: 0, versions: 0, merged: 0, known: 0, quarantined: 0 };
    for (const file of tweets) {
      const once = await importInto(join(dir, file), join(data, file), log);
      for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += once.counts[key];
      figures.doubled = (figures.doubled ?? 0) + once.doubled;
      rows += once.counts.rows;
      seconds += once.seconds;
      figures.peak_rss_mb = Math.max(figures.peak_rss_mb ?? 0, once.peakMb);
      figures.known_again = (figures.known_again ?? 0) + once.again.known;
      const twice = join(dir, `twice-${file}`);
      await writeTwice(join(data, file), twice);
      const double = await importInto(join(dir, `${file}-2`), twice, log);
      figures.peak_rss_mb_double_size = Math.max(figures.peak_rss_mb_double_size ?? 0, double.peakMb);
      rmSync(twice);
    }
    const telegram = join(data, 'telegram-channels', 'raw');
    const channels = list(telegram);
    if (channels.length === 0) missing.push('telegram-channels/raw');
    else {
      const expected = channels.reduce(
        (n, file) => n + (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length,
        0,
      );
      const all = await importInto(join(dir, 'telegram'), channels, log);
      figures.telegram_rows = all.counts.rows;
      figures.telegram_rows_in_files = expected;
      figures.telegram_items = all.counts.items;
      for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += all.counts[key];
      figures.doubled = (figures.doubled ?? 0) + all.doubled;
    }
    const { items, versions, merged, known, quarantined } = sum;
    return {
      figures: {
        ...sum,
        lost: sum.rows - items - versions - merged - known - quarantined,
        items_per_s: seconds > 0 ? rows / seconds : 0,
        ...figures,
      },
      size: { rows: sum.rows },
      missing,
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}

/** A project of its own for each; time and memory are those of the whole command. */
async function importInto(project: string, files: string | string[], log: (line: string) => void) {
  await measured(['init', project, '--zone', 'UTC']);
  const command = ['import', ...[files].flat(), '--add-outlets', '-C', project, '--format', 'json'];
  const first = await measured(command);
  const second = await measured(command);
  const read = (out: string): Counts => sumOf((JSON.parse(out) as { files: { counts: Counts }[] }).files);
  const counts = read(first.out);
  const status = JSON.parse((await measured(['status', '-C', project, '--format', 'json'])).out) as { items: number };
  log(
    `${[files].flat().length === 1 ? String(files) : `${[files].flat().length} files`}: ${JSON.stringify(counts)} in ${first.seconds.toFixed(1)} s, ${first.peakMb} MB; again: ${JSON.stringify(read(second.out))} in ${second.seconds.toFixed(1)} s`,
  );
  return {
    counts,
    again: read(second.out),
    doubled: status.items - counts.items,
    seconds: first.seconds,
    peakMb: first.peakMb,
  };
}

function sumOf(files: { counts: Counts }[]): Counts {
  const sum: Counts = { rows: 0, items: 0, versions: 0, merged: 0, known: 0, quarantined: 0 };
  for (const { counts } of files) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

/** The same table twice, the second time under other accounts. Columns as they are; row groups of the same size. */
async function writeTwice(from: string, to: string): Promise<void> {
  const file = await asyncBufferFromFile(from);
  const metadata = await parquetMetadataAsync(file);
  const rows = await parquetReadObjects({ file, metadata, compressors });
  const names = Object.keys(rows[0] ?? {});
  const account = names.find((name) => /author|user|account|channel/.test(name)) ?? names[0] ?? '';
  await parquetWriteFile({
    filename: to,
    columnData: names.map((name) => ({
      name,
      data: [
        ...rows.map((row) => row[name]),
        ...rows.map((row) => (name === account ? `${String(row[name])}_2` : row[name])),
      ],
    })),
    rowGroupSize: rows.length,
  });
}
