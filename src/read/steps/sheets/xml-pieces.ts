import { TextDecoder } from 'node:util';
import { toByteText } from './byte-text.js';

/** XML of a member as byte text: without byte-order mark, and from UTF-16 where its mark says that it is that. */
export async function* xmlPieces(stream: AsyncIterable<unknown>): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  let first = true;
  for await (const piece of stream) {
    const bytes = piece as Buffer;
    if (bytes.length === 0) continue;
    if (first) {
      const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : '';
      if (utf16 !== '') decoder = new TextDecoder(`utf-16${utf16}`);
    }
    if (decoder) yield toByteText(decoder.decode(bytes, { stream: true }));
    else yield bytes.toString('latin1', first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
    first = false;
  }
}
