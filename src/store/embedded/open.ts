/**
 * ClickHouse inside this process, one folder a project. Never load it in a worker thread, and open one folder
 * at a time: the engine binds its process to it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod';
import { takeLock } from '../lock.js';
import { migrate, type Updating } from '../migrate.js';
import type { Command, Query, Store } from '../store.js';
import { engineError } from './engine-error.js';
import { Sessions } from './sessions.js';
import { setParameters } from './set-parameters.js';

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
  /** told while a store that an earlier version made is brought up to date */
  updating?: Updating | undefined;
}

const LONGEST_QUERY_S = 1_800;
const NDJSON = { format: 'JSONEachRow' } as const;

/**
 * Opens the store, makes or migrates its tables, and takes its lock.
 *
 * @throws StoreError `store-held`, `engine-missing`, `store-broken`
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const { folder, command, now, memoryMb, threads, updating } = options;
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(join(folder, 'store.lock'), command, now);
  try {
    const memory = (memoryMb ?? Math.min(8_192, Math.floor(totalmem() / 2 / 1_048_576))) * 1_048_576;
    const config = join(folder, 'store.xml');
    writeFileSync(config, serverSettings(memory));
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
        '--max_query_size=1000000000', // parameters are part of the text
        '--max_insert_threads=1', // rows of one insert keep their order
        ...(threads === undefined ? [] : [`--max_threads=${threads}`]),
      ],
      () => lock.release(),
    );
    await migrate(store, updating);
    return store;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** What cannot be set with a session: in the engine's own form. */
function serverSettings(memory: number): string {
  // Buffers that grow with what is written: else each column of each part that is written or merged takes 2 MB at once.
  const merging = '<min_columns_to_activate_adaptive_write_buffer>1</min_columns_to_activate_adaptive_write_buffer>';
  return `<clickhouse>
<max_server_memory_usage>${memory}</max_server_memory_usage>
<merge_tree>${merging}</merge_tree>
</clickhouse>
`;
}

class EmbeddedStore implements Store {
  readonly #sessions: Sessions;
  readonly #released: () => void;
  #closed = false;

  constructor(path: string, args: readonly string[], released: () => void) {
    this.#sessions = new Sessions(path, args);
    this.#released = released;
  }

  async rows<P extends z.ZodType, R extends z.ZodType>(query: Query<P, R>, params: z.input<P>): Promise<z.output<R>[]> {
    const answer = this.#sessions.read((session) => session.queryAsync(textOf(query, params), NDJSON));
    return readRows(query, (await asOurs(answer, query.name)).text());
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
    try {
      yield* this.#sessions.stream(async (session) => {
        const set = setParameters(query.params.parse(params) as Params);
        if (set !== '') await session.queryAsync(set, NDJSON); // a stream is of one statement
        return session.queryStream(query.sql, NDJSON);
      });
    } catch (error) {
      throw engineError(error, query.name);
    }
  }

  async command<P extends z.ZodType>(command: Command<P>, params: z.input<P>): Promise<void> {
    await asOurs(
      this.#sessions.change((session) => session.queryAsync(textOf(command, params), NDJSON)),
      command.name,
    );
  }

  async insert(table: string, ndjson: Uint8Array): Promise<void> {
    if (ndjson.byteLength === 0) return;
    const order = { table: `refrain.${table}`, values: ndjson, format: NDJSON.format };
    await asOurs(
      this.#sessions.change((session) => session.insert(order)),
      `insert into ${table}`,
    );
  }

  async close(): Promise<void> {
    if (this.#closed) return; // the lock may be another's by now
    this.#closed = true;
    await this.#sessions.close();
    this.#released();
  }
}

type Params = Readonly<Record<string, unknown>>;

function textOf({ sql, params: schema }: Command, params: unknown): string {
  return setParameters(schema.parse(params) as Params) + sql;
}

async function asOurs<T>(answer: Promise<T>, doing: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw engineError(error, doing);
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
