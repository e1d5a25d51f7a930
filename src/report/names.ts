import type { Casebook } from '../casebook/casebook.js';
import { type Language, type Names, plainText, say } from '../messages/messages.js';

/** What a casebook calls its outlets, groups and narratives; an id that it does not know is its own name. */
export function namesOf(casebook: Casebook, language: Language): Names {
  const outlets = new Map<string, string>(casebook.outlets.map(({ id, name }) => [id, name]));
  const groups = new Map<string, string>(casebook.groups.map(({ id, name }) => [id, name]));
  const narratives = new Map<string, string>(casebook.codebook.narratives.map(({ id, name }) => [id, name]));
  const own = new Map([
    ['all', plainText(say(language, 'set.all'))],
    ['ungrouped', plainText(say(language, 'set.ungrouped'))],
  ]);
  return {
    outlet: (id) => outlets.get(id) ?? id,
    set: (id) => groups.get(id) ?? own.get(id) ?? outlets.get(id) ?? id,
    narrative: (id) => narratives.get(id) ?? id,
  };
}
