/** Guesses which column is what, from names first and values second. A time zone is never guessed. */
import { UsageError } from '../vocabulary/errors.js';
import { OutletId } from '../vocabulary/ids.js';
import { columnsNamed } from './column-words.js';
import { checkMapping } from './check-mapping.js';
import { mappingOfDocuments } from './documents/document-record.js';
import { listColumns, showColumnsOf } from './list-columns.js';
import { columnsOf, mappedColumns, Mapping, showMapping, type PartialMapping } from './mapping.js';
import { showColumns } from './mapping-columns.js';
import type { Recognised } from './recognise.js';
import { shapeOf } from './shapes/index.js';
import { refuseResults } from './shapes/refuse-results.js';
import { checkTimes } from './sampled-times.js';
import {
  areAddresses,
  areIds,
  areOutlets,
  areRowNumbers,
  areShort,
  areTexts,
  areTimes,
  saysForm,
} from './sampled-values.js';
import { isReadableZone } from './zones.js';

export interface Guess {
  mapping: Mapping;
  /** the tool that wrote the file, where it is known: `Zeeschuimer, TikTok` */
  shape?: string;
  /** what was found out or left open, one line each, for people */
  notes: string[];
}

export interface Stated {
  /** all records are of this outlet */
  outlet?: string | undefined;
  /** zone of times that state none: a name of the IANA data base, or an offset */
  zone?: string | undefined;
  /** what a mapping file says. One with time and text or title is taken as it is; of a shorter one the rest is guessed */
  mapping?: PartialMapping | undefined;
}

/**
 * Gives a whole mapping.
 *
 * @throws UsageError `no-column`, `no-text-column`, `no-date-column`, `no-outlet`, `no-zone`, `unknown-zone`, `ambiguous-dates`,
 *   `bad-outlet`
 */
export function guessMapping(file: Recognised, { outlet, zone, mapping: given = {} }: Stated = {}): Guess {
  const { name: place, columns } = file;
  if (zone !== undefined && !isReadableZone(zone)) {
    throw new UsageError('unknown-zone', `"${zone}" is not a time zone`, {
      place,
      hint: 'say a name such as Europe/Minsk, or an offset such as +03:00',
    });
  }
  const notes = checkMapping(given, file);
  const whole = given.published !== undefined && (given.text !== undefined || given.title !== undefined);
  const shape = whole ? undefined : shapeOf(file);
  if (!whole) refuseResults(file);
  if (shape) notes.push(...shape.notes);
  const known = whole ? {} : (shape?.mapping(file) ?? mappingOfDocuments(file) ?? guessColumns(file, notes));
  const mapping: PartialMapping = { ...known, ...given };
  if (outlet !== undefined) {
    const id = OutletId.safeParse(outlet);
    if (!id.success) {
      throw new UsageError('bad-outlet', `"${outlet}" cannot be the id of an outlet`, {
        place,
        hint: 'use 1 to 64 lower-case letters, digits and hyphens, as in outlets.yaml',
      });
    }
    mapping.outlet = { always: id.data };
    delete mapping.accounts;
  }
  if (zone !== undefined) mapping.zone = zone;
  mustHave(mapping, file);
  const checked = Mapping.parse(mapping);
  checkTimes(checked, file, notes);
  if (checked.accounts) notes.push(`${showColumns(columnsOf(checked.outlet))} is taken for accounts of people`);
  const read = new Set(mappedColumns(checked));
  const unread = columns.filter((column) => !read.has(column) && !column.includes('.'));
  if (unread.length > 0 && !shape) notes.push(`not read: ${listColumns(unread)}`);
  return { mapping: checked, notes, ...(shape && { shape: shape.title }) };
}

function guessColumns({ columns, sample, kind }: Recognised, notes: string[]): PartialMapping {
  const values = (column: string): unknown[] =>
    sample.map((record) => record[column]).filter((value) => value !== undefined && value !== null && value !== '');
  const guess: PartialMapping = {};
  const taken = new Set<string>();
  const take = (column: string | undefined): string | undefined => {
    if (column !== undefined) taken.add(column);
    return column;
  };
  const first = (field: Parameters<typeof columnsNamed>[0], fits: (values: unknown[]) => boolean): string | undefined =>
    take(columnsNamed(field, columns).find((column) => !taken.has(column) && fits(values(column))));
  const free = (): string[] => columns.filter((column) => !taken.has(column));

  guess.published =
    first('published', areTimes) ??
    take(only(free().filter((column) => areTexts(values(column)) && areTimes(values(column)))));
  guess.text = first('text', areTexts);
  guess.title = first('title', areTexts);
  if (guess.text === undefined && guess.title === undefined) {
    guess.text = take(longest(free(), values));
    if (guess.text !== undefined)
      notes.push(`the text is taken from ${guess.text}, the column with the longest values`);
  }
  guess.address = first('address', areAddresses);
  guess.message = first('message', areIds);
  const numbered = columnsNamed('message', columns).find(
    (column) => !taken.has(column) && areRowNumbers(values(column)),
  );
  if (numbered !== undefined && guess.message === undefined) {
    notes.push(`${numbered} only counts the rows: it is not taken for the platform's id`);
  }
  if (guess.address === undefined)
    guess.address = take(columnsNamed('message', free()).find((column) => areAddresses(values(column))));
  guess.language = first('language', areShort);
  guess.outlet = first('outlet', areOutlets);
  if (guess.outlet === undefined) {
    guess.outlet = first('account', areOutlets);
    if (guess.outlet !== undefined && kind !== 'telegram-json') guess.accounts = true;
  }
  const form = columnsNamed('form', free()).filter((column) => saysForm(column, values(column)));
  if (form.length > 0) guess.form = form.length === 1 && form[0] !== undefined ? form[0] : form;
  return Object.fromEntries(Object.entries(guess).filter(([, column]) => column !== undefined));
}

function mustHave(mapping: PartialMapping, file: Recognised): void {
  const { name: place } = file;
  const start = showMapping({ outlet: '…', published: '…', text: '…', ...mapping }, { inOneLine: true }).trimEnd();
  const listed = `to start from: ${start}; its columns are ${showColumnsOf(file)}`;
  if (mapping.published === undefined && mapping.undated === undefined) {
    throw new UsageError('no-date-column', 'no column looks like the time of publication', {
      place,
      hint: `say which in a file with "published: COLUMN" and give that with --map, or --undated DAY where there is none; ${listed}`,
    });
  }
  if (mapping.text === undefined && mapping.title === undefined) {
    throw new UsageError('no-text-column', 'no column looks like a text', {
      place,
      hint: `say which in a file with "text: COLUMN" and give that with --map; ${listed}`,
    });
  }
  if (mapping.outlet === undefined) {
    throw new UsageError('no-outlet', 'no column says who published', {
      place,
      hint: `say --outlet ID when all is of one outlet, or "outlet: COLUMN" in a file for --map; ${listed}`,
    });
  }
}

/** The column with the longest values, 40 UTF-16 units or more on average, that are no addresses. */
function longest(columns: readonly string[], values: (column: string) => unknown[]): string | undefined {
  let best: string | undefined;
  let most = 40;
  for (const column of columns) {
    const texts = values(column).filter((value) => typeof value === 'string');
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    if (mean >= most && !areAddresses(texts)) [best, most] = [column, mean];
  }
  return best;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
