import { createReadStream, createWriteStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Apply, Step } from './step.js';

/**
 * Text of another encoding as UTF-8, without a byte-order mark. Bytes that mean nothing in the encoding become U+FFFD: the
 * evidence has them.
 */
export const decode: Apply<Extract<Step, { step: 'decode' }>> = async (input, output, { encoding }, { signal }) => {
  const decoder = new TextDecoder(encoding);
  const toUtf8 = new Transform({
    transform(chunk: Uint8Array, _, done: TransformCallback) {
      done(null, decoder.decode(chunk, { stream: true }));
    },
    flush: (done) => done(null, decoder.decode()),
  });
  const from = createReadStream(input, { highWaterMark: 1 << 20 });
  await pipeline(from, toUtf8, createWriteStream(output), { ...(signal && { signal }) });
};
