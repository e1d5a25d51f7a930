import type { ClusterTable } from './cluster-table.js';

/** `newest`: by the first's time; `outlets`: most outlets, then most items; `fastest`: shortest time to the last outlet. */
export const orders = ['newest', 'outlets', 'fastest'] as const;
export type Order = (typeof orders)[number];

/** Outlets of a cluster. */
export function outletsOf({ entriesFrom }: ClusterTable, at: number): number {
  return entriesFrom[at + 1]! - entriesFrom[at]!;
}

/** From the first item to the first item of the last outlet to join, in minutes. */
export function spreadOf({ entriesFrom, entryMinutes }: ClusterTable, at: number): number {
  return entryMinutes[entriesFrom[at + 1]! - 1]!;
}

/** The places of all clusters in an order; what is equal in it stands by name. */
export function inOrder(table: ClusterTable, order: Order): Uint32Array {
  const places = Uint32Array.from({ length: table.size }, (_, at) => at);
  const { firstMs, items } = table;
  switch (order) {
    case 'newest':
      return places.sort((a, b) => firstMs[b]! - firstMs[a]! || a - b);
    case 'outlets':
      return places.sort((a, b) => outletsOf(table, b) - outletsOf(table, a) || items[b]! - items[a]! || a - b);
    case 'fastest':
      return places.sort(
        (a, b) => spreadOf(table, a) - spreadOf(table, b) || outletsOf(table, b) - outletsOf(table, a) || a - b,
      );
  }
}
