import { isUtf8 } from 'node:buffer';
import { findEncoding } from '../encodings/find-encoding.js';

/** A text's bytes in the encoding that they show, with line ends as `\n`. Bytes that are none are replaced, never refused. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = (isUtf8(bytes) && !bytes.includes(0) ? 'utf-8' : findEncoding(bytes)) ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
}
