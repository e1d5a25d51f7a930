/** What is asked of all items of a project, and what the answer looks like: plain data on both sides. */
import type { Casebook } from '../../casebook/casebook.js';
import type { TextRange } from '../../casebook/query/matched-ranges.js';
import type { Span } from '../../store/items-digest.js';
import type { Store } from '../../store/store.js';
import type { ItemId } from '../../vocabulary/ids.js';
import type { Form } from '../../vocabulary/item.js';
import type { Day } from '../../vocabulary/time.js';

/** The project as layers and links were last brought up to date: `items` is the digest of what they rest on. */
export interface Stock {
  store: Store;
  casebook: Casebook;
  span: Span;
  /** needs words, codes and clusters */
  madeBy: Readonly<Record<string, string>>;
  items: string;
}

/** Values of one list mean *or*, lists mean *and*; an empty list leaves its question open. */
export interface Filters {
  groups: readonly string[];
  outlets: readonly string[];
  /** ISO 639-1 of the main language; '' is an item whose language is unknown */
  languages: readonly string[];
  /** Mondays */
  weeks: readonly Day[];
  narratives: readonly string[];
  /** days of the project's zone, both included; '' for open */
  from: Day | '';
  to: Day | '';
}

export interface ItemsWanted extends Filters {
  /** in the query language of the codebook; '' for all items */
  query: string;
  /**
   * `folded`: of copies and near copies that match, one row, the earliest of them. `all`: a row an item.
   */
  copies: 'folded' | 'all';
  /** by time (oldest is newest turned round), or by how many outlets carried it or a copy, most first, then newest */
  sort: 'newest' | 'oldest' | 'outlets';
}

export interface ItemsAsked extends ItemsWanted {
  /** rows to leave out, and to give at most */
  offset: number;
  limit: number;
}

export interface FacetValue {
  value: string;
  items: number;
}

/** Items a value, all filters applied but that of the facet itself: to choose one does not hide the others. */
export interface Facets {
  /** most first; an outlet of several groups counts in each */
  group: FacetValue[];
  outlet: FacetValue[];
  language: FacetValue[];
  narrative: FacetValue[];
  /** Mondays, by time */
  week: FacetValue[];
}

/** Matching items of a day, all filters applied but `from` and `to`. */
export interface DayOfItems {
  day: Day;
  items: number;
  /**
   * by group id; an outlet of several groups counts in the first of the casebook's, one of none under '', so that they
   * add up to `items`
   */
  sets: Record<string, number>;
}

/** What is known of an item's copies and near copies in the period; of a text that stands alone: itself. */
export interface Copies {
  /** names all of them: the id of their page among the repeats */
  family: ItemId;
  items: number;
  outlets: number;
  /** whether this one is the first of them in our data */
  first: boolean;
  /** how many others that match stand folded under this row */
  folded: number;
}

export interface ItemRow {
  item: ItemId;
  outlet: string;
  published_ms: number;
  form: Form;
  /** main language, ISO 639-1; '' when it is unknown */
  language: string;
  address: string;
  title: string;
  /** where the query matched in the title: offsets in UTF-16 units, ascending */
  titleMarks: TextRange[];
  /** of the text, from a little before the first match, some 240 characters */
  excerpt: string;
  excerptMarks: TextRange[];
  /** whether more of the text stands before and after the excerpt */
  cut: { before: boolean; after: boolean };
  /** ids of the narratives whose queries match */
  narratives: string[];
  copies: Copies;
}

export interface ItemsListed {
  /** matching items, all filters applied */
  total: number;
  /** rows of the whole list: where copies are folded they count once */
  rows: number;
  /** outlets with a match */
  outlets: number;
  facets: Facets;
  /** from the first day with a match to the last, days without one left out */
  days: DayOfItems[];
  list: ItemRow[];
}
