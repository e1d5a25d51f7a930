/** What is kept of a project between questions about its items: made when first asked for, and when items or layers change. */
import type { Bits } from './bits.js';
import type { ItemsWanted, Stock } from './asked.js';
import type { Columns } from './columns.js';
import { Kept } from './kept.js';
import { listOrder, type ListOrder } from './list-order.js';
import { MatchSets } from './match-sets.js';
import { readColumns } from './read-columns.js';
import { tally, type Tally } from './tally.js';
import { WordsIndex } from './words-index.js';
import type { Store } from '../../store/store.js';

export interface Listing extends Tally {
  order: ListOrder;
}

/** Lists kept in order: of a million rows each is 8 MB. */
const LISTS_KEPT = 12;

export class Shelf {
  readonly columns: Columns;
  readonly #stock: Stock;
  readonly #index: WordsIndex;
  readonly #sets: MatchSets;
  readonly #tallies = new Kept<Tally>(LISTS_KEPT);
  readonly #orders = new Kept<ListOrder>(LISTS_KEPT);

  constructor(stock: Stock, columns: Columns) {
    const { store, madeBy, casebook } = stock;
    this.#stock = stock;
    this.columns = columns;
    this.#index = new WordsIndex(store, columns, madeBy.words ?? '', casebook.settings.queries);
    this.#sets = new MatchSets(this.#index);
  }

  hold(signal?: AbortSignal): Promise<void> {
    return this.#index.holdPlaces(signal);
  }

  /** @throws QueryError when the query cannot be read */
  matching(query: string): Promise<Bits> {
    return this.#sets.matching(query);
  }

  async listing({
    query,
    groups,
    outlets,
    languages,
    weeks,
    narratives,
    from,
    to,
    copies,
    sort,
  }: ItemsWanted): Promise<Listing> {
    const filters = { groups, outlets, languages, weeks, narratives, from, to };
    const asked = JSON.stringify([query, filters]);
    const counted = await this.#tallies.get(asked, async () =>
      tally(this.columns, this.#stock.casebook, await this.matching(query), filters),
    );
    const order = await this.#orders.get(`${copies} ${sort} ${asked}`, async () =>
      listOrder(this.columns, counted.passing, { copies, sort }),
    );
    return { ...counted, order };
  }
}

const shelves = new WeakMap<Store, Kept<Shelf>>();

/** The shelf of a project as it stands; the one before it is kept until the next, for those who still read there. */
export function shelfOf(stock: Stock): Promise<Shelf> {
  const { store, casebook, madeBy, span, items } = stock;
  const { zone } = casebook.settings;
  let of = shelves.get(store);
  if (!of) shelves.set(store, (of = new Kept(2)));
  const { groups, outlets, codebook } = casebook;
  const shown = JSON.stringify([
    groups,
    outlets.map(({ id, groups: in_ }) => [id, in_]),
    codebook.narratives.map(({ id }) => id),
  ]);
  const state = [items, madeBy.words, madeBy.codes, madeBy.clusters, zone, span.fromMs, span.toMs, shown].join(' ');
  return of.get(state, async () => new Shelf(stock, await readColumns(stock)));
}
