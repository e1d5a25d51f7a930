import { Transform, type TransformCallback } from 'node:stream';
import { UsageError } from '../../vocabulary/errors.js';
import type { Limits } from '../../vocabulary/limits.js';

/** Unpacked bytes that no ratio is asked of. */
const ALWAYS_FINE = 10_000_000;

/**
 * Lets unpacked bytes through as far as the limits allow.
 *
 * @param packed bytes that they are unpacked from
 * @param name the file or member, for the message
 */
export function withinLimits(packed: number, name: string, limits: Limits): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done: TransformCallback) {
      bytes += chunk.length;
      const tooLarge = bytes > limits.unpackedMb * 1e6;
      if (!tooLarge && bytes <= Math.max(ALWAYS_FINE, packed * limits.ratio)) return done(null, chunk);
      const [limit, value, what] = tooLarge
        ? ['unpackedMb', limits.unpackedMb, `comes to more than ${limits.unpackedMb} MB when it is unpacked`]
        : ['ratio', limits.ratio, `grows to more than ${limits.ratio} times its size when it is unpacked`];
      done(
        new UsageError('over-limit', `this ${what}: it was not read`, {
          place: name,
          hint: `if you trust it, write "limits: { ${limit}: ${Number(value) * 10} }" into refrain.yaml`,
        }),
      );
    },
  });
}
