/** What a page of the reading room is: where it is, what its address says, what it reads, and three ways to show that. */
import type { TableColumn, TableRow } from '../exchange/table-column.js';
import type { Html } from '../report/html.js';
import type { Rich } from '../messages/messages.js';
import type { Hono } from 'hono';
import type { Keys, State } from './address/address.js';
import type { Desk } from './desk.js';
import type { UsageError } from '../vocabulary/errors.js';
import type { Room } from './room.js';
import type { View } from './view.js';

/** What is asked of a page. */
export interface Asked<K extends Keys> {
  state: State<K>;
  /** `id` of `/items/:id`; '' where the path has none */
  id: string;
  /** when the reader was here before this visit, in ms since 1970 UTC; undefined on the first */
  lastVisit: number | undefined;
}

/** A page as HTML, without what stands around every page. */
export interface Shown {
  /** the result, as it stands in the heading: the title of the window too */
  heading: Rich;
  main: Html;
  /** 400 where the address cannot be answered though the page can be shown; 200 by default */
  status?: 200 | 400 | 404;
  /** the run behind its numbers, for the line to cite */
  run?: string;
}

/** Rows of a page's CSV: all, in batches as they come, not only those that the page shows. */
export interface Rows {
  columns: readonly TableColumn[];
  batches: AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]>;
}

export interface Page<K extends Keys, Data extends object> {
  /** which word of the navigation it belongs to */
  readonly part: 'overview' | 'items' | 'repeats' | 'narratives' | 'who-said' | 'outlets' | 'report' | 'about';
  /** `/items`, `/items/:id`; its twins are `/items.json` and `/items/ID.csv` */
  readonly path: string;
  readonly keys: K;
  /** name and version of its JSON: `refrain/items/1` */
  readonly schema: string;
  /**
   * What the page shows, plain data: this is its JSON, where the page has no `json` of its own.
   *
   * @throws UsageError when the address cannot be; NotFoundError when there is no such thing
   */
  read(desk: Desk, asked: Asked<K>): Promise<Data>;
  /** its JSON, where that holds other things than the page shows */
  json?(desk: Desk, asked: Asked<K>): Promise<object>;
  html(data: Data, view: View, asked: Asked<K>): Shown;
  /** Why the twins cannot be made, though the page can be shown and says why: they say it alone, with 400. */
  wrong?(data: Data): UsageError | undefined;
  /**
   * What a form of the page asks for: the address to go on at. Pages that only show have none.
   *
   * @throws UsageError when it cannot be
   */
  post?(desk: Desk, form: URLSearchParams, id: string): Promise<string>;
  csv(desk: Desk, asked: Asked<K>, data: Data): Rows;
  /** 410 where it was there and is no more: of the twins too; 200 by default */
  statusOf?(data: Data): 200 | 410;
  /** what it answers besides: a button's POST, a frame */
  more?(app: Hono, room: Room): void;
}

/** A page whose parts fit one another; what holds pages of all kinds need not know their data. */
export function definePage<K extends Keys, Data extends object>(page: Page<K, Data>): AnyPage {
  return page as unknown as AnyPage;
}

export type AnyPage = Page<Keys, object>;
