import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openMembers } from './members.js';
import type { Apply, Step } from './step.js';

/** One file out of an archive. */
export const takeMember: Apply<Extract<Step, { step: 'member' }>> = async (input, output, { member }, how) => {
  const members = await openMembers(input, how);
  try {
    await pipeline(await members.open(member), createWriteStream(output), {
      ...(how.signal && { signal: how.signal }),
    });
  } finally {
    await members.close();
  }
};
