/** What pages load, from this package alone: style, fonts, script, icon. Each has its hash in its path, to be kept for good. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fontFiles, type FontFile } from '../report/fonts.js';

export interface Asset {
  path: string;
  type: string;
  bytes: Buffer;
  /** of what gets smaller by it */
  gzipped: Buffer | undefined;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** `/assets/HASH/room.css`: modules that import one another stay in one folder, so the hash is that of all. */
let made: ReadonlyMap<string, Asset> | undefined;
let folder = '';

export function assets(): ReadonlyMap<string, Asset> {
  if (made) return made;
  const fonts = fontFiles();
  const files = new Map<string, Buffer>([
    ['room.css', Buffer.from(style(fonts))],
    ['icon.svg', readFileSync(new URL('./assets/icon.svg', import.meta.url))],
    ...scripts().map((name) => [`client/${name}`, readFileSync(new URL(`./client/${name}`, import.meta.url))] as const),
    ...fonts.map(({ name, read }) => [`fonts/${name}`, read()] as const),
  ]);
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  folder = `/assets/${hash.digest('hex').slice(0, 12)}`;
  made = new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, asset(`${folder}/${name}`, bytes)]));
  return made;
}

/** Where a file of `assets/` or `client/` is. */
export function assetPath(name: string): string {
  assets();
  return `${folder}/${name}`;
}

function asset(path: string, bytes: Buffer): Asset {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const gzipped = ending === 'woff2' ? undefined : gzipSync(bytes, { level: 9 });
  return { path, type: types[ending] ?? 'application/octet-stream', bytes, gzipped };
}

/**
 * The look of reports, what is around every page, then that of each page. A font that comes too late, as at most on the
 * first page, is not swapped in: what stands does not move under the reader.
 */
function style(fonts: readonly FontFile[]): string {
  const faces = fonts.map(
    ({ family, name, range }) =>
      `@font-face{font-family:'${family}';font-style:normal;font-weight:200 900;font-display:optional;src:url(fonts/${name}) format('woff2');unicode-range:${range}}`,
  );
  const pages = new URL('./pages/', import.meta.url);
  const own = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const sheets = ['../report/look.css', './frame/frame.css', ...own.sort().map((name) => `./pages/${name}`)];
  return [...faces, ...sheets.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))].join('\n');
}

function scripts(): string[] {
  const names = readdirSync(new URL('./client/', import.meta.url), { encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).sort();
}
