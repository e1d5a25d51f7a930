/** The files in a folder and the folders in it. */
import { lstat, opendir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { UnreadPart } from '../read/parts.js';
import { cleanName } from '../read/steps/clean-name.js';
import { leftAsHidden, leftAsMedia, sortOfFile } from '../read/steps/file-sorts.js';
import { overLimit } from '../read/steps/over-limit.js';
import type { Limits } from '../vocabulary/limits.js';

export interface FoundFile {
  /** where it is */
  path: string;
  /** one clean line with the folders below the one that was named, `may/harbour.html`: it stands in places */
  name: string;
}

export interface Walked {
  tables: FoundFile[];
  documents: FoundFile[];
  left: UnreadPart[];
}

/**
 * Looks through a folder, in the order of names. Links are not followed, so that it ends and stays inside; what may not be
 * read is said and left.
 *
 * @param skip a folder that is not entered: the project's own
 * @throws UsageError `over-limit` when there are more files than the limits allow
 */
export async function walkFolder(folder: string, skip: string, limits: Limits): Promise<Walked> {
  const walked: Walked = { tables: [], documents: [], left: [] };
  const names = new Set<string>();
  let count = 0;
  const leave = (part: string, code: string, reason: string, hint: string): void => {
    walked.left.push({ part, steps: [], code, reason, hint });
  };
  const enter = async (path: string, name: string): Promise<void> => {
    if (resolve(path) === resolve(skip)) {
      return leave(name, 'own-folder', 'this is the folder of the project itself', 'nothing to do');
    }
    const entries = await entriesOf(path).catch((error: NodeJS.ErrnoException) => {
      leave(name, 'no-file', `the folder cannot be read (${error.code})`, 'check that you may read it');
      return [];
    });
    for (const entry of entries) {
      const at = join(path, entry);
      let shown = cleanName(name === '' ? entry : `${name}/${entry}`);
      for (let n = 2; names.has(shown); n++) shown = `${cleanName(`${name}/${entry}`)} (${n})`;
      const found = await lstat(at).catch((error: NodeJS.ErrnoException) => error);
      if (found instanceof Error) {
        leave(shown, 'no-file', `the file cannot be read (${found.code})`, 'check its name and that you may read it');
      } else if (found.isSymbolicLink()) {
        leave(shown, 'link', 'this is a symbolic link', 'links in folders are not followed; name what it leads to');
      } else if (found.isDirectory() && entry.startsWith('.')) {
        leave(shown, leftAsHidden.code, leftAsHidden.reason, leftAsHidden.hint); // what programs keep for themselves
      } else if (found.isDirectory()) {
        await enter(at, name === '' ? entry : `${name}/${entry}`);
      } else if (!found.isFile()) {
        leave(shown, 'no-file', 'this is a pipe, a socket or a device, no file', 'nothing to do');
      } else {
        if (++count > limits.members) {
          throw overLimit('members', `folder has more than ${limits.members} files in it`, basename(folder), limits);
        }
        names.add(shown);
        const sort = sortOfFile(shown);
        if (sort === 'media') leave(shown, leftAsMedia.code, leftAsMedia.reason, leftAsMedia.hint);
        if (sort === 'housekeeping') leave(shown, leftAsHidden.code, leftAsHidden.reason, leftAsHidden.hint);
        if (sort === 'document') walked.documents.push({ path: at, name: shown });
        if (sort === 'other') walked.tables.push({ path: at, name: shown });
      }
    }
  };
  await enter(folder, '');
  return walked;
}

async function entriesOf(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of await opendir(folder)) names.push(name);
  return names.sort();
}
