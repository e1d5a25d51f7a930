import { UsageError } from '../../../vocabulary/errors.js';
import type { Members } from '../members.js';
import type { StepHow } from '../step.js';
import { attribute } from './attribute.js';
import { fromByteText } from './byte-text.js';
import { readXml } from './read-xml.js';
import { relationships } from './relationships.js';

/** An Office Open XML workbook, as far as its sheets are concerned. */
export interface Workbook {
  sheets: { name: string; hidden: boolean; member: string }[];
  /** that the workbook speaks of and does not have: it is damaged, or points out of itself */
  lost: { name: string; hidden: boolean }[];
  /** days are counted from 1904, not 1900 */
  since1904: boolean;
  /** names of members, where there are such */
  strings: string | undefined;
  styles: string | undefined;
  macros: boolean;
  /** it points to other workbooks */
  external: boolean;
}

/** So many are named. */
const MOST_LOST = 100;

/**
 * Reads what an `.xlsx` or `.xlsm` is made of, transitional and strict.
 *
 * @returns undefined when the archive is none
 * @throws UsageError `unknown-file` for a binary workbook, and as `readXml` does
 */
export async function readWorkbook(
  members: Members,
  names: ReadonlySet<string>,
  how: StepHow,
): Promise<Workbook | undefined> {
  const main = [...(await relationships(members, names, '', how)).values()].find(
    ({ type }) => type === 'officeDocument',
  );
  if (main && /\.bin$/i.test(main.target)) {
    throw new UsageError('unknown-file', 'this looks like a binary workbook (.xlsb), which cannot be read', {
      place: how.name,
      hint: 'open it in a spreadsheet and save it as .xlsx',
    });
  }
  if (!main || !names.has(main.target) || !/\.xml$/i.test(main.target)) return undefined;
  const parts = await relationships(members, names, main.target, how);
  const partOf = (wanted: string): string | undefined =>
    [...parts.values()].find(({ type, target }) => type === wanted && names.has(target))?.target;
  const book: Workbook = {
    sheets: [],
    lost: [],
    since1904: false,
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    macros: partOf('vbaProject') !== undefined,
    external: [...parts.values()].some(({ type }) => type === 'externalLink'),
  };
  const listed = new Set<string>();
  let root = '';
  const open = (name: string, raw: string): void => {
    root ||= name;
    if (name === 'workbookPr') book.since1904 = /^(?:1|true|on)$/.test(attribute(raw, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const part = parts.get(attribute(raw, 'id') ?? '');
    if (part && part.type !== 'worksheet') return; // charts and dialogs are no tables
    const sheet = {
      name: fromByteText(attribute(raw, 'name') ?? ''),
      hidden: (attribute(raw, 'state') ?? 'visible') !== 'visible',
    };
    if (!part || !names.has(part.target)) {
      if (book.lost.length < MOST_LOST) book.lost.push(sheet);
      return;
    }
    if (listed.has(part.target)) return; // no program lists a sheet twice
    listed.add(part.target);
    book.sheets.push({ ...sheet, member: part.target });
  };
  await readXml(members, main.target, { open }, how, () => root !== '' && root !== 'workbook');
  return root === 'workbook' ? book : undefined;
}
