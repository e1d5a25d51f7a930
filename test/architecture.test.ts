import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import of the others: DESIGN, "Dependencies point one way". */
const low = ['vocabulary', 'jobs', 'messages'];
const may: Record<string, string[]> = {
  vocabulary: [],
  jobs: ['vocabulary'],
  messages: ['vocabulary'],
  language: low,
  stats: low,
  casebook: [...low, 'language', 'stats'],
  evidence: [...low, 'language', 'stats'],
  read: [...low, 'language', 'stats', 'casebook', 'evidence'],
  sandbox: [...low, 'language', 'stats', 'casebook'],
  store: [...low, 'language', 'stats', 'casebook'],
  layers: [...low, 'language', 'stats', 'casebook', 'store'],
  links: [...low, 'language', 'stats', 'casebook', 'store', 'layers'],
  find: [...low, 'language', 'stats', 'casebook', 'store', 'layers', 'links'],
  instruments: [...low, 'language', 'stats', 'casebook', 'store', 'layers', 'links', 'find'],
  report: [...low, 'language', 'stats', 'casebook', 'find', 'instruments'],
  exchange: [...low, 'language', 'stats', 'casebook', 'store', 'find', 'instruments'],
  project: [
    ...low,
    'language',
    'stats',
    'casebook',
    'evidence',
    'read',
    'sandbox',
    'store',
    'layers',
    'links',
    'find',
    'instruments',
    'report',
    'exchange',
  ],
  web: [
    ...low,
    'language',
    'stats',
    'casebook',
    'evidence',
    'store',
    'layers',
    'links',
    'find',
    'instruments',
    'report',
    'exchange',
    'project',
  ],
  cli: ['*'],
  'index.ts': ['*'],
};

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const room = (file: string): string => relative(src, file).split('/')[0] ?? '';

test('every room is in the plan', () => {
  expect([...new Set(files.map((file) => room(join(src, file))))].filter((name) => !(name in may))).toEqual([]);
});

test('imports point one way', () => {
  const against: string[] = [];
  for (const file of files) {
    const from = room(join(src, file));
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const to = room(resolve(src, dirname(file), target));
      if (to !== from && !may[from]?.includes(to) && !may[from]?.includes('*')) against.push(`${file} imports ${to}`);
    }
  }
  expect(against).toEqual([]);
});

test('charts are free of Node, so that a page can draw them', () => {
  const charts = files.filter((file) => file.endsWith('chart.ts'));
  expect(charts.length).toBeGreaterThan(0);
  for (const file of charts) expect(readFileSync(join(src, file), 'utf8'), file).not.toMatch(/from '(node:|linkedom)/);
});

test('nothing in src takes chance or the clock from the air', () => {
  const taken = files.filter((file) => {
    const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const clock = room(join(src, file)) === 'cli' ? false : /Date\.now\(|new Date\(\)/.test(text);
    return /Math\.random\(/.test(text) || clock;
  });
  expect(taken).toEqual([]);
});

test('the engine is loaded in one place, and never by name in a worker', () => {
  const loads = files.filter((file) => /['"]chdb['"]/.test(readFileSync(join(src, file), 'utf8')));
  expect(loads.every((file) => file.startsWith('store/embedded/'))).toBe(true);
});
