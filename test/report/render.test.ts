import { roomPages } from '../../src/messages/en/room/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { english, type Language } from '../../src/messages/messages.js';
import { reportItems } from '../../src/report/item-ids.js';
import type { ReportInput } from '../../src/report/input.js';
import { renderReport } from '../../src/report/render.js';
import { launch, open } from './chromium.js';
import { hostile } from './hostile.js';
import { madeUpInput, shapes } from './made-up-input.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** With the items that a report asks for, and no others. */
function asked(input: ReportInput): ReportInput {
  const ids = reportItems(input.survey.answer, input.repeats.answer);
  return { ...input, items: new Map(ids.flatMap((id) => (input.items.has(id) ? [[id, input.items.get(id)!]] : []))) };
}

const groups = asked(madeUpInput(shapes.groups));
const html = renderReport(groups);

test('the page loads nothing, says nothing to the console, and never scrolls sideways', async () => {
  for (const name of ['groups', 'sixGroups', 'channels', 'empty', 'oneItem', 'oneOutlet'] as const) {
    const source = name === 'groups' ? html : renderReport(asked(madeUpInput(shapes[name])));
    const { page, noise } = await open(browser, source, 390);
    for (const width of [390, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${name} at ${width}`).toBe(width);
    }
    expect(noise, name).toEqual([]);
    const written = source.replace(/base64,[\w+/=]+/g, ''); // fonts and data hold every letter there is
    expect(/<script|<[^>]*\son\w+=|undefined|NaN|\[object/.exec(written)?.[0], name).toBeUndefined();
    await page.close();
  }
});

test('headings, counts and pictures are those of the results', async () => {
  const { page } = await open(browser, html, 1440);
  const text = async (selector: string): Promise<string> => (await page.locator(selector).allInnerTexts()).join('\n');
  const { survey, repeats, coverage } = groups;
  expect(await text('header .kicker')).toContain('made-up countries, made-up data');
  expect(await text('h1')).toContain('Surrounded by enemies');
  expect(await text('.meta')).toContain(`${survey.answer.items.toLocaleString('en')}\u00a0items`);
  expect(await text('.meta')).toContain('17 of 18\u00a0listed outlets seen');
  expect(await text('h2')).toBe(
    [
      'What we found',
      'Narratives',
      'Repeats',
      'What is missing',
      'The data',
      'How it was measured, and its limits',
      'Appendix',
    ].join('\n'),
  );
  const [cell] = survey.answer.narratives[0]!.whole;
  expect(await text('#survey tbody')).toContain(`${cell!.n.toLocaleString('en')} of ${cell!.N.toLocaleString('en')}`);
  expect(await text('#repeats')).toContain(
    `${repeats.answer.clusters}\u00a0texts stand more than once, with the same words or nearly so`,
  );
  expect(await text('#missing')).toContain('Never seen: Radio One');
  expect(await text('#missing')).toContain('No outlet at all on 4\u00a0days: 13–16\u00a0Oct');
  expect(await text('#missing')).toContain(coverage.setAside[0]!.reason);
  expect(await text('#data')).toContain(groups.casebook.settings.selection!);
  expect(await text('#appendix')).toContain(survey.run);
  expect(await page.locator('figure .wide svg').count()).toBe(await page.locator('figure .narrow svg').count());
  expect(await page.locator('figure .wide svg').count()).toBe(7);
  await page.close();
});

test('every finding leads to its items, which say how many there are', async () => {
  const { page } = await open(browser, html, 900);
  const broken = await page.evaluate(
    `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')).filter((to) => !document.getElementById(to.slice(1)))`,
  );
  expect(broken).toEqual([]);
  const ids = (await page.evaluate(`[...document.querySelectorAll('[id]')].map((node) => node.id)`)) as string[];
  expect(new Set(ids).size).toBe(ids.length);
  const first = page.locator('#finding-1');
  const link = await first.locator('a[href^="#items-"]').innerText();
  expect(link).toMatch(/^20 of [\d,]+\u00a0items$/);
  const list = page.locator((await first.locator('a').getAttribute('href')) ?? '');
  expect(await list.locator('h3').innerText()).toContain(link.replace(/^20/, '20'));
  expect(await list.locator('li').count()).toBe(20);
  expect(await list.locator('li').first().innerText()).toMatch(
    /autumn-2031\.csv, line \d+ · SHA-256 [0-9a-f]{12} · item [0-9A-Z]{13}/,
  );
  await page.close();
});

test('a chart hands out its data, and a cell that looks like a formula is only text', async () => {
  const named = renderReport(
    asked(
      madeUpInput({
        ...shapes.groups,
        called: (index, usual) => (index >= 0 && index < 100 ? `=SUM(${index})` : usual),
      }),
    ),
  );
  const links = [...named.matchAll(/href="data:text\/csv;charset=utf-8;base64,([^"]+)"/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString(),
  );
  expect(links.length).toBe(7);
  for (const csv of links) {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@]/);
  }
  const volumes = links.find((csv) => csv.startsWith('\ufeffset,week,days,items'))!;
  const sum = volumes
    .trim()
    .split('\r\n')
    .slice(1)
    .reduce((total, row) => total + Number(row.split(',')[3]), 0);
  expect(sum).toBe(groups.survey.answer.items);
});

