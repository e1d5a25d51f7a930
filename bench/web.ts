/**
 * web: the reading room on a sandbox world (`--items N`, a million by default; `--world DIR` takes one that stands), as
 * its readers meet it: a server process of its own, and Chromium beside it on the same machine. Pages are timed to
 * their first content, answers by HTTP; every page is given to axe; an attack stands in every field of a second project.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { initSandbox, quietJob } from '../dist/index.js';
import { randomFrom } from '../dist/stats/random.js';
import { axeViolations, launch, read } from '../test/web/browser.js';
import type { Bench } from './run.ts';
import { attacked } from './_attacked.ts';

const ITEMS = 1_000_000;
const SEED = 2031;
const OPENED = 5; // times each page is opened
const ASKED = 40; // queries, and passages
const READERS = 50;
const PAUSE_MS = 5_000;
const READING_MS = 60_000;
const REQUESTS = 10_000;

export const bench: Bench = async ({ log, options }) => {
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  const browser = await launch();
  let server: Server | undefined;
  try {
    const folder = options.world ?? join(dir, 'world');
    const items = Number(options.items ?? ITEMS);
    if (options.world === undefined) {
      const clock = { command: 'bench', now: () => new Date() };
      const { project } = await initSandbox(folder, { seed: SEED, items }, clock, quietJob());
      await project.close();
    }
    log('the world stands; the server makes it ready');
    const started = performance.now();
    server = await open(folder);
    const readySeconds = (performance.now() - started) / 1000;
    log(`ready after ${readySeconds.toFixed(1)} s`);
    const { address } = server;
    const { pages, queries, passages, total } = await drawn(address);
    const opened = await openPages(browser, address, pages);
    log(`first content: ${JSON.stringify(opened.byPage)}`);
    const search = await timed(
      address,
      queries.map((query) => `/items?q=${encodeURIComponent(query)}`),
    );
    const who = await timed(
      address,
      passages.map((text) => `/who-said?text=${encodeURIComponent(text)}`),
    );
    log(`search ${JSON.stringify(search)}, who said ${JSON.stringify(who)}`);
    const readers = await manyReaders(address, [
      ...pages,
      ...queries.map((query) => `/items?q=${encodeURIComponent(query)}`),
    ]);
    log(`50 readers: p95 ${readers.toFixed(0)} ms`);
    const before = rssMb(server.child);
    await many(address, pages, REQUESTS / 2);
    const middle = rssMb(server.child);
    await many(address, pages, REQUESTS / 2);
    const after = rssMb(server.child);
    log(`memory ${before.toFixed(0)}, ${middle.toFixed(0)}, ${after.toFixed(0)} MB`);
    await server.close();
    server = undefined;
    const attack = await attacked(browser);
    return {
      figures: {
        items: total,
        first_content_ms_p50: opened.p50,
        first_content_ms_worst_page: opened.worst,
        network_ready_ms: opened.ready,
        layout_shift_worst: opened.shift,
        search_ms_p50: search.p50,
        search_ms_p95: search.p95,
        who_said_ms_p50: who.p50,
        who_said_ms_p95: who.p95,
        p95_ms_50_readers: readers,
        script_kb: opened.scriptKb,
        axe_violations: opened.violations,
        xss_tried: attack.tried,
        xss_executed: attack.executed,
        rss_mb_before: before,
        rss_mb_after_5000: middle,
        rss_mb_after_10000: after,
        seconds_until_ready: readySeconds,
      },
      size: { items: total, pages: pages.length, queries: queries.length },
    };
  } finally {
    await server?.close();
    await browser.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

interface Server {
  child: ChildProcess;
  address: string;
  close(): Promise<void>;
}

async function open(folder: string): Promise<Server> {
  const child = spawn(process.execPath, ['dist/cli/bin.js', '-C', folder, 'serve', '--port', '0', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  const { address } = JSON.parse(said.toString()) as { address: string };
  // Ready is when nothing runs behind the pages any more, seen twice: between two steps of it nothing runs either.
  for (let quiet = 0; quiet < 2; await wait(500)) {
    const state = (await (await fetch(new URL('/state.json', address))).json()) as { items?: string; notice?: string };
    const listed = await fetch(new URL('/repeats.json', address));
    quiet = state.items && !state.notice && listed.ok ? quiet + 1 : 0;
  }
  return {
    child,
    address,
    async close() {
      child.kill('SIGINT');
      await once(child, 'close');
    },
  };
}

const jsonOf = async <T>(address: string, path: string): Promise<T> =>
  (await (await fetch(new URL(path, address))).json()) as T;

/** Pages of each kind, words and phrases of all frequencies, paragraphs: drawn by chance, the same ones each time. */
async function drawn(
  address: string,
): Promise<{ pages: string[]; queries: string[]; passages: string[]; total: number }> {
  const random = randomFrom(`web/${SEED}`);
  const { total, list } = await jsonOf<{ total: number; list: { item: string; outlet: string }[] }>(
    address,
    '/items.json',
  );
  const { rows: clusters } = await jsonOf<{ rows: { cluster: string }[] }>(address, '/repeats.json');
  const { rows: wide } = await jsonOf<{ rows: { cluster: string }[] }>(address, '/repeats.json?sort=outlets');
  const pages = [
    '/',
    '/items',
    '/items?page=200',
    `/items/${list[0]!.item}`,
    '/repeats',
    `/repeats/${clusters[0]!.cluster}`,
    `/repeats/${wide[0]!.cluster}`,
    '/narratives',
    '/who-said',
    '/outlets',
    `/outlets/${list[0]!.outlet}`,
    '/report',
    '/about',
  ];
  const passages: string[] = [];
  const words: string[] = [];
  while (passages.length < ASKED) {
    const page = 1 + Math.floor(random() * Math.min(500, total / 100));
    const { list: some } = await jsonOf<{ list: { item: string }[] }>(address, `/items.json?copies=all&page=${page}`);
    const one = some[Math.floor(random() * some.length)];
    if (!one) continue;
    const { versions } = await jsonOf<{ versions: { text: string }[] }>(address, `/items/${one.item}.json`);
    const text = versions[0]!.text;
    passages.push(text.slice(0, 700));
    words.push(...text.split(/[^\p{L}]+/u).filter((word) => word.length > 3));
  }
  const word = (): string => words[Math.floor(random() * words.length)]!;
  const queries = Array.from({ length: ASKED }, (_, at) => {
    if (at % 4 === 0) return word();
    if (at % 4 === 1) return `${word()} OR ${word()}`;
    if (at % 4 === 2) return `${word()} AND ${word()}`;
    const place = Math.floor(random() * (words.length - 2));
    return at % 8 === 3 ? `"${words[place]} ${words[place + 1]}"` : `${words[place]} NEAR/8 ${words[place + 2]}`;
  });
  return { pages, queries, passages, total };
}

