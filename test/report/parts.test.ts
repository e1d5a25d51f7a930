import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTop } from '../../src/instruments/nice-top.js';
import { weekGaps } from '../../src/instruments/survey/week-gaps.js';
import { timeTicks } from '../../src/instruments/time-ticks.js';
import { format } from '../../src/messages/en/format.js';
import { address } from '../../src/report/address.js';
import { coverageSteps } from '../../src/report/coverage-steps.js';
import { gaps } from '../../src/report/gaps.js';
import { html } from '../../src/report/html.js';
import { dayOfNumber } from '../../src/vocabulary/time.js';
import { madeUpInput, shapes } from './made-up-input.js';

test('only addresses of the web become links', () => {
  expect(address('https://norland.example/a?b=1&c=2')?.source).toContain(
    'href="https://norland.example/a?b=1&amp;c=2"',
  );
  for (const text of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http:',
    'file:///etc/passwd',
    '//norland.example',
  ]) {
    expect(address(text)?.source, text).not.toContain('href');
  }
  expect(address('')).toBeUndefined();
});

test('whatever stands in a text, it neither ends an element nor an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.source).not.toMatch(/[<>"']/);
    }),
  );
});

test('an axis holds what it must, from 0, in two or three parts', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (most) => {
      const { top, ticks } = niceTop(most);
      expect(top).toBeGreaterThanOrEqual(most * 0.99999);
      expect(top).toBeLessThanOrEqual(most * 2.01);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBe(top);
      expect(ticks.length).toBeLessThanOrEqual(4);
    }),
  );
  expect(niceTop(0)).toEqual({ top: 1, ticks: [0, 1] });
});

test('ticks of a time axis lie within it, in order, with room for their labels', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 9_000 }),
      fc.integer({ min: 90, max: 800 }),
      (start, days, width) => {
        const [from, to] = [dayOfNumber(start), dayOfNumber(start + days)];
        const at = timeTicks(from, to, width, format).map((tick) => tick.at.getTime() / 86_400_000);
        expect(at.length).toBeLessThanOrEqual(Math.max(2, Math.floor(width / 46)));
        expect(at.every((day) => day >= start && day <= start + days)).toBe(true);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
      },
    ),
  );
  expect(
    timeTicks('2026-01-01', '2031-12-31', 700, format)
      .map(({ label }) => label)
      .filter((label) => label.includes('\n')).length,
  ).toBeGreaterThan(4);
});

test('weeks without items are gaps, whole weeks each', () => {
  expect(weekGaps(new Set(['2031-08-04', '2031-08-25']), '2031-08-04', '2031-08-31')).toEqual([
    { from: '2031-08-11', to: '2031-08-25' },
  ]);
  expect(weekGaps(new Set(), '2031-08-06', '2031-08-12')).toEqual([{ from: '2031-08-04', to: '2031-08-18' }]);
});

test('days drawn together keep what they hold: items before low before none', () => {
  const spells = [
    { from: '2031-08-01', to: '2031-08-04', state: 'none' as const, items: 0 },
    { from: '2031-08-05', to: '2031-08-06', state: 'low' as const, items: 1 },
    { from: '2031-08-07', to: '2031-08-10', state: 'items' as const, items: 40 },
  ];
  expect(coverageSteps(spells, '2031-08-01', 10, 1)).toEqual([
    { state: 'none', from: 0, to: 4 },
    { state: 'low', from: 4, to: 6 },
    { state: 'items', from: 6, to: 10 },
  ]);
  expect(coverageSteps(spells, '2031-08-01', 10, 3)).toEqual([
    { state: 'none', from: 0, to: 3 },
    { state: 'low', from: 3, to: 6 },
    { state: 'items', from: 6, to: 10 },
  ]);
});

test('outlets that miss the same days are named together, and days of nobody are not laid on each', () => {
  const { nobody, silent } = gaps(madeUpInput(shapes.groups).coverage);
  expect(nobody).toEqual([{ from: '2031-10-13', to: '2031-10-16' }]);
  expect(silent.map(({ outlets }) => outlets.map(({ name }) => name))).toEqual([['NR Channel']]);
});
