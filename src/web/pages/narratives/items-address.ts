import { readState } from '../../address/address.js';
import { itemsAddress as addressOf, keys } from '../items/keys.js';
import { mondayOf, type Day } from '../../../vocabulary/time.js';
import type { Counted } from './data.js';

const all = readState(keys, new URLSearchParams());

/** Where the items are that a number counts: of narratives, a set, and some days. */
export function itemsAddress(
  { comparing, whole }: Pick<Counted, 'comparing' | 'whole'>,
  {
    narratives = [],
    set = '',
    span,
  }: { narratives?: readonly string[]; set?: string; span?: { from: Day; to: Day } | undefined },
): string {
  const one = set === '' || set === 'all' ? [] : [set];
  const isWeek = span !== undefined && mondayOf(span.to) === span.from && span.from !== span.to;
  return addressOf(all, {
    group: comparing === 'group' ? one : [],
    outlet: comparing === 'outlet' ? one : [],
    week: isWeek ? [span.from] : [],
    narrative: narratives,
    from: span && !isWeek && !whole ? span.from : '',
    to: span && !isWeek && !whole ? span.to : '',
  });
}
