import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ManifestLine } from '../../evidence/manifest.js';
import { UsageError } from '../../vocabulary/errors.js';
import type { Member, Members } from './members.js';
import type { StepHow } from './step.js';

/** The files that a manifest names. @throws UsageError when it is not as it was written */
export async function folderMembers(manifest: string, { name: file, contentOf }: StepHow): Promise<Members> {
  const files = new Map<string, ManifestLine>();
  const lines = await open(manifest, 'r');
  try {
    for await (const line of lines.readLines()) {
      const { path, sha256, bytes } = ManifestLine.parse(JSON.parse(line));
      files.set(path, { path, sha256, bytes });
    }
  } catch (cause) {
    throw new UsageError('broken-archive', 'the list of the files of this folder is damaged', {
      place: file,
      hint: 'import the folder again',
      cause,
    });
  } finally {
    await lines.close();
  }
  return {
    left: [],
    async *list(): AsyncGenerator<Member, void, undefined> {
      for (const { path, bytes } of files.values()) yield { name: path, bytes };
    },
    async open(name) {
      const found = files.get(name);
      if (!found || !contentOf) throw new RangeError(`no file "${name}" in this folder`);
      return createReadStream(contentOf(found.sha256));
    },
    close: () => Promise.resolve(),
  };
}
