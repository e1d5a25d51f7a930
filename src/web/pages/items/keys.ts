import { choice, day, days, many, pageNumber, text } from '../../address/keys.js';
import { printAddress, type State } from '../../address/address.js';

/** What the address of the items says, in its order. */
export const keys = {
  q: text,
  group: many,
  outlet: many,
  lang: many,
  week: days,
  narrative: many,
  from: day,
  to: day,
  copies: choice('folded', 'all'),
  sort: choice('newest', 'oldest', 'outlets'),
  page: pageNumber,
};

export type ItemsState = State<typeof keys>;
export const lists = ['group', 'outlet', 'lang', 'week', 'narrative'] as const;

/** In addresses `lang=und` (ISO 639-2: undetermined) is an item whose language is not known. */
export const UNKNOWN_LANGUAGE = 'und';

/** The address of the same items but for what changes, from their first page. */
export function itemsAddress(state: ItemsState, changes: Partial<ItemsState> = {}): string {
  return printAddress('/items', keys, state, { page: 1, ...changes });
}

/** With a value chosen that was not, or the other way round. */
export function toggled(state: ItemsState, list: (typeof lists)[number], value: string): string {
  const chosen = state[list];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort();
  return itemsAddress(state, { [list]: next });
}
