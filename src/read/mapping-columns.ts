/**
 * What a mapping may say of where a field of an item stands: a column; a list of columns, of which the first that is not
 * empty counts; or, for ids and addresses, a template with columns in braces, `https://t.example/{user.name}/{id}`.
 * In JSON a column may be a path, see json-path.ts.
 */
export type Columns = string | readonly string[];

/** The value of a column of the record that is looked at. @param column its number in `mappedColumns` */
export type Get = (column: number) => unknown;
export type Picks = (get: Get) => unknown;

const PLACE = /\{([^{}]+)\}/g;

/** The columns that are named, in their order. @param templates whether braces stand for columns */
export function columnsIn(said: Columns | undefined, templates: boolean): string[] {
  return listed(said).flatMap((one) =>
    templates && isTemplate(one) ? [...one.matchAll(PLACE)].map(([, name = '']) => name) : [one],
  );
}

/** Reads a field from records. @param columns in the order of the numbers that `get` is asked for */
export function pickerOf(said: Columns | undefined, columns: readonly string[], templates = false): Picks {
  const picks = listed(said).map((one): Picks => {
    if (templates && isTemplate(one)) return filledIn(one, columns);
    const at = columns.indexOf(one);
    return (get) => get(at);
  });
  const [only] = picks;
  if (!only) return () => undefined;
  if (picks.length === 1) return only;
  return (get) => {
    for (const pick of picks) {
      const value = pick(get);
      if (!isEmpty(value)) return value;
    }
    return undefined;
  };
}

/** What a mapping says, for messages: `text`, or `text or caption`. */
export function showColumns(said: Columns | undefined): string {
  return listed(said).join(' or ');
}

/** No value at all, or one of white space only. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !/\S/.test(value);
  return value === undefined || value === null || Number.isNaN(value) || (Array.isArray(value) && value.length === 0);
}

function listed(said: Columns | undefined): readonly string[] {
  return said === undefined ? [] : typeof said === 'string' ? [said] : said;
}

function isTemplate(said: string): boolean {
  return said.search(PLACE) >= 0;
}

/** '' unless every place in the template has a value. */
function filledIn(template: string, columns: readonly string[]): Picks {
  const parts = template.split(PLACE).map((part, index) => (index % 2 === 0 ? part : columns.indexOf(part)));
  return (get) => {
    let filled = '';
    for (const part of parts) {
      const value = typeof part === 'string' ? part : get(part);
      if (typeof part !== 'string' && (isEmpty(value) || typeof value === 'object')) return '';
      filled += String(value);
    }
    return filled;
  };
}
