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
import type { SandboxItem, World, WorldEntry } from '../../src/sandbox/make-world.js';
import { posted, printed } from '../../src/sandbox/setting/taking.js';
import { likeness, wordHashes, wordShingles } from '../../src/sandbox/text/likeness.js';
import { gatherTruth } from '../../src/sandbox/truth/gather-truth.js';
import type { CopyLine, Truth } from '../../src/sandbox/truth/gather-truth.js';
import { median } from '../../src/stats/median.js';
import { wholeText } from '../../src/vocabulary/item.js';

let world: World;
let truth: Truth;
let items: SandboxItem[];
let byUrl: Map<string, SandboxItem>;
let casebook: Casebook;
let folder: string;

beforeAll(async () => {
  world = makeWorld({ seed: 7, items: 20_000 });
  const entries = [...world.entries()];
  items = entries.flatMap(({ item }) => item ?? []);
  truth = gatherTruth(entries.flatMap((entry) => entry.truth));
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
  const { casebook: files, entries } = makeWorld({ seed, items: 2_000 });
  return JSON.stringify([files, [...entries()]]);
}

test('the same seed gives the same bytes, another seed another world', () => {
  expect(bytes(3)).toBe(bytes(3));
  expect(bytes(3)).not.toBe(bytes(4));
});

test.each([500, 2_000, 7_777])('%d items are asked for and come out', (count) => {
  const made = makeWorld({ seed: 1, items: count });
  expect([...made.items()]).toHaveLength(count);
  const { world: stated, outlets } = gatherTruth(made.truth());
  expect(stated.items).toBe(count);
  expect(outlets.reduce((sum, outlet) => sum + outlet.items, 0)).toBe(count);
});

test('items come in the order of time, each with its own address, within the period', () => {
  expect(items).toHaveLength(20_000);
  expect(byUrl.size).toBe(20_000);
  const { from, to } = truth.world;
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
  expect(casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id)).toEqual([truth.world.agency]);
});

test('the queries of the casebook match exactly the items that the truth says', () => {
  const queries = narrativeQueries(casebook.codebook);
  for (const language of casebook.settings.languages as readonly string[]) {
    const own = queries.filter((query) => query.language === language);
    const matcher = compileQueries(own.map(({ narrative, node }) => ({ key: narrative, node, language })));
    const found = new Map(own.map(({ narrative }) => [narrative, [] as string[]]));
    for (const item of items) {
      if (item.language !== language) continue;
      for (const index of matcher.match(words(whole(item)), [language]))
        found.get(own[index]!.narrative)!.push(item.url);
    }
    for (const { narrative: id, matches } of truth.narratives) {
      expect(found.get(id)!.sort(), `${id} in ${language}`).toEqual(
        matches.filter((url) => at(url).language === language),
      );
    }
  }
});

test('misses and over-matches are planted, and the truth adds up', () => {
  for (const { narrative: id, asserts, matches, misses, overMatches, excluded } of truth.narratives) {
    expect(misses.length, id).toBeGreaterThan(10);
    expect(overMatches.length, id).toBeGreaterThan(5);
    const should = new Set([...asserts, ...overMatches]);
    for (const url of misses) should.delete(url);
    expect([...should].sort()).toEqual(matches);
    expect(excluded.filter((url) => matches.includes(url) || asserts.includes(url))).toEqual([]);
  }
});

test('narratives are asserted about as often as planted', () => {
  for (const { narrative: id, groups, newsDaySd } of truth.narratives) {
    for (const { group, expected, asserted, items: of } of groups) {
      // Chance of single items, and of 98 days that share a factor; four standard errors.
      const error = Math.sqrt(expected / of + (expected ** 2 * (Math.exp(newsDaySd ** 2) - 1)) / 60);
      expect(Math.abs(asserted / of - expected), `${id} in ${group}`).toBeLessThan(4 * error + 1 / of);
    }
  }
});

test('one narrative rises after its event', () => {
  const [rising, ...others] = truth.narratives.filter(({ rises }) => rises !== null);
  expect(others).toEqual([]);
  const { from } = rising!.rises!;
  expect(truth.events.map((event) => event.from)).toContain(from);
  const after = rising!.asserts.filter((url) => at(url).published >= from).length;
  expect(after / rising!.asserts.length).toBeGreaterThan(0.7);
});

