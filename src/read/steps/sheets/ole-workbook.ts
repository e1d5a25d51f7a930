import { open } from 'node:fs/promises';
import { UsageError } from '../../../vocabulary/errors.js';
import { bytesAt } from '../../source.js';
import { protectedWorkbook } from './ods-sheets.js';

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Says what to do about what is kept in a compound file ([MS-CFB]): workbooks of before 2007, and newer ones with a
 * password. Other such files are left to whoever comes next.
 *
 * @param head first 512 bytes or more
 * @throws UsageError `protected-workbook`, `unknown-file`
 */
export async function refuseOleWorkbook(path: string, head: Buffer, name: string): Promise<void> {
  if (head.length < 512 || !head.subarray(0, 8).equals(MAGIC)) return;
  // 2.2: the sector's size is a power of two; the first sector of the directory lies behind the header.
  const sector = 2 ** Math.min(head.readUInt16LE(30), 16);
  const file = await open(path, 'r');
  const at = (head.readUInt32LE(48) + 1) * sector;
  const directory = await bytesAt(file, at, Math.max(sector, 4096)).finally(() => file.close());
  const has = (stream: string): boolean => directory.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (has('EncryptedPackage')) throw protectedWorkbook(name);
  if (!has('Workbook') && !has('Book')) return;
  throw new UsageError('unknown-file', 'this looks like a workbook of Excel 97 to 2003 (.xls), which cannot be read', {
    place: name,
    hint: 'open it in a spreadsheet and save it as .xlsx, or: soffice --headless --convert-to xlsx FILE',
  });
}
