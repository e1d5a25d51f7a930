/** The reports that were made: the HTML files in data/reports. */
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from './project.js';

export interface MadeReport {
  /** of the file, without `.html` */
  name: string;
  /** as it stands in its head; '' where there is none */
  title: string;
  /** when the file was written, in ms since 1970 UTC */
  madeMs: number;
  bytes: number;
  /** the runs that it is made from, as far as its name tells and their results are kept */
  runs: string[];
}

/** The title stands before the style and fonts. */
const HEAD_BYTES = 8_192;

/** Newest first; none where no report was made. Links are no reports: they may lead anywhere. */
export async function madeReports({ folders }: Project): Promise<MadeReport[]> {
  const names = await reportNames(folders.reports);
  const results = await filesIn(folders.results);
  const found = await Promise.all(
    names.map(async (name): Promise<MadeReport[]> => {
      const path = join(folders.reports, `${name}.html`);
      try {
        const { size, mtimeMs } = await stat(path);
        return [
          { name, title: await titleOf(path), madeMs: Math.trunc(mtimeMs), bytes: size, runs: runsOf(name, results) },
        ];
      } catch {
        return []; // taken away meanwhile
      }
    }),
  );
  return found.flat().sort((a, b) => b.madeMs - a.madeMs || (a.name < b.name ? -1 : 1));
}

/** A report whole; undefined where there is none of that name. */
export async function readReport({ folders }: Project, name: string): Promise<Buffer | undefined> {
  const names = await reportNames(folders.reports);
  return names.includes(name) ? readFile(join(folders.reports, `${name}.html`)) : undefined;
}

async function reportNames(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  return files.filter((name) => /^[^.].*\.html$/s.test(name)).map((name) => name.slice(0, -'.html'.length));
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function titleOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(buffer.toString('utf8', 0, bytesRead)) ?? [];
    return title.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => letters[name] ?? '').trim();
  } finally {
    await file.close();
  }
}

/** What reports write for these letters. */
const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reports bear the first eight letters of each run, and the tag of their language where it is not English. */
function runsOf(name: string, results: readonly string[]): string[] {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{8})*(-[a-z]{2})?$/.test(name)) return [];
  const kept = results.map((file) => file.replace(/\.json$/, ''));
  return name.split('-').flatMap((start) => kept.find((run) => run.startsWith(start)) ?? []);
}
