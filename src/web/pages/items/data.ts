/** What the page of items reads: its JSON. */
import type { ItemsListed } from '../../../find/items/asked.js';
import type { ErrorValues } from '../../../vocabulary/errors.js';

/** A query that cannot be read. */
export interface Problem {
  code: string;
  message: string;
  hint: string | null;
  /** what the message speaks of */
  about: ErrorValues;
  /** where in the query, in UTF-16 units from 0 */
  offset: number;
}

/** Something else that could be asked where nothing is found. */
export interface Try {
  what:
    | 'without-group'
    | 'without-outlet'
    | 'without-lang'
    | 'without-week'
    | 'without-narrative'
    | 'without-days'
    | 'without-filters'
    | 'either'
    | 'part';
  query: string;
  address: string;
  items: number;
}

export interface ItemsData extends ItemsListed {
  query: string;
  problem: Problem | null;
  page: number;
  /** rows of a page */
  pageSize: number;
  /** where nothing is found */
  tries: Try[];
  /** whether the project has any item at all */
  empty: boolean;
}
