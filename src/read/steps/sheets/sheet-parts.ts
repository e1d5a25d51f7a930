import type { Inner } from '../find-steps.js';
import type { Part, StepHow } from '../step.js';
import { UsageError } from '../../../vocabulary/errors.js';
import type { Members } from '../members.js';
import { odsSheets, type ListedSheet } from './ods-sheets.js';
import { readWorkbook, type Workbook } from './workbook.js';
import { workbookFiles } from './workbook-files.js';
import { readXml } from './read-xml.js';

/** Longest name of a sheet that is shown; Excel's have at most 31 letters. */
const LONGEST_NAME = 100;

const leftAsLost = {
  code: 'broken-document',
  reason: 'the workbook speaks of this sheet and does not have it',
  hint: 'get the workbook again, whole, or save it anew',
};

/**
 * The sheets of a workbook, each a part. Empty ones are none; hidden ones are read like others and said to be hidden.
 *
 * @param path where the workbook lies, unpacked as far as `inner` says
 * @returns undefined when the archive is no workbook
 * @throws UsageError when it is damaged, locked or over a limit
 */
export async function sheetParts(
  path: string,
  { part, steps, name }: Inner,
  files: StepHow,
): Promise<Part[] | undefined> {
  const how = { ...files, name };
  return workbookFiles(path, how, async (members, names) => {
    const book = await readWorkbook(members, names, how);
    const sheets = book ? await listed(members, book, how) : await odsSheets(members, names, how);
    if (!sheets) return undefined;
    const used = new Set<string>();
    const stepOf = (sheet: string, index: number): { step: 'sheet'; number: number; place: string } => {
      const place = `${part === '' ? '' : `${part} `}sheet ${labelOf(sheet, used)}`;
      return { step: 'sheet', number: index + 1, place };
    };
    const parts = sheets.flatMap((sheet, index): Part[] => {
      const step = stepOf(sheet.name, index);
      const says = sheet.hidden ? ['this sheet is hidden; it is read like any other'] : [];
      return sheet.empty ? [] : [{ part: step.place, steps: [...steps, step], kind: 'rows', says }];
    });
    // Behind the others, whose numbers stand in ledgers.
    for (const [index, { name: sheet }] of (book?.lost ?? []).entries()) {
      const step = stepOf(sheet, sheets.length + index);
      parts.push({ part: step.place, steps: [...steps, step], kind: 'rows', left: leftAsLost });
    }
    if (parts.length === 0) {
      throw new UsageError('empty-file', 'no sheet of this workbook has anything in it', {
        place: name,
        hint: 'get it again, whole',
      });
    }
    const [first] = parts;
    if (first && book?.macros) first.says?.unshift('the workbook has macros, which are not run');
    if (first && book?.external) {
      first.says?.unshift('the workbook points to other workbooks, which are not looked at: values are as last saved');
    }
    return parts;
  });
}

async function listed(members: Members, book: Workbook, how: StepHow): Promise<ListedSheet[]> {
  const sheets: ListedSheet[] = [];
  for (const { name, hidden, member } of book.sheets) {
    let empty = true;
    let inValue = false;
    const events = {
      open: (element: string): void => void (inValue = element === 'v' || element === 't'),
      close: (): void => void (inValue = false),
      text: (piece: string): void => void (empty &&= !inValue || piece.trim() === ''),
    };
    await readXml(members, member, events, how, () => !empty).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      empty = false; // what is wrong with this sheet is said where it is read, and the others are read
    });
    sheets.push({ name, hidden, empty });
  }
  return sheets;
}

/** The name of a sheet as one line, no two alike. Frozen: it stands in places. */
function labelOf(name: string, used: Set<string>): string {
  const line = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed();
  let label = line || 'unnamed';
  for (let n = 2; used.has(label); n++) label = `${line || 'unnamed'} (${n})`;
  used.add(label);
  return label;
}
