/** What the values of a column look like: questions that guessing a mapping asks. Empty values are left out before. */
import { readTime } from './dates.js';
import { plainText } from './plain-text.js';
import { formReader } from './read-form.js';

/** A value that a time can be read from. */
export function isTime(value: unknown): value is string | number | bigint | Date {
  return (
    (typeof value === 'string' && value !== '') ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Date
  );
}

/** Most values can be read as times, whatever is still to be known of zone and order. */
export function areTimes(values: unknown[]): boolean {
  const read = values.filter((value) => {
    if (!isTime(value)) return false;
    const time = readTime(value, {});
    return !('problem' in time) || time.problem !== 'no-date';
  });
  return values.length > 0 && read.length * 2 > values.length;
}

export function areTexts(values: unknown[]): boolean {
  return values.some((value) => typeof value === 'string' || Array.isArray(value));
}

export function areShort(values: unknown[]): boolean {
  return values.length > 0 && values.every((value) => typeof value === 'string' && value.length <= 40);
}

export function areAddresses(values: unknown[]): boolean {
  const addresses = values.filter((value) => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()));
  return addresses.length * 2 > values.length;
}

/** Names or ids of outlets: short, and no program that posts are sent with. */
export function areOutlets(values: unknown[]): boolean {
  if (values.length === 0 || values.some((value) => typeof value === 'object')) return false;
  const texts = values.map((value) => plainText(value));
  return texts.every((text) => text.length <= 200) && !texts.some((text) => /^<a |^Twitter (?:for|Web)/i.test(text));
}

/** Some record is no plain post; or the column's name leaves no doubt, as the first shares may come late in a file. */
export function saysForm(column: string, values: unknown[]): boolean {
  const read = formReader(column);
  if (values.some((value) => read(value) !== 'post')) return true;
  return (
    !/^(?:type|form|typ|тип)$/i.test(column.split('.').at(-1) ?? '') &&
    !values.some((value) => plainText(value).length > 40)
  );
}

/** Ids of a platform: hardly two the same, no addresses, and not a count of the rows. */
export function areIds(values: unknown[]): boolean {
  if (values.length === 0 || values.some((value) => typeof value === 'object') || areAddresses(values)) return false;
  const different = new Set(values.map((value) => plainText(value))).size;
  return different * 20 >= values.length * 19 && !areRowNumbers(values);
}

/** 0, 1, 2, … or 1, 2, 3, …, as programs number the rows of a table. */
export function areRowNumbers(values: unknown[]): boolean {
  const start = Number(values[0]);
  return values.length > 1 && start >= 0 && start <= 1 && values.every((value, row) => Number(value) === start + row);
}
