import type { ChartContext } from '../instruments/chart.js';
import type { Casebook } from '../casebook/casebook.js';
import { neutral, tonesFor } from '../instruments/tones.js';
import type { Language } from '../messages/messages.js';
import { namesOf } from './names.js';

/** Names, tones and marks for all charts of a report or page: a group wears the same tone on every page. */
export function chartContext(casebook: Casebook, language: Language): ChartContext {
  const ungrouped = casebook.outlets.some(({ groups }) => groups.length === 0) ? ['ungrouped'] : [];
  const tones = tonesFor([...casebook.groups.map(({ id }) => id), ...(casebook.groups.length > 0 ? ungrouped : [])]);
  const groupOf = new Map<string, string | undefined>(casebook.outlets.map(({ id, groups }) => [id, groups[0]]));
  const agencies = new Set<string>(casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id));
  return {
    language,
    names: namesOf(casebook, language),
    toneOf: (id) => tones.get(id) ?? tones.get(groupOf.get(id) ?? 'ungrouped') ?? neutral,
    isAgency: (outlet) => agencies.has(outlet),
  };
}
