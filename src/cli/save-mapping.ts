import { writeFile } from 'node:fs/promises';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { UsageError } from '../vocabulary/errors.js';
import type { DryRun } from '../project/dry-run.js';
import { showMapping } from '../read/mapping.js';

/**
 * Writes the mapping of a file that was tried, with what is worth knowing of it as comments. A file that is there is not
 * overwritten: it may hold a person's work.
 *
 * @throws UsageError `file-exists`; `several-mappings` when the parts of the file are mapped in different ways
 */
export async function saveMapping(path: string, tried: readonly DryRun[], say: (line: string) => void): Promise<void> {
  const [first] = tried;
  if (!first) return;
  const other = tried.find(({ mapping }) => canonicalJson(mapping as never) !== canonicalJson(first.mapping as never));
  if (other) {
    throw new UsageError('several-mappings', `${first.file} and ${other.file} are mapped in different ways`, {
      place: path,
      hint: 'keep those that are shown, each in a file of its own',
    });
  }
  const about = [`# ${first.file}: ${first.shape ?? first.kind}`, ...first.notes.map((note) => `# ${note}`)];
  const schema = '# yaml-language-server: $schema=schemas/mapping.schema.json';
  const text = `${[schema, ...about].join('\n')}\n${showMapping(first.mapping)}`;
  await writeFile(path, text, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause;
    throw new UsageError('file-exists', 'this file is there already, and is not overwritten', {
      place: path,
      hint: 'give another name with --save-map',
      cause,
    });
  });
  say(`the mapping is in ${path}: change it and give it with --map`);
}
