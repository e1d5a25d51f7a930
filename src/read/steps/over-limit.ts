import { UsageError } from '../../vocabulary/errors.js';
import type { Limits } from '../../vocabulary/limits.js';

/**
 * The error for a limit that is reached: which, its value, how to raise it.
 *
 * @param what as a clause: `has more than 2000 columns`
 * @param name the file, for the message
 */
export function overLimit(limit: keyof Limits, what: string, name: string, limits: Limits): UsageError {
  return new UsageError('over-limit', `this ${what}: it was not read`, {
    place: name,
    hint: `if you trust it, write "limits: { ${limit}: ${limits[limit] * 10} }" into refrain.yaml`,
  });
}
