/** From the state in the address to what is asked of the items. */
import type { Filters, ItemsAsked } from '../../../find/items/asked.js';
import { UsageError } from '../../../vocabulary/errors.js';
import { mustBeKnown } from '../../address/keys.js';
import type { Desk } from '../../desk.js';
import { UNKNOWN_LANGUAGE, type ItemsState } from './keys.js';

/** Rows of a page. */
export const PAGE_SIZE = 25;

/** @throws UsageError when a group, outlet or narrative is not in the casebook, or the days end before they begin */
export function checkState({ project: { casebook } }: Desk, state: ItemsState): void {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  mustBeKnown('group', state.group, [...ids(casebook.groups), 'ungrouped']);
  mustBeKnown('outlet', state.outlet, ids(casebook.outlets));
  mustBeKnown('narrative', state.narrative, ids(casebook.codebook.narratives));
  if (state.from !== '' && state.to !== '' && state.from > state.to) {
    throw new UsageError('wrong-value', `"from=${state.from}" in the address is after "to=${state.to}"`, {
      hint: `did you mean from=${state.to} to=${state.from}?`,
      about: { from: state.from, to: state.to },
    });
  }
}

export function questionOf(state: ItemsState, offset: number, limit: number): ItemsAsked {
  const { q: query, copies, sort } = state;
  return { query: query.trim(), ...filtersOf(state), copies, sort, offset, limit };
}

function filtersOf({ group, outlet, lang, week, narrative, from, to }: ItemsState): Filters {
  const languages = lang.map((code) => (code === UNKNOWN_LANGUAGE ? '' : code));
  return { groups: group, outlets: outlet, languages, weeks: week, narratives: narrative, from, to };
}
