import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { RefrainError, UsageError } from '../../vocabulary/errors.js';
import type { Apply, Step } from './step.js';
import { withinLimits } from './within-limits.js';

/** Unpacks gzip, several members one after the other included. */
export const gunzip: Apply<Extract<Step, { step: 'gunzip' }>> = async (input, output, _, { name, limits, signal }) => {
  const { size } = await stat(input);
  try {
    const steps = [createReadStream(input), createGunzip(), withinLimits(size, name, limits)] as const;
    await pipeline(...steps, createWriteStream(output), { ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof RefrainError || signal?.aborted || !isZlib(error)) throw error;
    throw new UsageError('broken-archive', `this gzip archive is damaged (${(error as Error).message})`, {
      place: name,
      hint: 'get the file again, whole',
      cause: error,
    });
  }
};

function isZlib(error: unknown): boolean {
  return ((error as NodeJS.ErrnoException).code ?? '').startsWith('Z_');
}
