import { isAscii, isUtf8 } from 'node:buffer';
import { findEncoding } from '../encodings/find-encoding.js';

/** Bytes in which a page may say its encoding: the HTML Standard asks for the first 1,024, pages know better. */
const SAID_WITHIN = 8_192;

/**
 * A page's bytes as text. UTF-8 counts whatever the page says, since programs that save pages write it and leave the old
 * word standing; then what the page says; then what its letters show. Bytes that are none are replaced, never refused.
 */
export function decodePage(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isAscii(bytes) ? !bytes.includes(0) : isUtf8(bytes)) return 'utf-8';
  const said = saidEncoding(bytes);
  if (said !== undefined && !said.startsWith('utf-')) return said;
  return findEncoding(bytes) ?? said ?? 'utf-8';
}

function saidEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAID_WITHIN)).toString('latin1');
  const [, label] =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head) ??
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head) ??
    [];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined; // no encoding that is known
  }
}
