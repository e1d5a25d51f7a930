import { ZodError } from 'zod';
import { StoreError } from '../../vocabulary/errors.js';

/** What the engine's own codes mean for the person at the keyboard. */
const known: Record<number, { code: string; hint: string }> = {
  41: { code: 'row-refused', hint: 'this is a mistake of Refrain: please report it' },
  60: { code: 'store-broken', hint: 'make the store again from the evidence: refrain rebuild' },
  62: { code: 'query-broken', hint: 'this is a mistake of Refrain: please report it' },
  76: { code: 'store-held', hint: 'another process has the store open' },
  117: { code: 'row-refused', hint: 'this is a mistake of Refrain: please report it' },
  159: { code: 'query-too-slow', hint: 'ask for a shorter period or fewer outlets' },
  241: { code: 'memory-limit', hint: 'raise memoryMb in refrain.yaml, or ask for a shorter period' },
  243: {
    code: 'disk-full',
    hint: 'make room on the disk and run the same command again; nothing that was said to be in is lost',
  },
};

/** An error of the engine as one of ours. Errors that are ours already pass. */
export function engineError(error: unknown, doing: string): Error {
  if (error instanceof StoreError) return error;
  if (error instanceof ZodError) {
    return new StoreError('row-shape', `${doing}: the store's answer or a parameter has another shape than agreed`, {
      hint: 'this is a mistake of Refrain: please report it',
      cause: error,
    });
  }
  const { clickhouseCode, message } = error as { clickhouseCode?: number; message?: string };
  const full = /No space left on device/.test(String(message)); // met while it wrote: some other code
  const about = known[full ? 243 : (clickhouseCode ?? 0)];
  const first =
    String(message ?? error)
      .split('\n')[0]
      ?.slice(0, 300) ?? '';
  return new StoreError(about?.code ?? 'store-failed', `${doing}: ${first}`, {
    hint: about?.hint ?? 'if it happens again: refrain rebuild makes the store anew from the evidence',
    cause: error,
  });
}
