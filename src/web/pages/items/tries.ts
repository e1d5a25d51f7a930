/** What would find something where nothing is found: the same without one of its conditions, or with fewer words. */
import { parseQuery } from '../../../casebook/query/parse-query.js';
import { showQuery } from '../../../casebook/query/show-query.js';
import type { Try } from './data.js';
import { itemsAddress, lists, type ItemsState } from './keys.js';

/** Of a long query only so many parts are tried. */
const PARTS = 4;
const none: Partial<ItemsState> = { group: [], outlet: [], lang: [], week: [], narrative: [], from: '', to: '' };

/** @param count items that a state finds */
export async function triesFor(state: ItemsState, count: (state: ItemsState) => Promise<number>): Promise<Try[]> {
  const others: [what: Try['what'], changes: Partial<ItemsState>][] = lists
    .filter((list) => state[list].length > 0)
    .map((list) => [`without-${list}`, { [list]: [] }]);
  if (state.from !== '' || state.to !== '') others.push(['without-days', { from: '', to: '' }]);
  if (others.length > 1) others.push(['without-filters', none]);
  others.push(...fewerWords(state.q));
  const tries: Try[] = [];
  for (const [what, changes] of others) {
    const tried = { ...state, ...changes };
    const address = itemsAddress(state, changes);
    tries.push({ what, query: tried.q, address, items: await count(tried) });
  }
  return tries;
}

function fewerWords(query: string): [Try['what'], Partial<ItemsState>][] {
  if (query.trim() === '') return [];
  const node = parseQuery(query);
  const of =
    node.kind === 'and' ? node.of.filter(({ kind }) => kind !== 'not') : node.kind === 'near' ? [...node.of] : [];
  const words = node.kind === 'phrase' ? node.patterns : of.map(showQuery);
  if (words.length < 2) return [];
  const parts = words.slice(0, PARTS).map((q): [Try['what'], Partial<ItemsState>] => ['part', { q }]);
  const either = of.length > 1 ? showQuery({ kind: 'or', of }) : words.join(' OR ');
  return [['either', { q: either }], ...parts];
}
