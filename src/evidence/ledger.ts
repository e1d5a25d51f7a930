/**
 * What was kept when, one line of JSON each, chained by hashes: each line holds the hash of the one before, so
 * that none can be changed or left out unseen. One ledger a writer.
 */
import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IntegrityError } from '../vocabulary/errors.js';
import { GENESIS, hashOf, readLine, type Entry, type FileEntry, type RemovedEntry } from './ledger-line.js';

export type { FileEntry, RemovedEntry } from './ledger-line.js';

/** What a line says before it has its number, time and hashes. */
type Said<Line> = Omit<Line, 'n' | 'time' | 'prev' | 'hash'>;

/** Where a writer's ledger is. */
export function ledgerPath(evidence: string, writer = 'local'): string {
  return join(evidence, 'ledger', `${writer}.jsonl`);
}

export class Ledger {
  readonly #path: string;
  readonly #lines: Entry[];
  /** a last line that was cut short by a crash was removed when the ledger was opened */
  readonly torn: boolean;

  private constructor(path: string, lines: Entry[], torn: boolean) {
    this.#path = path;
    this.#lines = lines;
    this.torn = torn;
  }

  /** @throws IntegrityError when a line is not as it was written */
  static async open(evidence: string, writer = 'local'): Promise<Ledger> {
    const path = ledgerPath(evidence, writer);
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const torn = whole.length < text.length;
    if (torn) await truncate(path, Buffer.byteLength(whole));
    const lines: Entry[] = [];
    for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
      const entry = readLine(line);
      const prev = lines.at(-1)?.hash ?? GENESIS;
      if (!entry || entry.prev !== prev || entry.n !== index + 1 || entry.hash !== hashOf(entry)) {
        throw new IntegrityError('ledger-broken', 'this line of the ledger is not as it was written', {
          place: `${path}:${index + 1}`,
          hint: 'restore evidence/ from a backup; what the lines before it say still holds',
        });
      }
      lines.push(entry);
    }
    return new Ledger(path, lines, torn);
  }

  /** The readings of files, oldest first. */
  get entries(): readonly FileEntry[] {
    return this.#lines.filter((line) => line.kind !== 'removed');
  }

  /** The removals, oldest first. */
  get removals(): readonly RemovedEntry[] {
    return this.#lines.filter((line) => line.kind === 'removed');
  }

  /** Adds a line; it is on disk when this returns. */
  append(what: Said<FileEntry>, now: Date): Promise<FileEntry>;
  append(what: Said<RemovedEntry>, now: Date): Promise<RemovedEntry>;
  async append(what: Said<FileEntry> | Said<RemovedEntry>, now: Date): Promise<Entry> {
    const last = this.#lines.at(-1);
    // Clocks jump; the order of lines must not: of two readings of an item the later counts.
    const time = Math.max(now.getTime(), (last?.time ?? 0) + 1);
    const draft = { n: this.#lines.length + 1, time, ...what, prev: last?.hash ?? GENESIS, hash: '' } as Entry;
    const entry: Entry = { ...draft, hash: hashOf(draft) };
    const file = await open(this.#path, 'a', 0o600);
    const { size } = await file.stat();
    try {
      await appendFile(file, `${JSON.stringify(entry)}\n`);
      await file.sync();
    } catch (error) {
      await file.truncate(size).catch(() => {}); // of a disk that is full: no half a line for the next to follow
      throw error;
    } finally {
      await file.close();
    }
    this.#lines.push(entry);
    return entry;
  }
}
