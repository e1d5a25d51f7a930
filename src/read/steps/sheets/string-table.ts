import { closeSync, openSync, readSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Members } from '../members.js';
import { overLimit } from '../over-limit.js';
import type { StepHow } from '../step.js';
import { ByteFile } from './byte-file.js';
import { LONGEST_CELL, textLiteral, unescaped } from './cell-literal.js';
import { readXml } from './read-xml.js';

const PAGE = 1 << 16;
const PAGES_KEPT = 512;

/**
 * The strings that the cells of a workbook share, as literals. They may be gigabytes: they lie in a scratch file, of
 * which 32 MB at most are held, and only where each begins is in memory (8 bytes a string).
 */
export class StringTable {
  readonly #file: number;
  /** offset of each string, and behind the last the end */
  readonly #offsets: Float64Array;
  readonly #pages = new Map<number, Buffer>();

  private constructor(file: number, offsets: Float64Array) {
    this.#file = file;
    this.#offsets = offsets;
  }

  /**
   * @param path of the scratch file; one that is there is of the same workbook, and is used again for its next sheet
   * @throws UsageError as `readXml` does
   */
  static async open(members: Members, member: string, path: string, how: StepHow): Promise<StringTable> {
    const offsetsPath = `${path}.offsets`;
    let offsets = await readFile(offsetsPath).catch(() => undefined);
    if (!offsets) {
      await writeStrings(members, member, path, how);
      offsets = await readFile(offsetsPath);
    }
    const aligned = offsets.buffer.slice(offsets.byteOffset, offsets.byteOffset + offsets.byteLength);
    return new StringTable(openSync(path, 'r'), new Float64Array(aligned as ArrayBuffer));
  }

  /** The string at an index from 0 as a literal; undefined where it is blank or there is none. */
  at(index: number): string | undefined {
    const from = this.#offsets[index];
    const to = this.#offsets[index + 1];
    if (from === undefined || to === undefined || from === to) return undefined;
    const first = Math.floor(from / PAGE);
    const last = Math.floor((to - 1) / PAGE);
    let bytes = '';
    for (let page = first; page <= last; page++) {
      const start = page * PAGE;
      bytes += this.#page(page).toString('latin1', Math.max(0, from - start), Math.min(PAGE, to - start));
    }
    return bytes;
  }

  #page(number: number): Buffer {
    const kept = this.#pages.get(number);
    if (kept) return kept;
    // The oldest goes: strings stand mostly in the order in which rows use them.
    const [oldest] = this.#pages.size >= PAGES_KEPT ? this.#pages.keys() : [];
    const page = (oldest !== undefined && this.#pages.get(oldest)) || Buffer.allocUnsafeSlow(PAGE);
    if (oldest !== undefined) this.#pages.delete(oldest);
    readSync(this.#file, page, 0, PAGE, number * PAGE);
    this.#pages.set(number, page);
    return page;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Writes the strings one behind the other, and then, under its name only when whole, where each begins. */
async function writeStrings(members: Members, member: string, path: string, how: StepHow): Promise<void> {
  const file = openSync(path, 'w');
  try {
    let offsets = new Float64Array(1024);
    let count = 0;
    let end = 0;
    const strings = new ByteFile(file);
    let value = '';
    let inText = false;
    let phonetic = 0;
    const events = {
      open(name: string): void {
        if (name === 'si') value = '';
        else if (name === 'rPh') phonetic++;
        else if (name === 't') inText = phonetic === 0;
      },
      text(piece: string): void {
        if (inText && value.length <= LONGEST_CELL) value += piece;
      },
      close(name: string): void {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic--;
        if (name !== 'si') return;
        if (count >= how.limits.rows) {
          throw overLimit('rows', `has more than ${how.limits.rows} different texts`, how.name, how.limits);
        }
        const literal = textLiteral(unescaped(value)) ?? '';
        if (count + 1 >= offsets.length) offsets = grown(offsets);
        offsets[count++] = end;
        strings.write(literal);
        end += literal.length;
      },
    };
    await readXml(members, member, events, how);
    strings.flush();
    offsets[count] = end;
    await writeFile(`${path}.part`, new Uint8Array(offsets.buffer, 0, (count + 1) * 8));
    await rename(`${path}.part`, `${path}.offsets`);
  } finally {
    closeSync(file);
  }
}

function grown(offsets: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(offsets.length * 2);
  larger.set(offsets);
  return larger;
}