const of = (how: CopyLine['how']): CopyLine[] => truth.copies.filter((copy) => copy.how === how);
const shinglesOf = (url: string): ReadonlySet<number> => wordShingles([wordHashes(whole(at(url)))]);

test('whatever takes text over comes later, from another outlet, and the truth names items that exist', () => {
  const lines = [...truth.copies, ...truth.translations, ...truth.posts];
  expect(truth.copies.length).toBeGreaterThan(2_000);
  for (const { item, of: original } of lines) {
    expect(at(item).published > at(original).published, item).toBe(true);
    expect(at(item).outlet).not.toBe(at(original).outlet);
  }
  for (const { item } of [...truth.quotes, ...truth.boilerplate, ...truth.instalments])
    expect(byUrl.has(item)).toBe(true);
  const taken = truth.copies.map(({ item, of: original }) => `${at(item).outlet} ${original}`);
  expect(new Set(taken).size).toBe(taken.length);
});

test('exact copies are equal word for word, near ones by half of their shingles, distant ones by less', () => {
  const different = of('exact').filter(({ item, of: original }) => {
    expect(foldedText(whole(at(item)))).toBe(foldedText(whole(at(original))));
    return whole(at(item)) !== whole(at(original));
  });
  // Quotation marks and spaces differ in many of them, so that folding has something to do.
  expect(different.length).toBeGreaterThan(200);
  for (const { how, item, of: original, jaccard, kept, containment } of truth.copies) {
    const seen = likeness(shinglesOf(original), shinglesOf(item));
    expect([jaccard, kept, containment], item).toEqual([seen.jaccard, seen.kept, seen.containment]);
    if (how === 'near') expect(jaccard).toBeGreaterThanOrEqual(0.5);
    if (how === 'distant') expect(jaccard).toBeLessThan(0.5);
  }
});

test('each way of taking over is as frequent as stated', () => {
  const posts = new Set(truth.posts.map(({ item }) => item));
  for (const [shares, copies] of [
    [printed, truth.copies.filter(({ item }) => !posts.has(item))],
    [posted, truth.copies.filter(({ item }) => posts.has(item))],
  ] as const) {
    const edited = ({ how, moves }: CopyLine): string =>
      how === 'near' && moves.every(({ move }) => move === 'boilerplate') ? 'exact' : how;
    for (const [how, share] of Object.entries(shares)) {
      const seen = copies.filter((copy) => edited(copy) === how).length / copies.length;
      // Lifted passages want an original without a narrative, and some near copies come out as they were.
      expect(Math.abs(seen - share), how).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / copies.length) + 0.02);
    }
  }
});

test('every move of an editor is made, and names that were exchanged stand in the copy', () => {
  const made = new Set(truth.copies.flatMap(({ moves }) => moves.map(({ move }) => move)));
  expect([...made].sort()).toEqual([
    'boilerplate',
    'cut',
    'headline',
    'local-ending',
    'new-lead',
    'rename',
    'reorder',
    'reword',
  ]);
  const moves = truth.copies.flatMap(({ item, of: original, moves: all }) => {
    const [move, ...others] = all;
    return move?.move === 'rename' && others.length === 0 ? [{ item, original, ...move }] : [];
  });
  expect(moves.length).toBeGreaterThan(20);
  for (const { item, original, from = '', to = '' } of moves) {
    const stem = (name: string): string => name.slice(0, Math.max(3, name.length - 2));
    expect(whole(at(item)), item).toContain(stem(to));
    expect(whole(at(original)), original).toContain(stem(from));
  }
});

test('what was lifted stands in the item and in its original, inside a longer text', () => {
  const lifted = [...of('passage'), ...of('digest')];
  expect(lifted.length).toBeGreaterThan(100);
  for (const { item, of: original, how, passage = '' } of lifted) {
    expect(at(item).text).toContain(passage);
    const flat = (text: string): string => text.replaceAll('\n', ' ');
    expect(flat(at(original).text)).toContain(flat(passage));
    expect(at(item).text.length).toBeGreaterThan(passage.length * 1.2);
    if (how === 'passage') expect(at(item).text.split('\n')).toContain(passage);
  }
});

