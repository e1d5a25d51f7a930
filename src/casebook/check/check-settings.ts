import type { Mistake } from '../../vocabulary/errors.js';
import { isZone } from '../../vocabulary/time.js';
import { nearest } from '../suggest.js';
import { backwards, misnamedLanguage } from './common-checks.js';
import { texts } from './entries.js';
import { mistakeAt } from './mistake-at.js';
import { didYouMean } from './wording.js';
import type { YamlFile } from './yaml-file.js';

/** What refrain.yaml can have wrong beside its shape. */
export function checkSettings(file: YamlFile): Mistake[] {
  const value = file.value as Record<string, unknown>;
  const languages = texts({ path: [], id: undefined, value }, 'languages');
  return [
    ...unknownZone(file, value.zone),
    ...backwards(file, ['period'], value.period),
    ...languages.flatMap(({ text, path }) => misnamedLanguage(file, path, text)),
  ];
}

function unknownZone(file: YamlFile, zone: unknown): Mistake[] {
  if (typeof zone !== 'string' || zone.trim() === '' || isZone(zone)) return [];
  const meant = nearest(zone, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return [
    mistakeAt(file, ['zone'], {
      code: 'unknown-zone',
      what: `"${zone}" is not a time zone`,
      ...(meant ? { hint: didYouMean(meant) } : { expected: 'a name of the IANA data base, e.g. Europe/Minsk' }),
    }),
  ];
}
