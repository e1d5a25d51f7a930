/**
 * All clusters of a span in columns, for a list that is filtered, put in order and drawn without asking the store.
 * Memory: some 70 bytes a cluster and 13 for each outlet in it, so that a million items are a few dozen megabytes.
 */
import type { Counted } from '../cluster-tally.js';
import type { WordingRow } from '../open-cluster.js';

export interface ClusterTable {
  /** clusters; their places 0 … size - 1 are in order of their names */
  readonly size: number;
  /** names as numbers, ascending */
  readonly keys: BigUint64Array;
  /** as in `Cluster` of result.ts */
  readonly items: Uint32Array;
  readonly firstItem: BigUint64Array;
  readonly firstMs: Float64Array;
  readonly tied: Uint32Array;
  readonly exact: Uint32Array;
  readonly again: Uint32Array;
  readonly ownEdits: Uint32Array;
  /** outlets of cluster `n`, by time: `entriesFrom[n]` up to `entriesFrom[n + 1]` of the columns below */
  readonly entriesFrom: Uint32Array;
  /** place in `outlets` */
  readonly entryOutlet: Uint32Array;
  /** minutes after the first */
  readonly entryMinutes: Float64Array;
  /** 1 where the outlet has the first's very words */
  readonly entryExact: Uint8Array;
  readonly outlets: readonly string[];
  /** places in the codebook, in the same manner */
  readonly narrativesFrom: Uint32Array;
  readonly narratives: Uint16Array;
}

/** A table as it grows, one cluster after the other in order of their names. */
export class ClusterTableBuilder {
  readonly #numbers: Record<'items' | 'firstMs' | 'tied' | 'exact' | 'again' | 'ownEdits', number[]> = {
    items: [],
    firstMs: [],
    tied: [],
    exact: [],
    again: [],
    ownEdits: [],
  };
  readonly #keys: bigint[] = [];
  readonly #firstItem: bigint[] = [];
  readonly #from = [0];
  readonly #outlet: number[] = [];
  readonly #minutes: number[] = [];
  readonly #exact: number[] = [];
  readonly #outlets = new Map<string, number>();

  add({ key, items, tied, exact, again, ownEdits, first }: Counted, entries: readonly WordingRow[]): void {
    const [start] = entries;
    if (!start) return;
    this.#keys.push(BigInt(key));
    this.#firstItem.push(BigInt(start.item));
    const numbers = { items, firstMs: first.published, tied, exact, again, ownEdits };
    for (const [name, value] of Object.entries(numbers)) this.#numbers[name as keyof typeof numbers].push(value);
    for (const { outlet, first_ms: at, text } of entries) {
      this.#outlet.push(this.#placeOf(outlet));
      this.#minutes.push((at - start.first_ms) / 60_000);
      this.#exact.push(Number(text === start.text));
    }
    this.#from.push(this.#outlet.length);
  }

  /** @param narratives of clusters by name, in that order; of some that are not in the table too */
  table(narratives: readonly { cluster: string; narratives: readonly number[] }[]): ClusterTable {
    const { items, firstMs, tied, exact, again, ownEdits } = this.#numbers;
    const narrativesFrom = new Uint32Array(this.#keys.length + 1);
    const own: number[] = [];
    let next = 0;
    this.#keys.forEach((key, at) => {
      while (next < narratives.length && BigInt(narratives[next]!.cluster) < key) next++;
      const found = narratives[next];
      if (found && BigInt(found.cluster) === key) own.push(...found.narratives);
      narrativesFrom[at + 1] = own.length;
    });
    return {
      size: this.#keys.length,
      keys: BigUint64Array.from(this.#keys),
      items: Uint32Array.from(items),
      firstItem: BigUint64Array.from(this.#firstItem),
      firstMs: Float64Array.from(firstMs),
      tied: Uint32Array.from(tied),
      exact: Uint32Array.from(exact),
      again: Uint32Array.from(again),
      ownEdits: Uint32Array.from(ownEdits),
      entriesFrom: Uint32Array.from(this.#from),
      entryOutlet: Uint32Array.from(this.#outlet),
      entryMinutes: Float64Array.from(this.#minutes),
      entryExact: Uint8Array.from(this.#exact),
      outlets: [...this.#outlets.keys()],
      narrativesFrom,
      narratives: Uint16Array.from(own),
    };
  }

  #placeOf(outlet: string): number {
    const known = this.#outlets.get(outlet) ?? this.#outlets.size;
    if (known === this.#outlets.size) this.#outlets.set(outlet, known);
    return known;
  }
}