/** Each page in Chromium: first content, quiet network, jumps, script, axe. */
async function openPages(
  browser: Browser,
  address: string,
  pages: readonly string[],
): Promise<{
  p50: number;
  worst: number;
  ready: number;
  shift: number;
  scriptKb: number;
  violations: number;
  byPage: Record<string, number>;
}> {
  const all: number[] = [];
  const ready: number[] = [];
  const byPage: Record<string, number> = {};
  let [shift, scriptKb, violations] = [0, 0, 0];
  for (const path of pages) {
    const times: number[] = [];
    for (let time = 0; time < OPENED; time++) {
      const { page, close } = await read(browser, address, { viewport: { width: 1440, height: 900 } });
      await page.addInitScript(
        'window.jumped = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.jumped += one.value; }).observe({ type: "layout-shift", buffered: true });',
      );
      const start = performance.now();
      await page.goto(path, { waitUntil: 'networkidle' });
      ready.push(performance.now() - start - 500); // the browser waits half a second to call a network quiet
      const paint = (await page.evaluate(
        'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 1e9',
      )) as number;
      times.push(paint);
      shift = Math.max(shift, (await page.evaluate('window.jumped')) as number);
      if (time === 0) {
        const sources = (await page.evaluate(
          'performance.getEntriesByType("resource").filter((one) => /\\.js$/.test(one.name)).map((one) => one.name)',
        )) as string[];
        const bytes = await Promise.all(
          sources.map(async (source) => gzipSync(new Uint8Array(await (await fetch(source)).arrayBuffer())).byteLength),
        );
        scriptKb = Math.max(scriptKb, bytes.reduce((sum, size) => sum + size, 0) / 1000);
      }
      await close();
    }
    all.push(...times);
    byPage[path] = Math.round(quantile(times, 0.5));
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await read(browser, address, { colorScheme, bypassCSP: true });
      await page.goto(path);
      violations += (await axeViolations(page)).length;
      await close();
    }
  }
  return {
    p50: quantile(all, 0.5),
    worst: Math.max(...Object.values(byPage)),
    ready: quantile(ready, 0.5),
    shift,
    scriptKb,
    violations,
    byPage,
  };
}

/** Answers one after another, whole, each asked for once: nothing of it is known to the server before. */
async function timed(address: string, paths: readonly string[]): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    await (await fetch(new URL(path, address))).text();
    times.push(performance.now() - start);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** @returns 95th percentile, ms, of what readers wait for who each open a page every five seconds */
async function manyReaders(address: string, pages: readonly string[]): Promise<number> {
  const random = randomFrom(`readers/${SEED}`);
  const times: number[] = [];
  const until = performance.now() + READING_MS;
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      await wait(random() * PAUSE_MS);
      while (performance.now() < until) {
        const start = performance.now();
        await (await fetch(new URL(pages[Math.floor(random() * pages.length)]!, address))).text();
        times.push(performance.now() - start);
        await wait(Math.max(0, PAUSE_MS - (performance.now() - start)));
      }
    }),
  );
  return quantile(times, 0.95);
}

async function many(address: string, pages: readonly string[], requests: number): Promise<void> {
  let left = requests;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (left-- > 0) await (await fetch(new URL(pages[left % pages.length] ?? '/', address))).text();
    }),
  );
}

function rssMb({ pid }: ChildProcess): number {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