test('nothing that was not planted is equal word for word', () => {
  const copies = new Set(truth.copies.map(({ item }) => item));
  const seen = new Set<string>();
  const own = items.filter(({ url }) => !copies.has(url));
  for (const item of own) seen.add(foldedText(item.text));
  expect(seen.size).toBe(own.length);
});

test('followers lag behind their leaders by about the planted median', () => {
  const posts = new Set(truth.posts.map(({ item }) => item));
  const lags = new Map<string, number[]>();
  for (const { item, of: original, kind } of [...truth.copies, ...truth.translations]) {
    const by = kind === 'translation' ? kind : posts.has(item) ? 'ring' : 'print';
    const pair = `${at(original).outlet} ${at(item).outlet} ${by}`;
    const minutes = (Date.parse(at(item).published) - Date.parse(at(original).published)) / 60_000;
    lags.set(pair, [...(lags.get(pair) ?? []), minutes]);
  }
  for (const { leader, follower, by, medianMinutes, leastMinutes, sdLog, items: count } of truth.pairs) {
    const seen = lags.get(`${leader} ${follower} ${by}`)!;
    expect(seen.length).toBe(count);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(leastMinutes);
    const above = Math.log((median(seen) - leastMinutes) / (medianMinutes - leastMinutes));
    expect(Math.abs(above), `${leader} ${follower}`).toBeLessThan((4 * sdLog * 1.25) / Math.sqrt(count) + 0.05);
  }
});

test('rings post together within minutes, again and again; channels in no ring do not', () => {
  const rings = new Map(truth.outlets.map(({ outlet, ring }) => [outlet, ring]));
  const bursts = new Map<string, Set<string>>();
  for (const { item, of: original, ring, lagSeconds } of truth.posts) {
    expect(rings.get(at(item).outlet)).toBe(ring);
    expect(rings.get(at(original).outlet)).toBe(ring);
    expect(lagSeconds * 1_000).toBe(Date.parse(at(item).published) - Date.parse(at(original).published));
    expect(lagSeconds).toBeLessThan(3_600);
    bursts.set(original, (bursts.get(original) ?? new Set()).add(at(item).outlet));
  }
  expect([...bursts.values()].filter((outlets) => outlets.size >= 2).length).toBeGreaterThan(150);
  const loners = truth.outlets.filter(({ group, ring }) => group === 'ownerless' && ring === null);
  expect(loners.length).toBeGreaterThanOrEqual(4);
  const pairs = truth.pairs.filter(({ coordinated }) => coordinated);
  for (const { outlet } of loners)
    expect(pairs.some((pair) => pair.leader === outlet || pair.follower === outlet)).toBe(false);
});

test('quotations stand where the truth says, and their speakers hold the posts that it lists', () => {
  const listed = new Map(truth.officials.map(({ official, named }) => [official, named]));
  const renamed = new Set(
    truth.copies.filter(({ moves }) => moves.some(({ move }) => move === 'rename')).map(({ item }) => item),
  );
  const [direct, indirect] = ['direct', 'indirect'].map((form) => truth.quotes.filter((quote) => quote.form === form));
  expect(direct!.length).toBeGreaterThan(5_000);
  expect(indirect!.length).toBeGreaterThan(2_000);
  for (const { item, official, name, form, start, end } of truth.quotes) {
    const { text, language } = at(item);
    const said = text.slice(start, end);
    expect(said.length).toBeGreaterThan(8);
    if (form === 'direct') expect(text[start - 1], text).toMatch(/[«“„]/);
    else expect(said).not.toMatch(/^[«“„]/);
    if (form === 'direct') expect(text.slice(end, end + 2), text).toMatch(/[»”“]/);
    if (!renamed.has(item)) expect(listed.get(official)![language]).toContain(name);
  }
});

test('boilerplate stands under the stated share of an outlet’s items, and under no others', () => {
  for (const { outlet, items: count, boilerplate } of truth.outlets) {
    const lines = truth.boilerplate.filter(({ item }) => at(item).outlet === outlet);
    const share = boilerplate?.share ?? 0;
    expect(Math.abs(lines.length / Math.max(1, count) - share)).toBeLessThanOrEqual(
      4 * Math.sqrt((share * (1 - share)) / count) || 0,
    );
    for (const { item, start, end } of lines) expect(at(item).text.slice(start, end)).toBe(boilerplate!.text);
  }
});

