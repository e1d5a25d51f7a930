import { CYRILLIC } from './letters.js';
import { LANES } from './model-languages.js';
import { BIAS, model } from './model.js';
import { ngramRows } from './ngram-rows.js';
import type { Letters } from './read-letters.js';

/** A run of words of one script within a clause, with the sum of the model's weights for each language. */
export interface ClauseScores {
  script: number;
  /** in the run */
  letters: number;
  /** how many weights were added up */
  features: number;
  /** LANES sums, in the order of the script's languages */
  sums: Float64Array;
}

/** Clauses are kept apart up to this many; what comes later is added to the last. */
const CLAUSES_AT_MOST = 512;

const rows = new Uint32Array(512);
const kept: ClauseScores[] = [];
let used = 0;

/**
 * Scores every run of a text's words that is of one script and within one clause. The objects are written over by the
 * next text.
 */
export function clauseScores(letters: Letters): { runs: readonly ClauseScores[]; count: number } {
  const { cyrillic, latin } = model();
  const { codes, starts, scripts, clauses, words } = letters;
  used = 0;
  let word = 0;
  while (word < words) {
    const script = scripts[word] as number;
    const clause = clauses[word] as number;
    const table = script === CYRILLIC ? cyrillic.rows : latin.rows;
    const first = word;
    const run = place();
    if (run.script !== script) run.sums.fill(0); // only when the last place is shared
    const { sums } = run;
    let features = 0;
    for (; word < words && scripts[word] === script && clauses[word] === clause; word++) {
      const count = ngramRows(codes, starts[word] as number, starts[word + 1] as number, rows);
      features += count;
      // Where all time goes. Eight weights of eight bits are added as four pairs of sixteen, which cannot overflow
      // within a word: it has at most 48 letters, hence fewer than 257 rows.
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = 0; i < count; i++) {
        const at = (rows[i] as number) << 1;
        const low = table[at] as number;
        const high = table[at + 1] as number;
        a = (a + (low & 0xff00ff)) | 0;
        b = (b + ((low >>> 8) & 0xff00ff)) | 0;
        c = (c + (high & 0xff00ff)) | 0;
        d = (d + ((high >>> 8) & 0xff00ff)) | 0;
      }
      const bias = BIAS * count;
      sums[0] = (sums[0] as number) + (a & 0xffff) - bias;
      sums[1] = (sums[1] as number) + (b & 0xffff) - bias;
      sums[2] = (sums[2] as number) + (a >>> 16) - bias;
      sums[3] = (sums[3] as number) + (b >>> 16) - bias;
      sums[4] = (sums[4] as number) + (c & 0xffff) - bias;
      sums[5] = (sums[5] as number) + (d & 0xffff) - bias;
      sums[6] = (sums[6] as number) + (c >>> 16) - bias;
      sums[7] = (sums[7] as number) + (d >>> 16) - bias;
    }
    run.script = script;
    run.letters += (starts[word] as number) - (starts[first] as number);
    run.features += features;
  }
  return { runs: kept, count: used };
}

function place(): ClauseScores {
  if (used === CLAUSES_AT_MOST) return kept[used - 1] as ClauseScores;
  const run = (kept[used++] ??= { script: 0, letters: 0, features: 0, sums: new Float64Array(LANES) });
  run.script = 0;
  run.letters = 0;
  run.features = 0;
  run.sums.fill(0);
  return run;
}
