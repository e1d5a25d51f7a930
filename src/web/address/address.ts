/** The state of a page is its address: keys in a fixed order, defaults left out, unknown ones a mistake that is said. */
import { nearest } from '../../casebook/suggest.js';
import { UsageError } from '../../vocabulary/errors.js';

/** One key of an address: how its values are read, and written again. */
export interface Key<Value> {
  /** what stands when the address does not name it */
  readonly fallback: Value;
  /** @throws UsageError when a value cannot be */
  read(values: readonly string[], name: string): Value;
  /** no values when it is the fallback */
  write(value: Value): readonly string[];
}

export type Keys = Readonly<Record<string, Key<unknown>>>;
export type State<K extends Keys> = {
  readonly [Name in keyof K]: K[Name] extends Key<infer Value> ? Value : never;
};

/**
 * Reads the state of a page.
 *
 * @throws UsageError `unknown-key`, `repeated-key`, `wrong-value`, with the nearest that is known
 */
export function readState<K extends Keys>(keys: K, params: URLSearchParams): State<K> {
  for (const name of params.keys()) {
    if (Object.hasOwn(keys, name)) continue;
    const meant = nearest(name, Object.keys(keys));
    throw new UsageError('unknown-key', `the address has a key "${name}" that this page does not know`, {
      hint: meant ? `did you mean "${meant}"?` : `it knows ${Object.keys(keys).join(', ') || 'none'}`,
      about: { name, ...(meant ? { meant } : { known: Object.keys(keys).join(', ') }) },
    });
  }
  const read = Object.entries(keys).map(([name, key]) => {
    const values = params.getAll(name).filter((value) => value !== '');
    return [name, values.length === 0 ? key.fallback : key.read(values, name)];
  });
  return Object.fromEntries(read) as State<K>;
}

/** The address of a state: `/items?q=…&group=…`. What is changed goes over what is there. */
export function printAddress<K extends Keys>(
  path: string,
  keys: K,
  state: State<K>,
  changes: Partial<State<K>> = {},
): string {
  const whole = { ...state, ...changes };
  const params = new URLSearchParams();
  for (const [name, key] of Object.entries(keys)) {
    for (const value of key.write(whole[name as keyof K])) params.append(name, value);
  }
  // What need not be escaped in a query stays readable: colons, commas, slashes, asterisks, and quotation marks not.
  const query = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query === '' ? path : `${path}?${query}`;
}
