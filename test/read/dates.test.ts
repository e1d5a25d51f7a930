import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime, timeReading, type DateOrder } from '../../src/read/dates.js';

function read(value: string | number | bigint | Date, zone?: string, dates?: DateOrder): string {
  const time = readTime(value, timeReading({ zone, dates }));
  return 'problem' in time ? time.problem : new Date(time.ms).toISOString();
}

describe('one moment, as files write it', () => {
  const moment = '2018-01-31T14:05:10.000Z';
  for (const written of [
    '2018-01-31T14:05:10Z',
    '2018-01-31 14:05:10.000 UTC',
    '2018-01-31T17:05:10+03:00',
    '2018-01-31 17:05:10+0300',
    '2018-01-31T17:05:10+03',
    '20180131T140510Z',
    'Wed, 31 Jan 2018 14:05:10 GMT',
    'Wed, 31 Jan 2018 09:05:10 EST',
    '31 Jan 2018 14:05:10 +0000 (UTC)',
    'Wed Jan 31 14:05:10 +0000 2018',
    '31.01.2018 17:05:10 +03:00',
    '1/31/2018 14:05:10 Z',
    '1/31/2018 2:05:10 PM UTC',
    'January 31, 2018 2:05:10 pm UTC',
    '1517407510',
    '1517407510000',
    '1517407510000000',
    1517407510,
    1517407510000,
    1517407510000000n,
    new Date(1517407510000),
  ]) {
    test(`${typeof written} ${String(written)}`, () => expect(read(written)).toBe(moment));
  }

  for (const written of [
    '2018-01-31 17:05:10',
    '2018/01/31 17:05:10',
    '31.01.2018 17:05:10',
    '31.1.18 17:05:10',
    '17:05:10 31.01.2018',
    '31 января 2018 г., 17:05:10',
    '31 января 2018 в 17:05:10',
    '31 січня 2018, 17:05:10',
    '31 stycznia 2018 17:05:10',
    '31-Jan-2018 17:05:10',
    '20180131170510',
  ]) {
    test(`${written} in Minsk`, () => {
      expect(read(written)).toBe('no-zone');
      expect(read(written, 'Europe/Minsk')).toBe(moment);
      expect(read(written, '+03:00')).toBe(moment);
    });
  }
});

test('a day without a time is its first moment in the zone', () => {
  expect(read('2018-01-31', 'Europe/Minsk')).toBe('2018-01-30T21:00:00.000Z');
  expect(read('31.01.2018', 'UTC')).toBe('2018-01-31T00:00:00.000Z');
  expect(read('20180131', 'UTC')).toBe('2018-01-31T00:00:00.000Z');
});

test('day and month are told apart by what was stated, else by a number over 12, else not at all', () => {
  expect(read('02/03/2018 10:00', 'UTC', 'dmy')).toBe('2018-03-02T10:00:00.000Z');
  expect(read('02/03/2018 10:00', 'UTC', 'mdy')).toBe('2018-02-03T10:00:00.000Z');
  expect(read('02/03/2018 10:00', 'UTC')).toBe('ambiguous-dates');
  expect(read('02/13/2018 10:00', 'UTC')).toBe('2018-02-13T10:00:00.000Z');
  expect(read('03/03/2018 10:00', 'UTC')).toBe('2018-03-03T10:00:00.000Z');
});

test('what is no time, and years that no file means, are refused', () => {
  for (const wrong of [
    '',
    'yesterday',
    '2018-02-29',
    '2018-02-31T10:00Z',
    '31.04.2018',
    '2018-13-01',
    '1989-12-31T23:59Z',
    '2101-01-01T00:00Z',
  ]) {
    expect(read(wrong, 'UTC'), wrong).toBe('no-date');
  }
  for (const wrong of [
    '2018-01-31T25:00Z',
    '2018-01-31T10:60Z',
    '13:00 PM 31.01.2018',
    12,
    -1,
    0,
    NaN,
    new Date(NaN),
    '2018-01-31T10:00+99:00',
  ]) {
    expect(read(wrong, 'UTC'), String(wrong)).toBe('no-date');
  }
  expect(read('2016-02-29', 'UTC')).toBe('2016-02-29T00:00:00.000Z');
});

test('every instant from 1990 to 2100 is read back from what it is written as', () => {
  const instant = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2100-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instant, fc.constantFrom('UTC', '+05:30', '-03:30'), (date, zone) => {
      expect(read(date.toISOString())).toBe(date.toISOString());
      expect(read(date)).toBe(date.toISOString());
      const shift = { UTC: 0, '+05:30': 330, '-03:30': -210 }[zone] ?? 0;
      const local = new Date(date.getTime() + shift * 60_000).toISOString().slice(0, -1);
      expect(read(local, zone)).toBe(date.toISOString());
      const seconds = Math.floor(date.getTime() / 1000);
      expect(read(date.toUTCString())).toBe(new Date(seconds * 1000).toISOString());
    }),
  );
});

test('a text of any kind is no reason to fail, or to take long', () => {
  fc.assert(fc.property(fc.string(), (text) => void read(text, 'Europe/Minsk')));
  expect(read(`1/1/2018${' '.repeat(100_000)}x`, 'UTC')).toBe('no-date');
});
