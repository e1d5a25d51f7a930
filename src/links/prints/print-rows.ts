/** Rows of items as NDJSON in, rows of `link_prints` as NDJSON out. */
import { wordHashes } from '../../language/word-hashes.js';
import { ownText } from '../boilerplate/own-text.js';
import type { Boilerplate } from '../boilerplate/read-boilerplate.js';
import { printOfWords } from './near-print.js';
import { packed } from './packed.js';
import { WORDS_AT_MOST } from './shingle-sequence.js';

/** What becomes of a piece. */
export interface PrintRows {
  items: number;
  /** texts of which only the first words are compared */
  cut: number;
  rows: Uint8Array<ArrayBuffer>;
}

/** What is the same for all pieces. */
export interface PrintOrders {
  /** the number of the pass, for all its rows */
  at: number;
  /** keys of each outlet's boilerplate */
  boilerplate: Boilerplate;
}

interface Row {
  item: string;
  version: string;
  outlet: string;
  title: string;
  text: string;
  boilerplate: string;
}

/** What makes the rows of prints. */
export function printRows({ at, boilerplate: learnt }: PrintOrders): (piece: Uint8Array) => PrintRows {
  return (piece) => {
    const lines: string[] = [];
    let cut = 0;
    for (const line of Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('utf8').split('\n')) {
      if (line === '') continue;
      const { item, version, boilerplate, ...said } = JSON.parse(line) as Row;
      const hashes = wordHashes(ownText(said, learnt));
      const words = hashes.length;
      if (words > WORDS_AT_MOST) cut++;
      const { text: key, shingles, bands, seeds } = printOfWords(hashes);
      lines.push(
        `{"item":"${item}","version":"${version}","boilerplate":"${boilerplate}","at":${at},"words":${words},"text":"${key}",` +
          `"shingles":"${packed(shingles)}","bands":"${packed(bands)}","seeds":"${packed(seeds)}"}`,
      );
    }
    return { items: lines.length, cut, rows: new Uint8Array(Buffer.from(`${lines.join('\n')}\n`)) };
  };
}
