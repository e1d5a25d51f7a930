import { columnsOf, type PartialMapping } from './mapping.js';
import { isEmpty, pickerOf, type Get } from './mapping-columns.js';
import { plainText } from './plain-text.js';

/** What a record calls the outlets that it is of: one, none, or several where the mapping says what parts them. */
export function outletsOfRecord(mapping: PartialMapping, columns: readonly string[]): (get: Get) => string[] {
  const { outlet } = mapping;
  if (outlet !== undefined && typeof outlet === 'object' && 'always' in outlet) {
    const always = [outlet.always];
    return () => always;
  }
  const pick = pickerOf(columnsOf(outlet), columns);
  const { map = {}, split }: { map?: Record<string, string> | undefined; split?: string | undefined } =
    typeof outlet === 'object' && 'column' in outlet ? outlet : {};
  const ids = new Map(Object.entries(map).map(([name, id]) => [name.trim().toLowerCase(), id]));
  const named = (name: string): string => ids.get(name.trim().toLowerCase()) ?? name;
  if (split === undefined) {
    return (get) => {
      const name = plainText(pick(get));
      return isEmpty(name) ? [] : [ids.size === 0 ? name : named(name)];
    };
  }
  return (get) => {
    const value = pick(get);
    // A list of names in JSON is as good as a text with a sign between them.
    const names = Array.isArray(value) ? value.map(plainText) : plainText(value).split(split);
    return names.filter((name) => !isEmpty(name)).map(named);
  };
}
