/** The casebook as sheets: which there are, what their columns are, and where in the YAML files each stands. */
import { alignments, outletKinds } from '../../vocabulary/outlet.js';

/**
 * - `id` what a row goes by
 * - `text`
 * - `list` of texts, a line each; `ids` likewise, of ids or codes
 * - `texts` one text, or a list of them, a line each
 * - `day`, `number`
 */
export type CasebookCell = 'id' | 'text' | 'list' | 'ids' | 'texts' | 'day' | 'number';

export interface CasebookColumn {
  readonly name: string;
  readonly kind: CasebookCell;
  readonly width: number;
  readonly choices?: readonly string[];
  /** the sheet whose ids stand in it */
  readonly refers?: string;
  /** one column a language, `queries ru`: those of the project, those in use, and these */
  readonly languages?: readonly string[];
}

export interface CasebookSheet {
  readonly name: string;
  /** where its rows stand: the list of a file, or of each of its entries the list `inside` */
  readonly file: string;
  readonly list: string;
  readonly inside?: string;
  /** the first is what a row goes by; with `inside` whose row it is */
  readonly columns: readonly [CasebookColumn, ...CasebookColumn[]];
}

const text = (name: string, width: number): CasebookColumn => ({ name, kind: 'text', width });
const day = (name: string): CasebookColumn => ({ name, kind: 'day', width: 11 });
const id: CasebookColumn = { name: 'id', kind: 'id', width: 24 };

export const casebookSheets: readonly CasebookSheet[] = [
  {
    name: 'Outlets',
    file: 'outlets.yaml',
    list: 'outlets',
    columns: [
      id,
      text('name', 28),
      { name: 'kind', kind: 'text', width: 11, choices: outletKinds },
      text('country', 14),
      text('owner', 28),
      text('audience', 20),
      { name: 'languages', kind: 'ids', width: 10 },
      { name: 'groups', kind: 'ids', width: 22, refers: 'Groups' },
      { name: 'aliases', kind: 'list', width: 28 },
      { name: 'channels', kind: 'list', width: 40 },
    ],
  },
  {
    name: 'Alignments',
    file: 'outlets.yaml',
    list: 'outlets',
    inside: 'alignment',
    columns: [
      { name: 'outlet', kind: 'id', width: 24, refers: 'Outlets' },
      { name: 'is', kind: 'text', width: 17, choices: alignments.filter((one) => one !== 'unknown') },
      text('basis', 50),
      text('reference', 40),
      day('from'),
      day('to'),
    ],
  },
  { name: 'Groups', file: 'outlets.yaml', list: 'groups', columns: [id, text('name', 32), text('note', 60)] },
  { name: 'Themes', file: 'codebook.yaml', list: 'themes', columns: [id, text('name', 40)] },
  {
    name: 'Narratives',
    file: 'codebook.yaml',
    list: 'narratives',
    columns: [
      id,
      text('name', 32),
      { name: 'theme', kind: 'id', width: 18, refers: 'Themes' },
      text('definition', 60),
      { name: 'queries', kind: 'texts', width: 50, languages: ['any'] },
      { name: 'examples', kind: 'list', width: 40 },
      { name: 'supports', kind: 'ids', width: 22, refers: 'Narratives' },
      { name: 'contradicts', kind: 'ids', width: 22, refers: 'Narratives' },
      { name: 'debunks', kind: 'list', width: 40 },
    ],
  },
  {
    name: 'Speakers',
    file: 'speakers.yaml',
    list: 'speakers',
    columns: [
      id,
      text('name', 28),
      { name: 'names', kind: 'texts', width: 28, languages: [] },
      text('country', 14),
      text('side', 28),
    ],
  },
  {
    name: 'Roles',
    file: 'speakers.yaml',
    list: 'speakers',
    inside: 'roles',
    columns: [
      { name: 'speaker', kind: 'id', width: 28, refers: 'Speakers' },
      text('title', 32),
      text('body', 32),
      day('from'),
      day('to'),
      text('reference', 40),
    ],
  },
  {
    name: 'Events',
    file: 'events.yaml',
    list: 'events',
    columns: [
      id,
      text('name', 40),
      text('kind', 14),
      day('from'),
      day('to'),
      text('place', 20),
      { name: 'intensity', kind: 'number', width: 10 },
      { name: 'references', kind: 'list', width: 50 },
    ],
  },
];

/** The files that a workbook shows. */
export const workbookFilesOfCasebook = [...new Set(casebookSheets.map(({ file }) => file))];

/** A column as a sheet has it: with a language where it has one a language. */
export interface SheetColumn extends CasebookColumn {
  /** where its value stands in an entry */
  readonly path: readonly string[];
}

/** The column of a name, `from` or `queries ru`; undefined where a sheet has none. */
export function columnNamed({ columns }: CasebookSheet, name: string): SheetColumn | undefined {
  const [key = '', language, ...rest] = name.trim().split(/\s+/);
  const column = columns.find((one) => one.name === key);
  if (!column || rest.length > 0 || (language === undefined) !== (column.languages === undefined)) return undefined;
  return language === undefined
    ? { ...column, path: [key] }
    : { ...column, name: `${key} ${language}`, path: [key, language] };
}
