import { expect, test } from 'vitest';
import { english } from '../../src/messages/messages.js';
import { barsOf, datesBelow, placeOf } from '../../src/web/pages/items/strip-bars.js';
import { dayNumber, dayOfNumber, daysBetween } from '../../src/vocabulary/time.js';

const some = (first: string, last: string): ReturnType<typeof barsOf> =>
  barsOf(
    daysBetween(first, last).map((day, n) => ({ day, items: 1 + (n % 5), sets: { river: 1, '': n % 5 } })),
    first,
    last,
  );

test.each([
  ['2031-05-01', '2031-05-01', 'day', 1],
  ['2031-05-01', '2031-12-31', 'day', 245],
  ['2031-05-01', '2034-05-01', 'week', 158],
  ['2031-05-13', '2041-02-03', 'month', 118],
  ['1990-01-01', '2100-12-31', 'year', 111],
])('%s to %s is drawn by %s in %i bars, without a gap and with every item', (first, last, unit, n) => {
  const strip = some(first, last);
  expect(strip.unit).toBe(unit);
  expect(strip.bars).toHaveLength(n);
  expect([strip.bars[0]?.from, strip.bars.at(-1)?.to]).toEqual([first, last]);
  for (const [index, { from }] of strip.bars.entries()) {
    const before = strip.bars[index - 1];
    if (before) expect(from).toBe(dayOfNumber(dayNumber(before.to) + 1));
  }
  const items = daysBetween(first, last).reduce((sum, _, at) => sum + 1 + (at % 5), 0);
  expect(strip.bars.reduce((sum, bar) => sum + bar.items, 0)).toBe(items);
  expect(strip.bars.reduce((sum, bar) => sum + [...bar.sets.values()].reduce((a, b) => a + b, 0), 0)).toBe(items);
  const dates = datesBelow(strip.bars, english.format);
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.length).toBeLessThan(9);
});

test('a day stands where it begins, and what is outside at an end', () => {
  const { bars } = some('2031-05-01', '2031-05-10');
  expect(placeOf('2031-05-06', bars)).toBe(0.5);
  expect(placeOf('2031-04-01', bars)).toBe(0);
  expect(placeOf('2031-06-01', bars)).toBe(1);
});
