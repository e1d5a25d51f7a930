import { isAscii } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { bytesAt } from '../source.js';
import { beyondAscii, ENOUGH, findEncoding } from './find-encoding.js';

const PIECE = 1 << 20; // bytes
/** Where nothing stands beyond ASCII until here, nothing is looked for behind it: at most 256 MB. */
const FURTHEST = 256 * PIECE;

/** The encoding of a text file, as `findEncoding` has it, from as much of the file as is needed to tell. */
export async function encodingOfFile(file: FileHandle): Promise<string | undefined> {
  const first = await bytesAt(file, 0, PIECE);
  const found = findEncoding(first);
  if (found?.startsWith('utf-16')) return found;
  const told: Uint8Array[] = [];
  let bytes = 0;
  let piece: Uint8Array = first;
  for (let at = 0; piece.length > 0 && bytes < ENOUGH && at < FURTHEST;) {
    if (!isAscii(piece)) {
      const beyond = beyondAscii(piece, ENOUGH);
      told.push(beyond, Uint8Array.of(0x20));
      bytes += beyond.length;
    }
    at += piece.length;
    piece = piece.length < PIECE ? new Uint8Array() : await bytesAt(file, at, PIECE);
  }
  return told.length === 0 ? 'utf-8' : findEncoding(Buffer.concat(told));
}
