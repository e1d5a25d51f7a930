/**
 * Parameters as a statement that sets them for the session: `SET param_item='…'; `. The engine still binds them, by the
 * types that stand in the query. Its own call for bound queries keeps them for the whole process, so that two at a time
 * would get one another's: it lets them run only one after another, whichever session they are on.
 */
type Value = string | number | bigint | boolean | null | undefined | readonly Value[];

/** What cannot stand in a literal, or in a value as it is read from one: each is escaped twice. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\\'\b\f\n\r\t\0]/g;

/** @throws RangeError for a number that JavaScript does not hold exactly, and for what is no value */
export function setParameters(params: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(params).map(([name, value]) => `param_${name}=${literal(asText(value as Value))}`);
  return set.length === 0 ? '' : `SET ${set.join(', ')}; `;
}

/** A value as the engine reads it from a text, by its type. */
function asText(value: Value): string {
  if (value === null || value === undefined) return '\\N';
  return typeof value === 'string' ? escaped(value) : nested(value);
}

function nested(value: Value): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'number' && !(Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))) {
    throw new RangeError(`${value} is not held exactly: give a bigint`);
  }
  if (['number', 'bigint', 'boolean'].includes(typeof value)) return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(nested).join(',')}]`;
  throw new RangeError(`a ${typeof value} is no parameter`);
}

function literal(text: string): string {
  return `'${escaped(text)}'`;
}

function escaped(text: string): string {
  return text.replace(ESCAPED, (letter) => ESCAPES[letter] ?? letter);
}