test('hostile names, texts and addresses run nothing and stay readable', async () => {
  const shape = {
    ...shapes.groups,
    days: 60,
    copies: 120,
    called: (index: number, usual: string) =>
      `${hostile[(index + hostile.length) % hostile.length]} ${index < 0 ? usual : index}`,
  };
  const source = renderReport(asked(madeUpInput(shape)));
  for (const width of [390, 1440]) {
    const { page, noise } = await open(browser, source, width);
    for (const link of await page.locator('a.address').all())
      expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    await page.evaluate(
      `for (const node of document.querySelectorAll('*')) for (const event of ['mouseover', 'focus', 'click', 'toggle', 'load', 'error']) if (node.tagName !== 'A') node.dispatchEvent(new Event(event))`,
    );
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(noise).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const allowed = new Set(
      'HTML HEAD META TITLE STYLE BODY MAIN ARTICLE HEADER FOOTER SECTION H1 H2 H3 P A B BDI BR STRONG SPAN OL UL LI DL DT DD DIV FIGURE FIGCAPTION BLOCKQUOTE TABLE THEAD TBODY TR TH TD CODE TIME INS DEL'.split(
        ' ',
      ),
    );
    const tags = (await page.evaluate(
      `[...new Set([...document.querySelectorAll('*')].filter((node) => !node.closest('svg')).map((node) => node.tagName))]`,
    )) as string[];
    expect(tags.filter((tag) => !allowed.has(tag))).toEqual([]);
    const text = (await page.evaluate('document.body.textContent')) as string;
    for (const one of hostile.filter((each) => !/[\p{Cc}]/u.test(each)).slice(0, 17)) expect(text).toContain(one);
    await page.close();
  }
});

test('it prints: A4 pages, numbered, light', async () => {
  const { page } = await open(browser, html, 900);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(255, 255, 255)');
  await page.close();
});

test('text can be read: contrast of 4.5 in both themes', async () => {
  const { page } = await open(browser, html, 900);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const colours = (await page.evaluate(
      `['--paper', '--ink', '--ink-soft', '--accent'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim())`,
    )) as string[];
    const [paper = '', ...texts] = colours;
    for (const text of texts) expect(contrast(paper, text), `${text} in ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
  }
  await page.close();
});

test('a report of six years and 1,363 accounts is drawn in two seconds and stays small', () => {
  const input = asked(madeUpInput({ ...shapes.accounts, perDay: 0.01 }));
  const start = performance.now();
  const source = renderReport(input);
  expect(performance.now() - start).toBeLessThan(4_000); // two, and as much again for a busy machine
  expect(source.length).toBeLessThan(1_500_000);
  expect(html.length).toBeLessThan(1_500_000);
});

test('thirty narratives in six groups over six years, with long texts, stay under 5 MB', () => {
  const input = asked(
    madeUpInput({
      ...shapes.sixGroups,
      outlets: 60,
      narratives: 30,
      days: 2_190,
      perDay: 0.5,
      groups: shapes.sixGroups.groups.map((group) => ({ ...group, outlets: 10 })),
    }),
  );
  const long = new Map(
    [...input.items].map(([id, item]) => [
      id,
      { ...item, excerpt: 'Слово '.repeat(47), address: `https://norland.example/${'a'.repeat(1_900)}` },
    ]),
  );
  expect(renderReport({ ...input, items: long }).length).toBeLessThan(5_000_000);
});

test('the same input gives the same bytes', () => {
  expect(renderReport(asked(madeUpInput(shapes.groups))) === html).toBe(true);
});

test('every text of the page is used by some report', () => {
  const said = new Set<string>();
  const page = new Proxy(english.page, {
    get: (texts, id, self) => {
      said.add(String(id));
      return Reflect.get(texts, id, self) as unknown;
    },
  });
  const language: Language = { ...english, page };
  for (const shape of [shapes.groups, shapes.empty, { ...shapes.oneOutlet, narratives: 0, selection: false }])
    renderReport(asked(madeUpInput(shape)), language);
  const rare = variants(groups);
  for (const input of rare) renderReport(input, language);
  // What two texts differ in has a test of its own: test/language/differences; so have the pages of the reading room.
  const own = Object.keys(english.page).filter((id) => !id.startsWith('differences.') && !Object.hasOwn(roomPages, id));
  expect(own.filter((id) => !said.has(id))).toEqual([]);
});

/** What a usual project does not have: ungrouped outlets, a stated period, shares, changed items, names of accounts. */
function variants(input: ReportInput): ReportInput[] {
  const { casebook, coverage, survey, repeats } = input;
  const settings = {
    ...casebook.settings,
    accounts: 'named' as const,
    period: { from: '2031-08-04', to: '2031-11-09' },
    madeUp: false,
  };
  const outlets = coverage.outlets.map((outlet) => ({
    ...outlet,
    items: Math.max(1, outlet.items),
    spells: [{ from: coverage.from!, to: coverage.to!, state: 'items' as const, items: 1 }],
  }));
  return [
    {
      ...input,
      casebook: { ...casebook, settings },
      coverage: {
        ...coverage,
        changed: 3,
        forms: [{ form: 'share', items: 9 }],
        imports: [...coverage.imports, { ...coverage.imports[0]!, finished: false }],
      },
    },
    {
      ...input,
      coverage: { ...coverage, outlets, outside: 0, setAside: [] },
      survey: { ...survey, answer: { ...survey.answer, narratives: [] } },
      repeats: {
        ...repeats,
        answer: { ...repeats.answer, clusters: 0, acrossOutlets: 0, top: [], firsts: [], follows: [], between: [] },
      },
    },
    {
      ...input,
      items: new Map([...input.items].map(([id, item]) => [id, { ...item, form: 'share' as const }])),
      coverage: {
        ...coverage,
        outlets: coverage.outlets.map((outlet) => ({
          ...outlet,
          usual: 9,
          spells: outlet.spells.map((spell, at) => (at === 1 ? { ...spell, state: 'low' as const } : spell)),
        })),
      },
    },
  ];
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
