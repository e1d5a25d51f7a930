import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import type { Mistake } from '../../vocabulary/errors.js';

const LARGEST_BYTES = 10_000_000;

/** The text of a file of the casebook without a byte order mark; undefined when there is none; or what keeps it from being read. */
export async function readText(path: string, name: string): Promise<string | undefined | Mistake> {
  const mistake = (code: string, what: string, hint: string, line = 1, column = 1): Mistake => ({
    code,
    file: name,
    line,
    column,
    what,
    hint,
  });
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) {
      const what = `the file has ${Math.ceil(size / 1_000_000)} MB, more than the ${LARGEST_BYTES / 1_000_000} MB that a casebook may have`;
      return mistake('file-too-large', what, 'items do not belong in the casebook: import them');
    }
    const bytes = await readFile(path);
    const text = bytes.toString('utf8');
    if (isUtf8(bytes)) return text.replace(/^\uFEFF/, '');
    // What cannot be read became U+FFFD: where the text and its bytes part ways is the first such place.
    const whole = Buffer.from(text);
    const wrong = bytes.findIndex((byte, at) => byte !== whole[at]);
    const before = bytes.subarray(0, wrong).toString('utf8').split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return mistake('not-utf8', 'the file is not UTF-8 from here on', 'save it as UTF-8', before.length, column);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EISDIR') return mistake('not-a-file', 'this is a folder', 'a file is expected by this name');
    return mistake('not-readable', `the file cannot be read (${code ?? String(error)})`, 'see to its permissions');
  }
}
