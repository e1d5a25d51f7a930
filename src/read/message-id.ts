import { plainText } from './plain-text.js';

/** A platform's id as received; '' for one whose digits were lost on the way (1.0219E+18): two posts would be one. */
export function messageId(value: unknown): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return '';
  const id = plainText(value).trim();
  return /^\d(?:[.,]\d+)?[eE]\+?\d+$/.test(id) ? '' : id;
}
