/**
 * survey-queries: 200 Boolean queries over the tweets, as 200 narratives of a codebook: the first time, and again from
 * the layer. The queries are drawn from the words of the tweets themselves, with a fixed seed.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProject, quietJob, runInstrument } from '../dist/index.js';
import { words } from '../dist/language/words.js';
import { randomFrom } from '../dist/stats/random.js';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { measured } from './_measured.ts';
import type { Bench } from './run.ts';

const QUERIES = 200;

export const bench: Bench = async ({ data, log }) => {
  const file = readdirSync(data).find((name) => name.endsWith('.parquet'));
  if (!file) return { figures: {}, missing: ['*.parquet'] };
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  try {
    const project = join(dir, 'project');
    await measured(['init', project, '--from', join(data, file), '--zone', 'UTC']);
    writeFileSync(join(project, 'codebook.yaml'), codebook(await drawQueries(join(data, file))));
    const opened = await openProject(project, { command: 'bench', now: () => new Date() });
    try {
      const first = await timed(() => runInstrument(opened, 'survey', {}, quietJob()));
      const again = await timed(() => runInstrument(opened, 'survey', {}, quietJob(), { fresh: true }));
      const matches = first.value.result.narratives.reduce((n, { n: matched }) => n + matched, 0);
      log(`${matches} matches; the same run id both times: ${String(first.value.run === again.value.run)}`);
      return {
        figures: {
          seconds_first: first.seconds,
          seconds_again: again.seconds,
          queries: QUERIES,
          items: first.value.result.items,
          matches,
        },
      };
    } finally {
      await opened.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
}

/** AND, OR, NOT, brackets, phrases and wildcards over words of the data, common ones and rare ones. */
async function drawQueries(path: string): Promise<string[]> {
  const random = randomFrom('survey-queries');
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors, rowEnd: 20_000 });
  const texts = rows
    .map((row) =>
      words(
        String(
          Object.values(row).reduce((a: unknown, b: unknown) => (String(b).length > String(a).length ? b : a), ''),
        ),
      ),
    )
    .filter((list) => list.length >= 6);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const long = texts
    .map((text) => text.filter((word) => word.length >= 4 && /^\p{L}+$/u.test(word)))
    .filter((text) => text.length > 1);
  const counts = new Map<string, number>();
  for (const word of long.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, n]) => n >= 3)
    .map(([word]) => word)
    .sort();
  // As in a codebook: what is said everywhere only narrows down, what is particular stands alone.
  const common = (): string => pick(pick(long));
  const rare = (): string => pick(vocabulary);
  const stem = (word: string): string => `${word.slice(0, Math.max(4, word.length - 2))}*`;
  const phrase = (): string => {
    const text = pick(texts);
    const at = Math.floor(random() * (text.length - 2));
    return `"${text.slice(at, at + 2).join(' ')}"`;
  };
  const shapes = [
    () => `${stem(common())} AND ${rare()}`,
    () => `(${stem(rare())} OR ${rare()}) AND NOT ${common()}`,
    () => `${phrase()} OR (${stem(common())} AND ${stem(common())})`,
    () => `(${rare()} OR ${rare()} OR ${phrase()}) AND (${stem(common())} OR ${common()})`,
    () => `${stem(rare())} OR ${phrase()} OR ${rare()}`,
  ];
  return Array.from({ length: QUERIES }, (_, at) => shapes[at % shapes.length]?.() ?? '');
}

function codebook(queries: readonly string[]): string {
  const narratives = queries.map(
    (query, at) =>
      `  - id: query-${at + 1}\n    name: Query ${at + 1}\n    theme: drawn\n    definition: drawn from the data\n    queries:\n      any: ${JSON.stringify(query)}\n`,
  );
  return `themes:\n  - id: drawn\n    name: Drawn\nnarratives:\n${narratives.join('')}`;
}
