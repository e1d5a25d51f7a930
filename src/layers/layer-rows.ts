/** Rows of items as NDJSON in, rows of each layer as NDJSON out. */
import { layerOf, type LayerName } from './index.js';
import { LayerItem } from './layer-item.js';

/** What each layer is made of, once a worker. */
export type LayerOrders = { name: LayerName; madeBy: string; settings: unknown }[];

export interface LayerRows {
  items: number;
  /** one buffer of rows a layer, in the order of the orders */
  rows: Uint8Array<ArrayBuffer>[];
}

interface Row {
  item: string;
  version: string;
  language: string;
  title: string;
  text: string;
}

/** What makes the rows of every layer ordered. */
export function layerRows(told: LayerOrders): (piece: Uint8Array) => LayerRows {
  const orders = told.map(({ name, madeBy, settings }) => ({ madeBy, make: layerOf(name).prepare(settings) }));
  return (piece) => {
    const lines = orders.map(() => [] as string[]);
    let items = 0;
    for (const line of Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('utf8').split('\n')) {
      if (line === '') continue;
      items++;
      const { item, version, ...rest } = JSON.parse(line) as Row;
      const seen = new LayerItem(rest);
      for (const [index, { madeBy, make }] of orders.entries()) {
        lines[index]?.push(JSON.stringify({ made_by: madeBy, item, version, ...make(seen) }));
      }
    }
    return { items, rows: lines.map((each) => new Uint8Array(Buffer.from(`${each.join('\n')}\n`))) };
  };
}
