/** Which column of a file is what of an item: guessed, or kept in a YAML file and given with `--map`. */
import { readFile } from 'node:fs/promises';
import { parseDocument, stringify } from 'yaml';
import * as z from 'zod';
import { UsageError } from '../vocabulary/errors.js';
import { OutletId } from '../vocabulary/ids.js';
import { dateOrders } from './dates.js';
import { nearestColumn } from './nearest-column.js';
import { isReadableZone } from './zones.js';

const column = z.string().min(1);

export const Mapping = z
  .strictObject({
    outlet: z
      .union([column, z.strictObject({ always: OutletId })])
      .describe('column with the outlet, or "always: ID" where all records are of one'),
    accounts: z.literal(true).optional().describe('the outlet column holds accounts of people'),
    published: column.describe('column with the time'),
    zone: z
      .string()
      .refine(isReadableZone, 'a time zone such as Europe/Minsk, or an offset such as +03:00')
      .optional()
      .describe('zone of times that state none'),
    dates: z
      .enum(dateOrders)
      .optional()
      .describe('dmy or mdy: day or month first, where both are numbers; s, ms or us: a count since 1970'),
    text: column.optional(),
    title: column.optional(),
    address: column.optional(),
    message: column.optional().describe("column with the platform's own id of the post"),
    language: column.optional(),
    form: z
      .union([column, z.array(column).min(1)])
      .optional()
      .describe('columns that say whether a post is a share, a reply or a quote'),
  })
  .describe('which column of a file is what of an item');
export type Mapping = z.infer<typeof Mapping>;

/** What a mapping file says; what it leaves out is guessed. */
export const PartialMapping = Mapping.partial();
export type PartialMapping = z.infer<typeof PartialMapping>;

/** The fields of an item that come from one column each, in the order in which they are shown. */
export const columnFields = ['published', 'text', 'title', 'address', 'message', 'language'] as const;

/** A mapping as a YAML file, readable by `loadMapping`. */
export function showMapping(mapping: PartialMapping): string {
  const { outlet, accounts, published, zone, dates, text, title, address, message, language, form } = mapping;
  const ordered = { outlet, accounts, published, zone, dates, text, title, address, message, language, form };
  return stringify(JSON.parse(JSON.stringify(ordered)), { lineWidth: 0 });
}

/** @throws UsageError `bad-mapping` with every mistake and its line; `no-file` */
export async function loadMapping(path: string): Promise<PartialMapping> {
  const source = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError('no-file', `the mapping cannot be read (${cause.code ?? cause.message})`, {
      place: path,
      hint: 'name a YAML file; import --dry-run shows one to start from',
      cause,
    });
  });
  const document = parseDocument(source);
  const [mistake] = document.errors;
  if (mistake) {
    const { line = 1, col = 1 } = mistake.linePos?.[0] ?? {};
    throw badMapping(`${path}:${line}:${col}`, mistake.message.split('\n')[0] ?? 'not YAML');
  }
  const read = PartialMapping.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  const says = read.error.issues.map((issue) => {
    if (issue.code !== 'unrecognized_keys') return `${issue.path.join('.')}: ${issue.message}`;
    return issue.keys.map((key) => unknownKey(key)).join('; ');
  });
  throw badMapping(path, says.join('; '));
}

function unknownKey(key: string): string {
  const meant = nearestColumn(key, Object.keys(Mapping.shape));
  return `there is no "${key}"${meant ? `, did you mean "${meant}"?` : ''}`;
}

function badMapping(place: string, what: string): UsageError {
  return new UsageError('bad-mapping', what, {
    place,
    hint: `a mapping has the keys ${Object.keys(Mapping.shape).join(', ')}`,
  });
}

/** All columns that a mapping names, without doubles, in a fixed order. */
export function mappedColumns(mapping: PartialMapping): string[] {
  const outlet = typeof mapping.outlet === 'string' ? [mapping.outlet] : [];
  const fields = columnFields.flatMap((field) => mapping[field] ?? []);
  return [...new Set([...outlet, ...fields, ...formColumns(mapping)])];
}

/** The columns that say what form an item has. */
export function formColumns({ form }: PartialMapping): readonly string[] {
  return form === undefined ? [] : typeof form === 'string' ? [form] : form;
}

/** @throws UsageError `no-column` when a mapping names a column that the file lacks */
export function checkMapping(mapping: PartialMapping, columns: readonly string[], place: string): void {
  const missing = mappedColumns(mapping).filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const [first = ''] = missing;
  const meant = nearestColumn(first, columns);
  const named = missing.map((name) => `"${name}"`).join(', ');
  throw new UsageError('no-column', `the file has no column ${named}`, {
    place,
    hint: `${meant ? `did you mean "${meant}"? ` : ''}its columns are ${listColumns(columns)}`,
  });
}

/** Columns for a message, the first thirty. */
export function listColumns(columns: readonly string[]): string {
  const rest = columns.length - 30;
  return columns.slice(0, 30).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
