import { open } from 'node:fs/promises';
import { encodingOfFile } from '../encodings/encoding-of-file.js';
import { findEncoding } from '../encodings/find-encoding.js';
import { looksForeign } from '../file-kind.js';
import type { Inner } from './find-steps.js';
import type { Step } from './step.js';

/**
 * The step from a text's encoding to UTF-8; nothing for a text that is UTF-8, for one whose encoding cannot be told, and for
 * what is no text or, as pages and mails do, states its encoding itself.
 *
 * @param head its first bytes
 * @param stated its encoding, where a person says it
 */
export async function decodingOf(
  path: string,
  head: Buffer,
  { steps, name }: Inner,
  stated: string | undefined,
): Promise<Step | undefined> {
  if (steps.at(-1)?.step === 'decode' || /\.(?:eml|mht|mhtml)$/i.test(name)) return undefined;
  const wide = findEncoding(head.subarray(0, head.length & ~1))?.startsWith('utf-16') ?? false;
  if (!wide && (head.toString('latin1', 0, 4) === 'PAR1' || looksForeign(head))) return undefined;
  const encoding = stated ?? (await found(path));
  return encoding === undefined || encoding === 'utf-8' ? undefined : { step: 'decode', encoding };
}

async function found(path: string): Promise<string | undefined> {
  const file = await open(path, 'r');
  return encodingOfFile(file).finally(() => file.close());
}
