import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { shapeMistakes } from '../casebook/check/shape.js';
import { yamlFile } from '../casebook/check/yaml-file.js';
import { CasebookError, UsageError } from '../vocabulary/errors.js';
import { PartialMapping } from './mapping.js';

/**
 * Reads a mapping from a YAML file, which is checked as the casebook is.
 *
 * @throws UsageError `no-file`; CasebookError with every mistake, its line and column
 */
export async function loadMapping(path: string): Promise<PartialMapping> {
  const source = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError('no-file', `the mapping cannot be read (${cause.code ?? cause.message})`, {
      place: path,
      hint: 'name a YAML file; import --dry-run --save-map FILE writes one to start from',
      cause,
    });
  });
  const file = yamlFile(basename(path), source);
  const mistakes = file.readable ? [...file.mistakes, ...shapeMistakes(file, PartialMapping)] : file.mistakes;
  if (mistakes.length > 0) throw new CasebookError(mistakes);
  return PartialMapping.parse(file.value);
}
