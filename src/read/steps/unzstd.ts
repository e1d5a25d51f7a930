import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Decompress } from 'fzstd';
import { RefrainError, UsageError } from '../../vocabulary/errors.js';
import type { Apply, Step } from './step.js';
import { unpackedMeter } from './within-limits.js';
import { ZstdFrames } from './zstd-frames.js';

/** What is unpacked at once, in bytes: small, since 4 of them may become 128 KB (RFC 8878, 3.1.1.2.2). */
const PIECE = 4096;
/** Largest window that is given memory, in bytes: as large as the zstd command's own without being asked. */
const LARGEST_WINDOW = 2 ** 27;

/** Unpacks Zstandard, several frames one after the other included. */
export const unzstd: Apply<Extract<Step, { step: 'unzstd' }>> = async (input, output, _, { name, limits, signal }) => {
  const { size } = await stat(input);
  const count = unpackedMeter(size, name, limits);
  const frames = new ZstdFrames((window) => {
    if (window <= LARGEST_WINDOW) return;
    throw new UsageError('over-limit', 'this Zstandard archive asks for a window of more than 128 MB', {
      place: name,
      hint: 'if you trust it, unpack it first: zstd -d --long=31 FILE',
    });
  });
  async function* unpacked(): AsyncGenerator<Uint8Array, void, undefined> {
    let ready: Uint8Array[] = [];
    const stream = new Decompress((piece) => {
      count(piece.length);
      ready.push(piece);
    });
    for await (const chunk of createReadStream(input)) {
      for (let at = 0; at < (chunk as Buffer).length; at += PIECE) {
        const piece = (chunk as Buffer).subarray(at, at + PIECE);
        frames.see(piece);
        stream.push(piece);
        yield* ready;
        ready = [];
      }
    }
    stream.push(new Uint8Array(), true);
    yield* ready;
  }
  try {
    await pipeline(Readable.from(unpacked()), createWriteStream(output), { ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof RefrainError || signal?.aborted || (error as NodeJS.ErrnoException).syscall) throw error;
    throw new UsageError('broken-archive', `this Zstandard archive is damaged (${(error as Error).message})`, {
      place: name,
      hint: 'get the file again, whole',
      cause: error,
    });
  }
};
