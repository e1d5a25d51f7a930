import type { Recognised } from './recognise.js';
import { valueAt } from './json-path.js';
import { plainText } from './plain-text.js';

const SHOWN = 30;
const LONGEST_VALUE = 40;

/** Columns for a message, the first thirty. */
export function listColumns(columns: readonly string[]): string {
  return `${columns.slice(0, SHOWN).join(', ')}${andMore(columns)}`;
}

/** Columns with the first value that each has, cut: what people need to say which is what. */
export function showColumnsOf({ columns, sample }: Pick<Recognised, 'columns' | 'sample'>): string {
  // What an object holds stands in columns of its own.
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  const bare = columns.filter((column) => !sample.some((record) => isObject(valueAt(record, column))));
  const shown = bare.slice(0, SHOWN).map((column) => {
    const value = sample
      .map((record) => plainText(valueAt(record, column)).replace(/\s+/g, ' ').trim())
      .find((text) => text !== '');
    if (value === undefined) return `${column} (empty)`;
    const cut = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE).toWellFormed()}…` : value;
    return `${column} "${cut}"`;
  });
  return `${shown.join(', ')}${andMore(bare)}`;
}

function andMore(columns: readonly string[]): string {
  return columns.length > SHOWN ? ` and ${columns.length - SHOWN} more` : '';
}
