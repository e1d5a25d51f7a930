/**
 * The files in an archive or a folder, one behind the other. Nothing is ever written under their names: they are
 * streamed, and what is kept of them gets a name of ours.
 */
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { bytesAt } from '../source.js';
import { folderMembers } from './folder-members.js';
import type { StepHow } from './step.js';
import { zipMembers } from './zip-members.js';

export interface Member {
  /** one clean line, `2031/may.html`: never absolute, no `..`, no two alike. It stands in places and never changes */
  name: string;
  /** unpacked, as the archive states it; what comes is held to the limits whatever it states */
  bytes: number;
}

/** A file that is left where it is, and why. */
export interface LeftMember {
  name: string;
  code: string;
  reason: string;
  hint: string;
}

export interface Members {
  /** in the order of the archive, of a folder by name */
  list(): AsyncIterable<Member>;
  /** what `list` does not give: links, encrypted files, methods that are not known */
  readonly left: readonly LeftMember[];
  /**
   * The bytes of a file that `list` gave, held to the limits on size and growth; all that are opened count together
   * for `unpackedMb`. The stream fails with a UsageError when the archive is damaged or a limit is reached.
   */
  open(name: string): Promise<Readable>;
  close(): Promise<void>;
}

/**
 * Opens a zip archive, or the manifest of a folder whose files are kept one by one.
 *
 * @throws UsageError when it is damaged or has more files than the limits allow
 */
export async function openMembers(input: string, how: StepHow): Promise<Members> {
  const file = await open(input, 'r');
  const head = await bytesAt(file, 0, 2).finally(() => file.close());
  return head.toString('latin1') === 'PK' ? zipMembers(input, how) : folderMembers(input, how);
}
