import type { Form } from '../../vocabulary/item.js';

/** What an outlet put out with one text of a cluster, once or again. */
export interface WordingRow {
  cluster: string;
  outlet: string;
  /** key of the text: the same for the same words in the same order */
  text: string;
  /** the earliest item, its form and time, and the time of the latest */
  item: string;
  form: Form;
  first_ms: number;
  last_ms: number;
  /** items that count; 0 where all are shares that are left out */
  items: number;
  /** shares, whether they count or not */
  shares: number;
}

/**
 * One cluster as its rows come, by time: what is kept of it grows with its outlets, not with its items. A text that
 * its outlet had not put out before, in a cluster that the outlet is in already, is an edit of the outlet's own text;
 * one that it puts out again word for word is a repeat.
 */
export class OpenCluster {
  /** the first row of each outlet, in order of time */
  readonly entries = new Map<string, WordingRow>();
  /** items by which outlets repeat a text of their own word for word */
  again = 0;
  ownEdits = 0;
  shares = 0;
  sharesLeftOut = 0;
  last = -Infinity;
  readonly #sharing = new Set<string>();
  readonly #counted: boolean;

  /** @param shares whether shares by the platform's own means count */
  constructor(shares: boolean) {
    this.#counted = shares;
  }

  add(row: WordingRow): void {
    if (!this.#counted && row.shares > 0) {
      this.sharesLeftOut += row.shares;
      this.#sharing.add(row.outlet);
    }
    if (row.items === 0) return;
    const edit = this.entries.has(row.outlet);
    if (edit) this.ownEdits++;
    else this.entries.set(row.outlet, row);
    this.again += row.items - 1;
    if (this.#counted) this.shares += edit ? Math.min(row.shares, row.items - 1) : row.shares;
    if (!edit || row.items > 1) this.last = Math.max(this.last, row.last_ms);
  }

  /** Items that count: the first of each outlet, and what was put out again word for word. */
  get items(): number {
    return this.entries.size + this.again;
  }

  /** Two or more outlets shared it, and none has it otherwise. */
  get sharesOnly(): boolean {
    return this.entries.size === 0 && this.#sharing.size >= 2;
  }
}
