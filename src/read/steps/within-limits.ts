import { Transform, type TransformCallback } from 'node:stream';
import type { Limits } from '../../vocabulary/limits.js';
import { overLimit } from './over-limit.js';

/** Unpacked bytes that no ratio is asked of. */
const ALWAYS_FINE = 10_000_000;

/**
 * Counts unpacked bytes as far as the limits allow.
 *
 * @param packed bytes that they are unpacked from
 * @param name the file or archive, for the message
 * @returns to be called with each number of bytes more; it throws UsageError `over-limit`
 */
export function unpackedMeter(packed: number, name: string, limits: Limits): (more: number) => void {
  let bytes = 0;
  return (more) => {
    bytes += more;
    if (bytes > limits.unpackedMb * 1e6) {
      throw overLimit('unpackedMb', `comes to more than ${limits.unpackedMb} MB when it is unpacked`, name, limits);
    }
    if (bytes > Math.max(ALWAYS_FINE, packed * limits.ratio)) {
      throw overLimit('ratio', `grows to more than ${limits.ratio} times its size when it is unpacked`, name, limits);
    }
  };
}

/** Lets unpacked bytes through as far as the limits allow. */
export function withinLimits(packed: number, name: string, limits: Limits): Transform {
  const count = unpackedMeter(packed, name, limits);
  return new Transform({
    transform(chunk: Uint8Array, _, done: TransformCallback) {
      try {
        count(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
