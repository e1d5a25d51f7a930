/** Small files of made-up outlets that overlap, contradict each other and are partly unreadable, with what stands in them. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface MadeUpRow {
  outlet: string;
  url: string;
  text: string;
  /** what the file says of when; a row without a time that can be read is set aside */
  when: { iso: string } | { dayFirst: string; day: number } | { unreadable: string };
}

export interface MadeUpFile {
  name: string;
  sha256: string;
  rows: readonly MadeUpRow[];
  /** what `import` is told besides */
  flags: readonly string[];
}

export const outlets = ['river-news', 'hill-post'];
const FILLING = 'x'.repeat(9_000); // a column that nobody reads: few rows, several slices

const at = (n: number): string =>
  `2031-05-${String((n % 28) + 1).padStart(2, '0')}T07:${String(n % 60).padStart(2, '0')}:00Z`;
const address = (n: number): string => `https://${outlets[n % 2]}.example/${n}`;
const row = (n: number, text = `Text ${n} of the harbour and its ships`): MadeUpRow => ({
  outlet: outlets[n % 2] ?? '',
  url: address(n),
  text,
  when: { iso: at(n) },
});

const posts = Array.from({ length: 1_000 }, (_, n): MadeUpRow => {
  if (n % 60 === 11) return { ...row(n), when: { unreadable: 'yesterday' } };
  if (n % 50 === 7 && n > 7) return row(n - 7); // once more
  if (n % 97 === 13) return row(n - 6, `Text ${n - 6} as it was put later`); // another text of an address
  return row(n);
});
const changed = Array.from({ length: 600 }, (_, k) => {
  const n = k + 600;
  return n % 3 === 0 ? row(n, `Text ${n}, which somebody changed`) : row(n);
});
const feed = Array.from({ length: 240 }, (_, n): MadeUpRow => {
  if (n % 2 === 0) return row(n + 100, `Text ${n + 100} as the feed has it`);
  return { ...row(n), outlet: `paper-${n % 7}`, url: `https://papers.example/${n}` };
});
const dates = Array.from({ length: 200 }, (_, n): MadeUpRow => {
  const day = (n % 28) + 1;
  return { ...row(n + 3_000), when: { dayFirst: `${String(day).padStart(2, '0')}/05/2031 07:00`, day } };
});

const when = ({ when: said }: MadeUpRow): string =>
  'iso' in said ? said.iso : 'dayFirst' in said ? said.dayFirst : said.unreadable;
const csv = (rows: readonly MadeUpRow[], filling = ''): string =>
  `outlet,published,text,url,filling\n${rows.map((one) => `${one.outlet},${when(one)},"${one.text}",${one.url},${filling}\n`).join('')}`;
const lines = (rows: readonly MadeUpRow[]): string =>
  rows
    .map(
      ({ outlet, text, url, ...one }) =>
        `${JSON.stringify({ outlet, published: when({ outlet, text, url, ...one }), text, url })}\n`,
    )
    .join('');

/** Writes the files, and the mappings that `flags` and a retry name, into a folder. */
export function writeMadeUpFiles(folder: string): Record<'posts' | 'changed' | 'feed' | 'dates', MadeUpFile> {
  const write = (
    name: string,
    content: string | Buffer,
    rows: readonly MadeUpRow[],
    flags: string[] = [],
  ): MadeUpFile => {
    writeFileSync(join(folder, name), content);
    return { name, sha256: createHash('sha256').update(content).digest('hex'), rows, flags };
  };
  writeFileSync(join(folder, 'month-first.yaml'), 'dates: mdy\nzone: UTC\n');
  writeFileSync(join(folder, 'day-first.yaml'), 'dates: dmy\n');
  return {
    posts: write('posts.csv', csv(posts, FILLING), posts),
    changed: write('changed.csv', csv(changed), changed),
    feed: write('feed.jsonl.gz', gzipSync(lines(feed)), feed, ['--add-outlets']),
    dates: write('dates.csv', csv(dates), dates, ['--map', join(folder, 'month-first.yaml')]),
  };
}
