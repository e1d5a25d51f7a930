/**
 * What was kept when, one line of JSON each, chained by hashes: each line holds the hash of the one before, so
 * that none can be changed or left out unseen. One ledger a writer.
 */
import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { IntegrityError } from '../vocabulary/errors.js';
import { Sha256, sha256 } from '../vocabulary/ids.js';

const GENESIS = '0'.repeat(64);

/** A file as it was imported, and how it was to be read: enough to read it again. */
export const FileEntry = z.strictObject({
  n: z.int().min(1),
  /** ms since 1970 UTC; later than that of any line before */
  time: z.int(),
  kind: z.literal('file'),
  sha256: Sha256,
  bytes: z.int().min(0),
  /** as it was named; no folders */
  name: z.string(),
  /** how it is read: what `import` was told and found */
  reading: z.record(z.string(), z.json()),
  prev: z.string(),
  hash: z.string(),
});
export type FileEntry = z.infer<typeof FileEntry>;

export class Ledger {
  readonly #path: string;
  readonly #entries: FileEntry[];
  /** a last line that was cut short by a crash was removed when the ledger was opened */
  readonly torn: boolean;

  private constructor(path: string, entries: FileEntry[], torn: boolean) {
    this.#path = path;
    this.#entries = entries;
    this.torn = torn;
  }

  /** @throws IntegrityError when a line is not as it was written */
  static async open(evidence: string, writer = 'local'): Promise<Ledger> {
    const path = join(evidence, 'ledger', `${writer}.jsonl`);
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const torn = whole.length < text.length;
    if (torn) await truncate(path, Buffer.byteLength(whole));
    const entries: FileEntry[] = [];
    for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
      const entry = readLine(line);
      const prev = entries.at(-1)?.hash ?? GENESIS;
      if (!entry || entry.prev !== prev || entry.n !== index + 1 || entry.hash !== hashOf(entry)) {
        throw new IntegrityError('ledger-broken', 'this line of the ledger is not as it was written', {
          place: `${path}:${index + 1}`,
          hint: 'restore evidence/ from a backup; what the lines before it say still holds',
        });
      }
      entries.push(entry);
    }
    return new Ledger(path, entries, torn);
  }

  get entries(): readonly FileEntry[] {
    return this.#entries;
  }

  /** Adds a line; it is on disk when this returns. */
  async append(what: Pick<FileEntry, 'kind' | 'sha256' | 'bytes' | 'name' | 'reading'>, now: Date): Promise<FileEntry> {
    const last = this.#entries.at(-1);
    // Clocks jump; the order of lines must not: of two readings of an item the later counts.
    const time = Math.max(now.getTime(), (last?.time ?? 0) + 1);
    const draft = { n: this.#entries.length + 1, time, ...what, prev: last?.hash ?? GENESIS, hash: '' };
    const entry = { ...draft, hash: hashOf(draft) };
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
    this.#entries.push(entry);
    return entry;
  }
}

function readLine(line: string): FileEntry | undefined {
  try {
    return FileEntry.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** SHA-256 over the line with its own hash left out; the keys stand in a fixed order. */
function hashOf({ n, time, kind, sha256: content, bytes, name, reading, prev }: FileEntry): string {
  return sha256(canonicalJson([n, time, kind, content, bytes, name, reading, prev]));
}
