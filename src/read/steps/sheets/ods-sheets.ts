import { UsageError } from '../../../vocabulary/errors.js';
import type { Members } from '../members.js';
import type { StepHow } from '../step.js';
import { attribute } from './attribute.js';
import { fromByteText } from './byte-text.js';
import { readXml } from './read-xml.js';
import { xmlPieces } from './xml-pieces.js';

/** Where an OpenDocument spreadsheet keeps its sheets. */
export const ODS_CONTENT = 'content.xml';

/** A sheet as it is listed: without its rows. */
export interface ListedSheet {
  name: string;
  hidden: boolean;
  empty: boolean;
}

/**
 * The sheets of an OpenDocument spreadsheet.
 *
 * @returns undefined when the archive is none
 * @throws UsageError `protected-workbook`, and as `readXml` does
 */
export async function odsSheets(
  members: Members,
  names: ReadonlySet<string>,
  how: StepHow,
): Promise<ListedSheet[] | undefined> {
  if (!names.has('mimetype') || !names.has(ODS_CONTENT)) return undefined;
  let type = '';
  for await (const piece of xmlPieces(await members.open('mimetype'))) if (type.length < 200) type += piece;
  if (!type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return undefined;
  await refuseProtected(members, names, how);
  const sheets: ListedSheet[] = [];
  const hidden = new Set<string>();
  let style = '';
  let inSheet = false;
  await readXml(
    members,
    ODS_CONTENT,
    {
      open(name, raw, depth) {
        if (name === 'style') style = attribute(raw, 'style:name') ?? '';
        else if (name === 'table-properties' && attribute(raw, 'table:display') === 'false') hidden.add(style);
        else if (name === 'table' && depth === 4) {
          inSheet = true;
          const named = fromByteText(attribute(raw, 'table:name') ?? '');
          sheets.push({ name: named, hidden: hidden.has(attribute(raw, 'table:style-name') ?? ''), empty: true });
        } else if (inSheet && name === 'table-cell') {
          const sheet = sheets.at(-1);
          if (sheet?.empty && attribute(raw, 'office:value-type') !== undefined) sheet.empty = false;
        }
      },
      close(name, depth) {
        if (name === 'table' && depth === 4) inSheet = false;
      },
    },
    how,
  );
  return sheets;
}

async function refuseProtected(members: Members, names: ReadonlySet<string>, how: StepHow): Promise<void> {
  const manifest = 'META-INF/manifest.xml';
  if (!names.has(manifest)) return;
  let encrypted = false;
  const open = (name: string): void => void (encrypted ||= name === 'encryption-data');
  // LibreOffice writes a document type into no manifest, OpenOffice 1 did.
  await readXml(members, manifest, { open }, how);
  if (encrypted) throw protectedWorkbook(how.name);
}

export function protectedWorkbook(place: string): UsageError {
  return new UsageError('protected-workbook', 'this workbook is locked with a password', {
    place,
    hint: 'open it in a spreadsheet, save it without a password, and import that',
  });
}
