import { readFile } from 'node:fs/promises';
import { GENESIS, hashOf, readLine, type Entry } from './ledger-line.js';
import { ledgerPath } from './ledger.js';
import type { Verified } from './verified.js';

const restore = 'restore data/evidence/ledger/ from a backup';

export interface LedgerChecked {
  /** the lines that are as they were written, and those that at least can be read */
  entries: Entry[];
  /** hash of the last line: whoever keeps it elsewhere sees whether lines were cut off */
  head: string;
  findings: Verified[];
}

/**
 * Looks at each line of the ledger: whether it was changed, left out or moved. To cut off last lines leaves no trace in the
 * chain itself: what they spoke of then stands in store and evidence without a line.
 */
export async function checkLedger(evidence: string): Promise<LedgerChecked> {
  const path = ledgerPath(evidence);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  const findings: Verified[] = [];
  const entries: Entry[] = [];
  let before = { n: 0, hash: GENESIS };
  for (const [index, line] of lines.entries()) {
    const place = `${path}:${index + 1}`;
    const wrong = (what: string): number =>
      findings.push({ weight: 'wrong', code: 'ledger-broken', place, what, hint: restore });
    const entry = readLine(line);
    if (!entry) {
      wrong('this is no line of a ledger');
      before = { n: before.n + 1, hash: '' };
      continue;
    }
    const changed = hashOf(entry) !== entry.hash;
    if (changed) wrong('this line was changed');
    if (entry.n > before.n + 1) wrong(missing(before.n + 1, entry.n - 1));
    else if (entry.n <= before.n) wrong(`this line stands in the wrong order: it is number ${entry.n}`);
    else if (!changed && before.hash !== '' && entry.prev !== before.hash)
      wrong('the line before this one was changed');
    entries.push(entry);
    before = { n: Math.max(entry.n, before.n), hash: entry.hash };
  }
  if (rest !== '') {
    findings.push({
      weight: 'note',
      code: 'ledger-torn',
      place: `${path}:${lines.length + 1}`,
      what: 'the last line is cut short, as a crash leaves it',
      hint: 'the next import removes it and is none the worse',
    });
  }
  return { entries, head: entries.at(-1)?.hash ?? GENESIS, findings };
}

function missing(from: number, to: number): string {
  return from === to ? `line ${from} is missing before this one` : `lines ${from} to ${to} are missing before this one`;
}
