/**
 * ClickHouse inside this process, one folder a project. Never load it in a worker thread, and open one folder
 * at a time: the engine binds its process to it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { ChdbQueryStream, Session } from 'chdb';
import type * as z from 'zod';
import { StoreError } from '../../vocabulary/errors.js';
import { takeLock } from '../lock.js';
import { migrate } from '../migrate.js';
import type { Command, Query, Store } from '../store.js';
import { engineError } from './engine-error.js';
import { loadEngine } from './engine.js';

export interface EmbeddedOptions {
  /** folder for everything that the store writes: `store/`, `store.lock`, `store.xml` */
  folder: string;
  /** the command that holds it, for the next one to read */
  command: string;
  now: Date;
  /** most memory for all queries together, in MB; by default half of the machine, at most 8,192 */
  memoryMb?: number | undefined;
  /** most threads a query may use; by default as many as there are processors. No number depends on it */
  threads?: number | undefined;
}

const LONGEST_QUERY_S = 1_800;
const NDJSON = { format: 'JSONEachRow' } as const;

/**
 * Opens the store, makes or migrates its tables, and takes its lock.
 *
 * @throws StoreError `store-held`, `engine-missing`, `store-broken`
 */
export async function openEmbedded({ folder, command, now, memoryMb, threads }: EmbeddedOptions): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(join(folder, 'store.lock'), command, now);
  try {
    const memory = (memoryMb ?? Math.min(8_192, Math.floor(totalmem() / 2 / 1_048_576))) * 1_048_576;
    const config = join(folder, 'store.xml');
    writeFileSync(config, `<clickhouse><max_server_memory_usage>${memory}</max_server_memory_usage></clickhouse>\n`);
    const store = new EmbeddedStore(
      join(folder, 'store'),
      [
        `--config-file=${config}`,
        `--max_memory_usage=${Math.floor(memory * 0.8)}`,
        `--max_execution_time=${LONGEST_QUERY_S}`,
        '--output_format_json_quote_64bit_integers=1', // else they are rounded
        '--input_format_skip_unknown_fields=0', // else a misspelt column vanishes in silence
        '--session_timezone=UTC',
        '--distributed_product_mode=global', // the same SQL on a cluster
        '--use_query_cache=0',
        '--max_insert_threads=1', // rows of one insert keep their order
        ...(threads === undefined ? [] : [`--max_threads=${threads}`]),
      ],
      () => lock.release(),
    );
    await migrate(store);
    return store;
  } catch (error) {
    lock.release();
    throw error;
  }
}

class EmbeddedStore implements Store {
  readonly #path: string;
  readonly #args: readonly string[];
  readonly #released: () => void;
  readonly #main: Session;
  /** a session carries one stream at a time, so each stream has its own; they are kept for the next */
  readonly #idle: Session[] = [];
  readonly #all = new Set<Session>();
  #open = true;

  constructor(path: string, args: readonly string[], released: () => void) {
    this.#path = path;
    this.#args = args;
    this.#released = released;
    this.#main = this.#connect();
  }

  async rows<P extends z.ZodType, R extends z.ZodType>(query: Query<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    return readRows(query, await this.#ask(query, params));
  }

  async *stream<P extends z.ZodType, R extends z.ZodType>(
    query: Query<P, R>,
    params: z.input<P>,
  ): AsyncIterable<z.output<R>[]> {
    for await (const piece of this.pieces(query, params)) {
      yield readRows(query, Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('utf8'));
    }
  }

  async *pieces<P extends z.ZodType, R extends z.ZodType>(
    query: Query<P, R>,
    params: z.input<P>,
  ): AsyncIterable<Uint8Array> {
    this.#mustBeOpen();
    const session = this.#idle.pop() ?? this.#connect();
    let stream: ChdbQueryStream | undefined;
    try {
      stream = session.queryStreamBind(query.sql, query.params.parse(params) as object, NDJSON);
      for await (const chunk of stream) yield chunk.raw();
    } catch (error) {
      throw engineError(error, query.name);
    } finally {
      stream?.cancel();
      if (this.#open) this.#idle.push(session);
    }
  }

  async command<P extends z.ZodType>(command: Command<P>, params: z.input<P>): Promise<void> {
    await this.#ask(command, params);
  }

  async insert(table: string, ndjson: Uint8Array): Promise<void> {
    if (ndjson.byteLength === 0) return;
    this.#mustBeOpen();
    try {
      await this.#main.insert({ table: `refrain.${table}`, values: ndjson, format: NDJSON.format });
    } catch (error) {
      throw engineError(error, `insert into ${table}`);
    }
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    const { drainPending } = loadEngine();
    await drainPending(); // to close while a query runs can abort the process
    for (const session of this.#all) session.close();
    await drainPending();
    this.#released();
  }

  async #ask(query: { name: string; sql: string; params: z.ZodType }, params: unknown): Promise<string> {
    this.#mustBeOpen();
    try {
      return (await this.#main.queryBindAsync(query.sql, query.params.parse(params) as object, NDJSON)).text();
    } catch (error) {
      throw engineError(error, query.name);
    }
  }

  #connect(): Session {
    const { Session: Connection } = loadEngine();
    try {
      const session = new Connection(this.#path, { connectionArgs: this.#args });
      this.#all.add(session);
      return session;
    } catch (error) {
      throw engineError(error, 'opening the store');
    }
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new StoreError('store-closed', 'the store is closed already');
  }
}

/** @throws StoreError `row-shape` when a row is not what was agreed */
function readRows<R extends z.ZodType>({ name, row }: Query<z.ZodType, R>, text: string): z.output<R>[] {
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => row.parse(JSON.parse(line)));
  } catch (error) {
    throw engineError(error, name);
  }
}
