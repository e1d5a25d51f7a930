/** The kinds of keys that addresses are made of. */
import { nearest } from '../../casebook/suggest.js';
import { UsageError, type ErrorValues } from '../../vocabulary/errors.js';
import type { Key } from './address.js';

function wrong(name: string, value: string, expected: string, about: ErrorValues = {}): UsageError {
  return new UsageError('wrong-value', `"${name}=${value.slice(0, 100)}" in the address means nothing`, {
    hint: expected,
    about: { name, value: value.slice(0, 100), ...about },
  });
}

function only(values: readonly string[], name: string): string {
  if (values.length > 1) {
    throw new UsageError('repeated-key', `"${name}" stands ${values.length} times in the address`, {
      hint: 'this page takes it once',
      about: { name, times: values.length },
    });
  }
  return values[0] ?? '';
}

/** Free text, once. */
export const text: Key<string> = {
  fallback: '',
  read: (values, name) => only(values, name).normalize('NFC'),
  write: (value) => (value === '' ? [] : [value]),
};

/** Any of some ids, repeated: *or*. Which there are, the page knows: see `mustBeKnown`. */
export const many: Key<readonly string[]> = {
  fallback: [],
  read: (values) => [...new Set(values)].sort(),
  write: (values) => values,
};

/** Some ids in an order that matters, in one value by comma. */
export const list: Key<readonly string[]> = {
  fallback: [],
  read: (values, name) => [...new Set(only(values, name).split(','))].filter((value) => value !== ''),
  write: (values) => (values.length === 0 ? [] : [values.join(',')]),
};

/** A calendar day `2021-09-01`; '' where none is named. */
export const day: Key<string> = {
  fallback: '',
  read: (values, name) => realDay(only(values, name), name),
  write: (value) => (value === '' ? [] : [value]),
};

/** Any of some calendar days, repeated: *or*. */
export const days: Key<readonly string[]> = {
  fallback: [],
  read: (values, name) => [...new Set(values.map((value) => realDay(value, name)))].sort(),
  write: (values) => values,
};

/** A minute of the project's zone `2021-09-01T17:40`, or a day, which means its first minute; '' where none is named. */
export const minute: Key<string> = {
  fallback: '',
  read(values, name) {
    const value = only(values, name);
    const [date = '', clock = '00:00', ...more] = value.split('T');
    if (more.length > 0 || !isDay(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) {
      throw wrong(name, value, 'a time is written 2021-09-01T17:40', { written: '2021-09-01T17:40' });
    }
    return value;
  },
  write: (value) => (value === '' ? [] : [value]),
};

function realDay(value: string, name: string): string {
  if (!isDay(value)) throw wrong(name, value, 'a day is written 2021-09-01', { written: '2021-09-01' });
  return value;
}

function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** One of a few words; the first is the default. */
export function choice<const Word extends string>(...words: readonly [Word, ...Word[]]): Key<Word> {
  return {
    fallback: words[0],
    read(values, name) {
      const value = only(values, name);
      const found = words.find((word) => word === value);
      if (found === undefined) {
        const meant = nearest(value, words);
        const known = words.join(', ');
        throw wrong(
          name,
          value,
          meant ? `did you mean "${meant}"?` : `it is one of ${known}`,
          meant ? { meant } : { known },
        );
      }
      return found;
    },
    write: (value) => (value === words[0] ? [] : [value]),
  };
}

/** A whole number. */
export function whole(least: number, most: number, fallback: number): Key<number> {
  return {
    fallback,
    read(values, name) {
      const value = only(values, name);
      const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
      if (!(number >= least && number <= most)) {
        throw wrong(name, value, `it is a number from ${least} to ${most.toLocaleString('en')}`, { least, most });
      }
      return number;
    },
    write: (value) => (value === fallback ? [] : [String(value)]),
  };
}

/** Which page of a list, from 1. */
export const pageNumber = whole(1, 1_000_000, 1);

/** @throws UsageError when an id is not among those that there are */
export function mustBeKnown(name: string, asked: readonly string[], known: readonly string[]): void {
  for (const value of asked) {
    if (known.includes(value)) continue;
    const meant = nearest(value, known);
    throw wrong(name, value, meant ? `did you mean "${meant}"?` : 'the project has no such id', meant ? { meant } : {});
  }
}
