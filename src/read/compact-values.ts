import type { DecodedArray } from 'hyparquet';

/** Values as numbers of a dictionary: two bytes a row instead of an object. */
export interface CompactValues {
  codes: Uint16Array;
  dictionary: unknown[];
}

/** Packs values of which there are at most 65,536 different ones; gives others back as they are. */
export function compactValues(values: DecodedArray): DecodedArray | CompactValues {
  const codes = new Uint16Array(values.length);
  const dictionary: unknown[] = [];
  const known = new Map<unknown, number>();
  for (let row = 0; row < values.length; row++) {
    const value: unknown = values[row];
    let code = known.get(value);
    if (code === undefined) {
      code = dictionary.length;
      if (code > 0xff_ff) return values;
      known.set(value, code);
      dictionary.push(value);
    }
    codes[row] = code;
  }
  return { codes, dictionary };
}
