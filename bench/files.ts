/**
 * files: every fixture under test/read/files and every set of the data folder that is a table or text goes in, at the
 * command line as a monitor would; and a workbook of a million rows. What a set is and what it needs is told from how its files
 * lie and what the command asks for, never from a name.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { writeBigWorkbook } from './_big-workbook.ts';
import { measured } from './_measured.ts';
import type { Bench } from './run.ts';

/** What goes in with one command. */
interface Set {
  name: string;
  paths: string[];
  flags: string[];
  /** rows that are in it, counted without Refrain; -1 where that would need a reader of its own */
  rows: number;
}

type Counts = Record<'rows' | 'items' | 'versions' | 'merged' | 'known' | 'quarantined', number>;

/** Files of a kind in one folder that are more than this are one set. */
const MANY = 5;
const table = /\.(?:csv|tsv|jsonl|ndjson|json|parquet|xlsx|ods)(?:\.gz|\.zst)?$/i;
const text = /\.(?:html?|txt|eml|srt|vtt)(?:\.gz)?$/i;
/** A value that is a date, or a count of seconds since 1970, and nothing else: what a table of items has in its first rows. */
const time =
  /(?:^|[,;\t|":\s])(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|1[0-9]{9}(?:\.\d+|\d{3})?|[A-Z][a-z]{2,8} \d{1,2},? \d{4})(?:[T ][\d:.]+(?: ?Z| ?[+-]\d\d:?\d\d)?)?(?=$|[,;\t|"}\r\n])/m;

