/** The model: what a project must hold, in plain maps, from nothing but the files and the order in which they were read. */
import type { MadeUpFile, MadeUpRow } from './made-up-files.js';

/** What a line of the ledger says, as far as the model looks. */
export interface Read {
  sha256: string;
  dates?: string | undefined;
  retry: boolean;
}

export interface Expected {
  /** by outlet and address: the text that counts, and all texts */
  items: Map<string, { current: string; texts: Set<string> }>;
  /** by content: rows that stand in quarantine, from 0 */
  aside: Map<string, Set<number>>;
}

export function expected(reads: readonly Read[], files: readonly MadeUpFile[]): Expected {
  const all: Expected = { items: new Map(), aside: new Map() };
  const taken = new Map<string, Map<number, string>>();
  for (const read of reads) {
    const file = files.find(({ sha256 }) => sha256 === read.sha256);
    if (!file) throw new Error(`the ledger speaks of a file that nobody imported: ${read.sha256}`);
    const gave = taken.get(file.sha256) ?? new Map<number, string>();
    taken.set(file.sha256, gave);
    const aside = new Set<number>();
    all.aside.set(file.sha256, aside); // a later reading replaces what an earlier one set aside
    for (const [n, row] of file.rows.entries()) {
      const key = `${row.outlet} ${row.url}`;
      if (gave.has(n) && (read.retry || !isReadable(row, read))) continue; // it stays what it was
      if (!isReadable(row, read)) {
        aside.add(n);
        continue;
      }
      gave.set(n, key);
      const item = all.items.get(key);
      if (!item) all.items.set(key, { current: row.text, texts: new Set([row.text]) });
      else if (!item.texts.has(row.text)) {
        item.texts.add(row.text);
        item.current = row.text; // a text that was there before does not come back as news
      }
    }
  }
  return all;
}

function isReadable({ when }: MadeUpRow, { dates }: Read): boolean {
  return 'iso' in when || ('dayFirst' in when && (dates === 'dmy' || when.day <= 12));
}
