/** Which column of a file is what of an item: guessed, known of other tools, or kept in a YAML file and given with `--map`. */
import { stringify } from 'yaml';
import * as z from 'zod';
import { OutletId } from '../vocabulary/ids.js';
import { outletKinds } from '../vocabulary/outlet.js';
import { dateOrders, isDay } from './dates.js';
import { columnsIn, type Columns } from './mapping-columns.js';
import { isReadableZone } from './zones.js';

const column = z.string().min(1);
const several = z.array(column).min(1);
const columns = z.union([column, several]);
const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .describe('ISO 639 code: be, ru, uk, pl, en, …');

const Zone = z.union([
  z.string().refine(isReadableZone, 'a time zone such as Europe/Minsk, or an offset such as +03:00'),
  z.strictObject({ column: columns.describe('column with the zone of each time') }),
]);

const DateOrder = z
  .enum(dateOrders)
  .describe('dmy or mdy: day or month first, where both are numbers; s, ms or us: a count since 1970');

export const Mapping = z
  .strictObject({
    records: z
      .string()
      .min(1)
      .optional()
      .describe('path to the records in one piece of JSON: "messages", "data.items", "chats.list.*.messages"'),
    outlet: z
      .union([
        column,
        several,
        z.strictObject({
          column: columns.describe('column with the outlet'),
          map: z.record(z.string(), OutletId).optional().describe('ids of outlets by what the column calls them'),
          split: z.string().min(1).optional().describe('what parts several outlets: the record becomes one for each'),
        }),
        z.strictObject({ always: OutletId }),
      ])
      .describe('column with the outlet, or "always: ID" where all records are of one'),
    accounts: z.literal(true).optional().describe('the outlet column holds accounts of people'),
    outletKind: z.enum(outletKinds).optional().describe('kind of the outlets that --add-outlets lists'),
    published: z
      .union([
        column,
        several,
        z.strictObject({
          column: columns.describe('column with the time'),
          zone: Zone.optional(),
          dates: DateOrder.optional(),
        }),
      ])
      .optional()
      .describe('column with the time'),
    undated: z
      .string()
      .refine(isDay, 'a day between 1990 and 2100, such as 2024-05-31')
      .optional()
      .describe('day of records that state no time'),
    zone: Zone.optional().describe('zone of times that state none'),
    dates: DateOrder.optional(),
    text: columns.optional(),
    title: columns.optional(),
    address: columns.optional().describe('column, or a template: https://t.example/{user.name}/{id}'),
    message: columns.optional().describe("column with the platform's own id of the post, or a template"),
    language: z
      .union([
        column,
        several,
        z.strictObject({
          column: columns.describe('column with the language'),
          map: z.record(z.string(), languageCode).optional().describe('codes by what the column says'),
        }),
        z.strictObject({ always: languageCode }),
      ])
      .optional(),
    form: columns.optional().describe('columns that say whether a post is a share, a reply or a quote'),
    without: z
      .array(z.strictObject({ column: columns, values: z.array(z.string()).min(1) }))
      .min(1)
      .optional()
      .describe('records that are no posts, by a value of a column: they are left out'),
  })
  .describe('which column of a file is what of an item');
export type Mapping = z.infer<typeof Mapping>;

/** What a mapping file says; what it leaves out is guessed. */
export const PartialMapping = Mapping.partial();
export type PartialMapping = z.infer<typeof PartialMapping>;

/** JSON Schema of a mapping file, for a project's `schemas/`. */
export function mappingSchema(): object {
  return z.toJSONSchema(PartialMapping, { io: 'input', target: 'draft-7' }); // what editors' YAML support knows best
}

/** A mapping as a YAML file, readable by `loadMapping`; or the same in one line. */
export function showMapping(mapping: PartialMapping, { inOneLine = false } = {}): string {
  const ordered = Object.fromEntries(
    Object.keys(Mapping.shape).map((key) => [key, mapping[key as keyof PartialMapping]]),
  );
  return stringify(JSON.parse(JSON.stringify(ordered)), { lineWidth: 0, collectionStyle: inOneLine ? 'flow' : 'any' });
}

/** The fields of an item in a mapping, each with the columns that it says; templates only where they are read. */
export function fieldsOf(mapping: PartialMapping): { field: keyof Mapping; said: Columns; templates: boolean }[] {
  const { outlet, published, zone, text, title, address, message, language, form, without = [] } = mapping;
  const zoneSaid = typeof published === 'object' && 'column' in published ? (published.zone ?? zone) : zone;
  const all: [keyof Mapping, Columns | undefined][] = [
    ['outlet', columnsOf(outlet)],
    ['published', columnsOf(published)],
    ['text', text],
    ['title', title],
    ['address', address],
    ['message', message],
    ['language', columnsOf(language)],
    ['form', form],
    ['zone', columnsOf(typeof zoneSaid === 'string' ? undefined : zoneSaid)],
    ...without.map((rule): [keyof Mapping, Columns] => ['without', rule.column]),
  ];
  return all.flatMap(([field, said]) =>
    said === undefined ? [] : [{ field, said, templates: field === 'address' || field === 'message' }],
  );
}

/** All columns that a mapping names, without doubles, in a fixed order. */
export function mappedColumns(mapping: PartialMapping): string[] {
  return [...new Set(fieldsOf(mapping).flatMap(({ said, templates }) => columnsIn(said, templates)))];
}

/** Where a field with rules of its own stands; undefined where a mapping says no column. */
export function columnsOf(field: Columns | { column: Columns } | { always: string } | undefined): Columns | undefined {
  if (field === undefined || typeof field === 'string' || Array.isArray(field)) return field as Columns | undefined;
  return 'column' in field ? (field as { column: Columns }).column : undefined;
}

/** The zone and the order of dates that hold for the times of a mapping. */
export function timeRules({ published, zone, dates }: PartialMapping): Pick<PartialMapping, 'zone' | 'dates'> {
  const own: Pick<PartialMapping, 'zone' | 'dates'> =
    typeof published === 'object' && 'column' in published ? published : {};
  return { zone: own.zone ?? zone, dates: own.dates ?? dates };
}
