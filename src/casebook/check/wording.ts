import { readLanguage } from '../../language/names.js';

/** A value as a mistake quotes it: short, on one line. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  const line = (text ?? String(value)).replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

export function didYouMean(meant: string): string {
  return `did you mean "${meant}"?`;
}

/** The code of a language that was named in another way; undefined when it is unknown. */
export function languageMeant(stated: string): string | undefined {
  return readLanguage(stated) || undefined;
}

/** 4.11.2021, 4/11/2021 where only one order is possible, 2021-11-4 and 2021/11/04 as days. */
export function dayMeant(value: unknown): { hint?: string } {
  const text = String(value);
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return hinted(year, month, day);
  const [, first, second, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (!first || !second || !last) return {};
  if (text.includes('.') || Number(first) > 12) return hinted(last, second, first);
  return Number(second) > 12 ? hinted(last, first, second) : {};
}

function hinted(year: string, month: string, day: string): { hint?: string } {
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(`${meant}T00:00:00Z`);
  const exists = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(meant);
  return exists ? { hint: didYouMean(meant) } : {};
}

/** An id made of what was written, where that leaves one. */
export function idMeant(value: unknown): { hint?: string } {
  const id = String(value)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-+|-+$/g, '');
  return id.length > 1 ? { hint: didYouMean(id) } : {};
}
