import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, format } from '../../src/messages/en/format.js';

test('numbers, shares and intervals are written with no more places than tell them apart', () => {
  expect(format.number(1_234_567)).toBe('1,234,567');
  expect(format.number(-1_200)).toBe('−1,200');
  expect(format.share(0.1234)).toBe('12\u202f%');
  expect(format.share(0.0321)).toBe('3.2\u202f%');
  expect(format.share(0.0032)).toBe('0.32\u202f%');
  expect(format.share(0)).toBe('0\u202f%');
  expect(format.share(0.0999)).toBe('10\u202f%');
  expect(format.tick(0.15)).toBe('15\u202f%');
  expect(format.tick(0.005)).toBe('0.5\u202f%');
  expect(format.interval({ low: 0.112, high: 0.264 })).toBe('11\u00a0to\u00a026\u202f%');
  expect(format.interval({ low: 0.0125, high: 0.042 })).toBe('1.3\u00a0to\u00a04.2\u202f%');
  expect(format.interval({ low: 0, high: 0.0006 })).toBe('0\u00a0to\u00a00.1\u202f%');
  expect(format.interval({ low: 0.1401, high: 0.1449 })).toBe('14.0\u00a0to\u00a014.5\u202f%');
});

test('durations are said as people say them', () => {
  expect([0, 0.4, 1, 75, 119, 120, 222, 60 * 47, 60 * 52, 1440 * 9, 1440 * 40].map(format.duration)).toEqual([
    'the same minute',
    'less than a minute',
    '1\u00a0minute',
    '75\u00a0minutes',
    '119\u00a0minutes',
    '2\u00a0h',
    '3\u00a0h\u00a042\u00a0min',
    '47\u00a0h',
    '2\u00a0days 4\u00a0h',
    '9\u00a0days',
    '40\u00a0days',
  ]);
});

test('days and times are those of the zone', () => {
  expect(format.day('2031-08-04')).toBe('4\u00a0August\u00a02031');
  expect(format.span('2031-08-04', '2031-08-09')).toBe('4 to 9\u00a0August\u00a02031');
  expect(format.span('2031-08-04', '2031-11-09')).toBe('4\u00a0August to 9\u00a0November\u00a02031');
  expect(format.span('2031-12-30', '2032-01-02')).toBe('30\u00a0December\u00a02031 to 2\u00a0January\u00a02032');
  expect(format.shortSpan('2031-10-13', '2031-10-16')).toBe('13–16\u00a0Oct');
  expect(format.shortSpan('2031-12-30', '2032-01-02', true)).toBe('30\u00a0Dec\u00a02031 – 2\u00a0Jan\u00a02032');
  expect(format.moment(Date.UTC(2031, 7, 4, 21, 5), 'Europe/Minsk')).toBe('5\u00a0Aug\u00a02031, 00:05');
  expect(format.clock(Date.UTC(2031, 7, 4, 21, 5), 'UTC')).toBe('21:05');
});

test('one item is an item, two are items, and lists end with "and"', () => {
  expect([count(1, 'item'), count(2, 'item'), count(0, 'reply', 'replies')]).toEqual([
    '1\u00a0item',
    '2\u00a0items',
    '0\u00a0replies',
  ]);
  expect(format.list(['a'])).toBe('a');
  expect(format.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(format.list(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  expect(['Etc/GMT-3', 'Etc/GMT+5', 'Europe/Minsk'].map(format.zone)).toEqual(['UTC+3', 'UTC−5', 'Europe/Minsk']);
  expect(format.language('')).toBe('no known language');
  expect(format.language('be')).toBe('Belarusian');
  expect(format.language('no code at all')).toBe('no code at all');
});

test('the bounds of an interval never look the same while they are not, and never trade places', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [from = 0, to = 0] = format
        .interval({ low, high })
        .replace('\u202f%', '')
        .split('\u00a0to\u00a0')
        .map(Number);
      expect(from).toBeLessThanOrEqual(to);
      if (high - low > 0.001) expect(from).toBeLessThan(to);
    }),
  );
});
