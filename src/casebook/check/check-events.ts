import type { Mistake } from '../../vocabulary/errors.js';
import { backwards, repeatedIds } from './common-checks.js';
import { entries } from './entries.js';
import type { YamlFile } from './yaml-file.js';

/** What events.yaml can have wrong beside its shape. */
export function checkEvents(file: YamlFile): Mistake[] {
  const events = entries(file.value, 'events');
  return [...repeatedIds(file, 'event', events), ...events.flatMap(({ path, value }) => backwards(file, path, value))];
}