export const bench: Bench = async ({ data, log, options }) => {
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  const sum = { kinds_tried: 0, kinds_recognised: 0, rows: 0, lost: 0 };
  try {
    const fixtures = fixtureSets(join(import.meta.dirname, '../test/read/files'), dir);
    const { sets, without } = await dataSets(data);
    for (const set of [...fixtures, ...sets]) {
      sum.kinds_tried++;
      const project = join(dir, String(sum.kinds_tried));
      const { counts, said } = await importing(project, set);
      rmSync(project, { recursive: true, force: true });
      if (!counts || counts.rows === counts.quarantined) {
        log(`not recognised: ${set.name}: ${said}`);
        continue;
      }
      sum.kinds_recognised++;
      sum.rows += counts.rows;
      const { rows, items, versions, merged, known, quarantined } = counts;
      const lost =
        // A row of several outlets counts for each of them, so that there may be more rows than the file has, never fewer.
        Math.abs(rows - items - versions - merged - known - quarantined) + Math.max(0, set.rows - rows);
      sum.lost += lost;
      log(`${set.name}: ${JSON.stringify(counts)}${lost === 0 ? '' : `, lost ${lost} (${set.rows} expected)`} ${said}`);
    }
    const rows = Number(options['items'] ?? 1_000_000);
    const workbook = join(dir, 'posts.xlsx');
    await writeBigWorkbook(workbook, rows);
    await measured(['init', join(dir, 'xlsx'), '--zone', 'UTC']);
    const xlsx = await measured([
      'import',
      workbook,
      '--add-outlets',
      '--zone',
      'UTC',
      '-C',
      join(dir, 'xlsx'),
      '--format',
      'json',
    ]);
    sum.lost += rows - sumOf(xlsx.out).rows;
    return {
      figures: { ...sum, xlsx_rows_per_s: rows / xlsx.seconds, xlsx_peak_rss_mb: xlsx.peakMb },
      size: { xlsx_rows: rows, sets_without_time: without.length },
      ...(sets.length === 0 && { missing: ['any table or text'] }),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** Imports a set, giving what the command asks for: a zone, an outlet, the order of day and month, the day of what states none. */
async function importing(project: string, { paths, flags }: Set): Promise<{ counts?: Counts; said: string }> {
  await measured(['init', project, '--zone', 'UTC']);
  const given = [...flags];
  const more: Record<string, string[]> = {
    'no-zone': ['--zone', 'UTC'],
    'no-outlet': ['--outlet', 'the-set'],
    'no-date': ['--undated', '2024-01-01'],
    'ambiguous-dates': ['--map', `${project}.yaml`],
  };
  for (let said = ''; ;) {
    try {
      const { out } = await measured([
        'import',
        ...paths,
        ...given,
        '--add-outlets',
        '-C',
        project,
        '--format',
        'json',
      ]);
      const counts = sumOf(out);
      const asked = more[whyNothing(out, counts)];
      if (!asked || given.includes(asked[0] ?? '')) return { counts, said: given.join(' ') };
      given.push(...asked);
    } catch (error) {
      const { message } = error as Error;
      const code = /\[([a-z0-9-]+)\]\s*(?:peak-rss-kb \d+\s*)?$/.exec(message)?.[1] ?? '';
      const asked = more[code];
      said = message
        .slice(message.indexOf('ended with'))
        .replace(/\s*peak-rss-kb \d+/, '')
        .trim();
      if (!asked || given.includes(asked[0] ?? '')) return { said };
      if (code === 'ambiguous-dates') writeFileSync(`${project}.yaml`, 'dates: dmy\n');
      given.push(...asked);
    }
  }
}

/** Why all was set aside, by the most frequent reason; '' where something was taken in. */
function whyNothing(out: string, { rows, quarantined }: Counts): string {
  if (rows > quarantined) return '';
  const { files } = JSON.parse(out) as { files: { reasons: { code: string; rows: number }[] }[] };
  const reasons = files.flatMap((file) => file.reasons).sort((a, b) => b.rows - a.rows);
  return reasons[0]?.code ?? '';
}

function sumOf(out: string): Counts {
  const sum: Counts = { rows: 0, items: 0, versions: 0, merged: 0, known: 0, quarantined: 0 };
  for (const { counts } of (JSON.parse(out) as { files: { counts: Counts }[] }).files)
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

/** A folder of fixtures is one: its input, read as its how.json says. */
function fixtureSets(files: string, dir: string): Set[] {
  return readdirSync(files)
    .sort()
    .flatMap((name) => {
      const input = readdirSync(join(files, name)).find((file) => /^input(?:\.|$)/.test(file));
      if (!input) return [];
      const how = JSON.parse(readFileSync(join(files, name, 'how.json'), 'utf8')) as Record<string, unknown>;
      const flags: string[] = [];
      for (const flag of ['zone', 'outlet']) if (typeof how[flag] === 'string') flags.push(`--${flag}`, how[flag]);
      if (how['mapping']) {
        writeFileSync(join(dir, `${name}.yaml`), JSON.stringify(how['mapping']));
        flags.push('--map', join(dir, `${name}.yaml`));
      }
      return [{ name: `fixture ${name}`, paths: [join(files, name, input)], flags, rows: -1 }];
    });
}

/** Tables each, many of a kind in a folder together; texts a folder. Tables in which nothing is a time are no items. */
async function dataSets(data: string): Promise<{ sets: Set[]; without: string[] }> {
  const sets: Set[] = [];
  const without: string[] = [];
  for (const folder of ['', ...readdirSync(data, { recursive: true, encoding: 'utf8' }).sort()]) {
    const at = join(data, folder);
    if (!statSync(at).isDirectory()) continue;
    const names = readdirSync(at).sort();
    const tables = names.filter((name) => table.test(name) && isTable(join(at, name)));
    const texts = names.filter((name) => text.test(name));
    const timed: string[] = [];
    for (const name of tables) if (await hasTime(join(at, name))) timed.push(name);
    without.push(...tables.filter((name) => !timed.includes(name)).map((name) => relative(data, join(at, name))));
    const groups = timed.length > MANY ? [timed] : timed.map((name) => [name]);
    for (const group of groups) {
      const paths = group.map((name) => join(at, name));
      let rows = 0;
      for (const path of paths) rows += await rowsIn(path);
      sets.push({ name: relative(data, paths.length > 1 ? at : (paths[0] ?? at)), paths, flags: [], rows });
    }
    if (texts.length > MANY) sets.push({ name: relative(data, at), paths: [at], flags: [], rows: texts.length });
  }
  return { sets, without };
}

function headOf(path: string): string {
  const bytes = readFileSync(path).subarray(0, 1 << 20);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').slice(0, 200_000);
}

/** Of JSON an array of objects is one; of CSV and TSV what begins with a header. */
function isTable(path: string): boolean {
  if (/\.json$/i.test(path)) return /^\s*\[\s*\{/.test(headOf(path));
  return !/\.[ct]sv$/i.test(path) || /^(?!#)[^\n]*[,;\t|]/.test(headOf(path));
}

async function hasTime(path: string): Promise<boolean> {
  if (/\.(?:xlsx|ods|zst)$/i.test(path)) return true;
  if (!/\.parquet$/i.test(path)) return time.test(headOf(path));
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors, rowEnd: 50 });
  return time.test(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
}

async function rowsIn(path: string): Promise<number> {
  if (/\.parquet$/i.test(path)) return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
  if (/\.json$/i.test(path)) return (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).length;
  if (/\.(?:jsonl|ndjson)$/i.test(path))
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim()).length;
  if (!/\.[ct]sv$/i.test(path)) return -1;
  let rows = -1; // the header
  let quoted = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if ((line.split('"').length - 1) % 2 === 1) quoted = !quoted;
    if (!quoted && line.trim() !== '') rows++;
  }
  return rows;
}
