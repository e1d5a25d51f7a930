import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Casebook } from '../../src/casebook/casebook.js';
import { loadCasebook } from '../../src/casebook/load.js';
import { narrativeQueries } from '../../src/casebook/narrative-queries.js';
import { compileQueries } from '../../src/casebook/query/compile-queries.js';
import { foldedText } from '../../src/language/fold.js';
import { words } from '../../src/language/words.js';
import { makeWorld } from '../../src/sandbox/make-world.js';
import type { SandboxItem, World } from '../../src/sandbox/make-world.js';
import { median } from '../../src/stats/median.js';
import { wholeText } from '../../src/vocabulary/item.js';

let world: World;
let items: SandboxItem[];
let byUrl: Map<string, SandboxItem>;
let casebook: Casebook;
let folder: string;

beforeAll(async () => {
  world = makeWorld({ seed: 7, items: 20_000 });
  items = [...world.items()];
  byUrl = new Map(items.map((item) => [item.url, item]));
  folder = await mkdtemp(join(tmpdir(), 'refrain-world-'));
  for (const [name, text] of Object.entries(world.casebook)) await writeFile(join(folder, name), text);
  casebook = await loadCasebook(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const whole = ({ title, text }: SandboxItem): string => wholeText(title, text);
const at = (url: string): SandboxItem => byUrl.get(url)!;

/** The figures of a text in the order of their size, the words and small numbers of fixed phrases left out. */
const figures = ({ text, language }: SandboxItem): string[] =>
  // English has commas between thousands, the others a space; their comma is a decimal one.
  [...text.replaceAll(language === 'en' ? ',' : '\u00A0', '').matchAll(/\d+(?:[.,]\d+)?/g)]
    .map(([figure]) => figure.replace(',', '.'))
    .sort();

function bytes(seed: number): string {
  const { casebook: files, truth, items: made } = makeWorld({ seed, items: 2_000 });
  return JSON.stringify([files, truth, [...made()]]);
}

test('the same seed gives the same bytes, another seed another world', () => {
  expect(bytes(3)).toBe(bytes(3));
  expect(bytes(3)).not.toBe(bytes(4));
});

test.each([500, 2_000, 7_777])('%d items are asked for and come out', (count) => {
  const { items: made, truth } = makeWorld({ seed: 1, items: count });
  expect([...made()]).toHaveLength(count);
  expect(truth.items).toBe(count);
});

test('items come in the order of time, each with its own address, within the period', () => {
  expect(items).toHaveLength(20_000);
  expect(byUrl.size).toBe(20_000);
  const { from, to } = world.truth.period;
  let before = '';
  for (const { published } of items) {
    expect(published >= before).toBe(true);
    expect(published.slice(0, 10) >= from && published.slice(0, 10) <= to).toBe(true);
    expect(published).toMatch(/^2031-\d\d-\d\dT\d\d:\d\d:\d\d\+03:00$/);
    before = published;
  }
});

test('the casebook loads without a mistake and says that it is made up', () => {
  expect(casebook.settings.madeUp).toBe(true);
  expect(casebook.settings.name).toContain('made up');
  expect(casebook.outlets.length).toBeGreaterThanOrEqual(14);
  expect(casebook.codebook.narratives.length).toBeGreaterThanOrEqual(6);
  expect(casebook.events.length).toBeGreaterThan(0);
  expect(casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id)).toEqual([world.truth.agency]);
});

test('the queries of the casebook match exactly the items that the truth says', () => {
  const queries = narrativeQueries(casebook.codebook);
  for (const language of casebook.settings.languages as readonly string[]) {
    const own = queries.filter((query) => query.language === language);
    const matcher = compileQueries(own.map(({ narrative, node }) => ({ key: narrative, node })));
    const found = new Map(own.map(({ narrative }) => [narrative, [] as string[]]));
    for (const item of items) {
      if (item.language !== language) continue;
      for (const index of matcher.match(words(whole(item)))) found.get(own[index]!.narrative)!.push(item.url);
    }
    for (const { id, matches } of world.truth.narratives) {
      expect(found.get(id)!.sort(), `${id} in ${language}`).toEqual(
        matches.filter((url) => at(url).language === language),
      );
    }
  }
});

test('misses and over-matches are planted, and the truth adds up', () => {
  for (const { id, asserts, matches, misses, overMatches, excluded } of world.truth.narratives) {
    expect(misses.length, id).toBeGreaterThan(10);
    expect(overMatches.length, id).toBeGreaterThan(5);
    const should = new Set([...asserts, ...overMatches]);
    for (const url of misses) should.delete(url);
    expect([...should].sort()).toEqual(matches);
    expect(excluded.filter((url) => matches.includes(url) || asserts.includes(url))).toEqual([]);
  }
});

test('narratives are asserted about as often as planted', () => {
  for (const { id, groups, newsDaySd } of world.truth.narratives) {
    for (const { group, expected, asserted, items: of } of groups) {
      // Chance of single items, and of 98 days that share a factor; four standard errors.
      const error = Math.sqrt(expected / of + (expected ** 2 * (Math.exp(newsDaySd ** 2) - 1)) / 60);
      expect(Math.abs(asserted / of - expected), `${id} in ${group}`).toBeLessThan(4 * error + 1 / of);
    }
  }
});

test('one narrative rises after its event', () => {
  const [rising, ...others] = world.truth.narratives.filter(({ rises }) => rises !== null);
  expect(others).toEqual([]);
  const { from } = rising!.rises!;
  expect(world.truth.events.map((event) => event.from)).toContain(from);
  const after = rising!.asserts.filter((url) => at(url).published >= from).length;
  expect(after / rising!.asserts.length).toBeGreaterThan(0.7);
});

test('planted copies are equal word for word, and the first is the earliest', () => {
  expect(world.truth.copies.length).toBeGreaterThan(500);
  let set = 0;
  for (const { first, urls, outlets } of world.truth.copies) {
    const texts = urls.map((url) => whole(at(url)));
    expect(new Set(texts.map(foldedText)).size).toBe(1);
    if (new Set(texts).size > 1) set++;
    expect(urls[0]).toBe(first);
    expect(outlets.length).toBe(urls.length);
    const later = urls.slice(1).map((url) => at(url).published);
    expect(later.every((published) => published > at(first).published)).toBe(true);
  }
  // Quotation marks and spaces differ in many of them, so that folding has something to do.
  expect(set).toBeGreaterThan(200);
});

test('nothing that was not planted is equal word for word', () => {
  const copies = new Set(world.truth.copies.flatMap(({ urls }) => urls.slice(1)));
  const seen = new Set<string>();
  const own = items.filter(({ url }) => !copies.has(url));
  for (const item of own) seen.add(foldedText(item.text));
  expect(seen.size).toBe(own.length);
});

test('followers lag behind their leaders by about the planted median', () => {
  const lags = new Map<string, number[]>();
  for (const { first, urls } of world.truth.copies) {
    for (const url of urls.slice(1)) {
      const pair = `${at(first).outlet} ${at(url).outlet}`;
      const minutes = (Date.parse(at(url).published) - Date.parse(at(first).published)) / 60_000;
      lags.set(pair, [...(lags.get(pair) ?? []), minutes]);
    }
  }
  for (const { leader, follower, medianLagMinutes, items: printed } of world.truth.leaders) {
    const seen = lags.get(`${leader} ${follower}`)!;
    expect(seen.length).toBe(printed);
    expect(Math.abs(Math.log(median(seen) / medianLagMinutes))).toBeLessThan((4 * 0.7 * 1.25) / Math.sqrt(printed));
  }
});

test('translations are known: another language, another outlet, later, about the same event in the same figures', () => {
  expect(world.truth.translations.length).toBeGreaterThan(300);
  const lags = new Map<string, number[]>();
  const pairs = new Map<string, number>();
  for (const { first, urls } of world.truth.translations) {
    expect(urls[0]!.url).toBe(first);
    expect(new Set(urls.map(({ language }) => language)).size).toBe(urls.length);
    const original = at(first);
    for (const { url, language } of urls.slice(1)) {
      const item = at(url);
      expect(item.language).toBe(language);
      expect(item.outlet).not.toBe(original.outlet);
      expect(item.published > original.published).toBe(true);
      const pair = `${original.outlet} ${item.outlet}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      const minutes = (Date.parse(item.published) - Date.parse(original.published)) / 60_000;
      lags.set(pair, [...(lags.get(pair) ?? []), minutes]);
      expect(figures(item), url).toEqual(figures(original));
    }
  }
  for (const { leader, follower, medianLagMinutes, items: taken } of world.truth.translators) {
    const seen = lags.get(`${leader} ${follower}`)!;
    expect(seen.length).toBe(taken);
    expect(Math.abs(Math.log(median(seen) / medianLagMinutes))).toBeLessThan((4 * 0.7 * 1.25) / Math.sqrt(taken));
  }
});

test('each language has words enough', () => {
  for (const language of casebook.settings.languages as readonly string[]) {
    const forms = new Set(items.filter((item) => item.language === language).flatMap((item) => words(whole(item))));
    expect(forms.size, language).toBeGreaterThan(3_000);
  }
});

test('outlets keep their habits: one is silent, one never appears, weekends are quieter', () => {
  const [silence] = world.truth.silences;
  const during = items.filter(({ outlet, published }) => {
    const day = published.slice(0, 10);
    return outlet === silence!.outlet && day >= silence!.from && day <= silence!.to;
  });
  expect(during).toEqual([]);
  expect(world.truth.absent).toHaveLength(1);
  expect(items.filter(({ outlet }) => world.truth.absent.includes(outlet))).toEqual([]);
  expect(casebook.outlets.map(({ id }) => id as string)).toEqual(world.truth.outlets.map(({ outlet }) => outlet));
  const weekend = items.filter(({ published }) => [0, 6].includes(new Date(published.slice(0, 10)).getUTCDay())).length;
  expect(weekend / items.length).toBeLessThan(0.25); // two days of seven would be 0.29
});

test('the recurring item appears every day in the same words with other figures', () => {
  const [{ urls, outlet }] = world.truth.series as [World['truth']['series'][number]];
  expect(urls).toHaveLength(98);
  const days = new Set(urls.map((url) => at(url).published.slice(0, 10)));
  expect(days.size).toBe(98);
  expect(urls.every((url) => at(url).outlet === outlet)).toBe(true);
  const shapes = new Set(urls.map((url) => at(url).text.replace(/\d+ [а-яa-z]+|[\d,.]+/g, '#')));
  expect(shapes.size).toBe(1);
});

test('texts have the length of news in brief, and no hole is left open', () => {
  for (const item of items) {
    const length = item.text.trim().split(/\s+/).length;
    expect(length, item.text).toBeGreaterThanOrEqual(32);
    expect(length, item.text).toBeLessThanOrEqual(170);
    expect(whole(item)).not.toMatch(/[{}~|@]|undefined|NaN|\u200B/);
  }
});

test('options outside their range are refused', () => {
  expect(() => makeWorld({ seed: 1, items: 10 })).toThrow(RangeError);
  expect(() => makeWorld({ seed: 1.5, items: 2_000 })).toThrow(RangeError);
  expect(() => makeWorld({ seed: 1, items: 2_000, days: 3 })).toThrow(RangeError);
});
