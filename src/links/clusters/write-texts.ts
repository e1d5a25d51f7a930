import { indexKeys, type NearPrint } from '../prints/near-print.js';
import type { Store } from '../../store/store.js';
import type { PlacedText } from './add-to-clusters.js';

const ROWS_AT_ONCE = 50_000;

/** Writes where texts stand over what the store has under the same texts. */
export async function writeTexts(store: Store, placed: Iterable<PlacedText>, at: number): Promise<void> {
  await writeRows(store, 'link_texts', textRows(placed, at));
}

/** Texts that no item has any more: they stay in the index, and nobody meets them. */
export async function writeTextsLeft(store: Store, texts: Iterable<bigint>, at: number): Promise<void> {
  await writeRows(store, 'link_texts', leftRows(texts, at));
}

/** Puts new texts into the index. */
export async function writeKeys(store: Store, prints: Iterable<NearPrint>): Promise<void> {
  await writeRows(store, 'link_keys', keyRows(prints));
}

function* textRows(placed: Iterable<PlacedText>, at: number): Iterable<string> {
  for (const { text, first, family, cluster, kind, closeness } of placed)
    yield `{"text":"${text}","first":"${first}","family":"${family}","cluster":"${cluster}","kind":"${kind}","closeness":${closeness},"at":${at}}`;
}

function* leftRows(texts: Iterable<bigint>, at: number): Iterable<string> {
  for (const text of texts)
    yield `{"text":"${text}","first":"0","family":"0","cluster":"0","kind":"","closeness":0,"at":${at}}`;
}

function* keyRows(prints: Iterable<NearPrint>): Iterable<string> {
  for (const print of prints) for (const key of indexKeys(print)) yield `{"key":"${key}","text":"${print.text}"}`;
}

async function writeRows(store: Store, table: string, rows: Iterable<string>): Promise<void> {
  let waiting: string[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_ONCE) continue;
    await store.insert(table, Buffer.from(waiting.join('\n')));
    waiting = [];
  }
  if (waiting.length > 0) await store.insert(table, Buffer.from(waiting.join('\n')));
}
