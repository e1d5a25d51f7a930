import { orders } from '../../../instruments/repeats/listed/cluster-order.js';
import type { State } from '../../address/address.js';
import { choice, day, many, pageNumber, whole } from '../../address/keys.js';

export const keys = {
  /** at least so many */
  outlets: whole(1, 1_000_000, 2),
  /** groups that have it, narratives that match it */
  group: many,
  narrative: many,
  /** when the first was published */
  from: day,
  to: day,
  sort: choice(...orders),
  page: pageNumber,
};

export type ListState = State<typeof keys>;