test('translations are known: another language, about the same event in the same figures', () => {
  expect(truth.translations.length).toBeGreaterThan(300);
  const under = new Set(truth.boilerplate.map(({ item }) => item));
  const languages = new Set<string>();
  for (const { item, of: original, language } of truth.translations) {
    expect(at(item).language).toBe(language);
    expect(at(original).language).not.toBe(language);
    expect(languages.has(`${language} ${original}`)).toBe(false);
    languages.add(`${language} ${original}`);
    // Line by line in the same order from ru; English texts may choose another fact here and there.
    if (at(original).language !== 'ru' || under.has(item) || under.has(original)) continue;
    expect(figures(at(item)), item).toEqual(figures(at(original)));
  }
});

test('what is read of a world does not depend on how much is read', () => {
  const first = (entries: Iterable<WorldEntry>, count: number): WorldEntry[] => {
    const found: WorldEntry[] = [];
    for (const entry of entries) if (found.push(entry) === count) break;
    return found;
  };
  const { entries } = makeWorld({ seed: 7, items: 2_000 });
  expect(first(entries(), 700)).toEqual([...entries()].slice(0, 700));
});

test('each language has words enough', () => {
  for (const language of casebook.settings.languages as readonly string[]) {
    const forms = new Set(items.filter((item) => item.language === language).flatMap((item) => words(whole(item))));
    expect(forms.size, language).toBeGreaterThan(3_000);
  }
});

test('outlets keep their habits: one is silent, one never appears, weekends are quieter', () => {
  const [silence] = truth.silences;
  const during = items.filter(({ outlet, published }) => {
    const day = published.slice(0, 10);
    return outlet === silence!.outlet && day >= silence!.from && day <= silence!.to;
  });
  expect(during).toEqual([]);
  const absent = truth.outlets.filter((outlet) => outlet.absent).map(({ outlet }) => outlet);
  expect(absent).toHaveLength(1);
  expect(items.filter(({ outlet }) => absent.includes(outlet))).toEqual([]);
  expect(casebook.outlets.map(({ id }) => id as string)).toEqual(truth.outlets.map(({ outlet }) => outlet));
  const weekend = items.filter(({ published }) => [0, 6].includes(new Date(published.slice(0, 10)).getUTCDay())).length;
  expect(weekend / items.length).toBeLessThan(0.25); // two days of seven would be 0.29
});

test('the recurring item appears every day in the same words with other figures', () => {
  const urls = truth.instalments.map(({ item }) => item);
  expect(urls).toHaveLength(98);
  const days = new Set(urls.map((url) => at(url).published.slice(0, 10)));
  expect(days.size).toBe(98);
  expect(new Set(urls.map((url) => at(url).outlet)).size).toBe(1);
  const shapes = new Set(urls.map((url) => at(url).text.replace(/\d+ [а-яa-z]+|[\d,.]+/g, '#')));
  expect(shapes.size).toBe(1);
});

test('texts have the length of news in brief, and no hole is left open', () => {
  const distant = new Set(of('distant').map(({ item }) => item));
  const longer = new Set([...of('passage'), ...of('digest')].map(({ item }) => item));
  for (const item of items) {
    const length = item.text.trim().split(/\s+/).length;
    expect(length, item.text).toBeGreaterThanOrEqual(distant.has(item.url) ? 15 : 20);
    expect(length, item.text).toBeLessThanOrEqual(longer.has(item.url) ? 250 : 170);
    expect(whole(item)).not.toMatch(/[{}~|@]|undefined|NaN|\u200B/);
  }
});

test('options outside their range are refused', () => {
  expect(() => makeWorld({ seed: 1, items: 10 })).toThrow(RangeError);
  expect(() => makeWorld({ seed: 1.5, items: 2_000 })).toThrow(RangeError);
  expect(() => makeWorld({ seed: 1, items: 2_000, days: 3 })).toThrow(RangeError);
});
