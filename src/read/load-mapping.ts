import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { shapeMistakes } from '../casebook/check/shape.js';
import { didYouMean } from '../casebook/check/wording.js';
import { yamlFile, type YamlFile } from '../casebook/check/yaml-file.js';
import { nearest } from '../casebook/suggest.js';
import { CasebookError, UsageError, type Mistake } from '../vocabulary/errors.js';
import { PartialMapping } from './mapping.js';
import { isReadableZone } from './zones.js';

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
  const found = file.readable ? shapeMistakes(file, PartialMapping).map((mistake) => zoneMeant(file, mistake)) : [];
  const mistakes = [...file.mistakes, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
  if (mistakes.length > 0) throw new CasebookError(mistakes);
  return PartialMapping.parse(file.value);
}

/** A zone that is not known, with the one that is likely meant. */
function zoneMeant(file: YamlFile, mistake: Mistake): Mistake {
  const value = file.value as { zone?: unknown; published?: { zone?: unknown } };
  if (mistake.code !== 'wrong-value' || !mistake.what.startsWith('zone: ')) return mistake;
  const stated = [value.zone, value.published?.zone].filter((zone) => typeof zone === 'string');
  const zone = stated.find((one) => !isReadableZone(one)) ?? '';
  const meant = nearest(zone, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return {
    ...mistake,
    code: 'unknown-zone',
    what: `"${zone}" is not a time zone`,
    ...(meant ? { hint: didYouMean(meant) } : { expected: mistake.what.slice('zone: '.length) }),
  };
}
