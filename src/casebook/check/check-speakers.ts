import type { Mistake } from '../../vocabulary/errors.js';
import { backwards, misnamedLanguage, repeatedIds } from './common-checks.js';
import { entries } from './entries.js';
import type { YamlFile } from './yaml-file.js';

/** What speakers.yaml can have wrong beside its shape. */
export function checkSpeakers(file: YamlFile): Mistake[] {
  const speakers = entries(file.value, 'speakers');
  return [
    ...repeatedIds(file, 'speaker', speakers),
    ...speakers.flatMap(({ path, value }) => [
      ...Object.keys(isMap(value.names) ? value.names : {}).flatMap((language) =>
        misnamedLanguage(file, [...path, 'names', language], language, 'key'),
      ),
      ...entries(value, 'roles', path).flatMap((role) => backwards(file, role.path, role.value)),
    ]),
  ];
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
