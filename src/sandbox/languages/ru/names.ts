/** The made-up names in Russian, in the notation of `nounPhrases`. */
import * as setting from '../../setting/names.js';
import type { CountryId } from '../../frames/referent.js';

const inRussian = <K extends string>(names: Readonly<Record<K, setting.Name>>): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.entries<setting.Name>(names).map(([id, { ru }]) => [id, ru])) as Record<K, string>;

export const countries: Readonly<Record<CountryId, string>> = inRussian(setting.countries);
export const towns = inRussian(setting.towns);
export const names = inRussian(setting.names);
export const given = inRussian(setting.given);
/** A woman's stays as it is. */
export const family = inRussian(setting.family);
