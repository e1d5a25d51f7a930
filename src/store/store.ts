import type * as z from 'zod';

/** A query with its parameters and rows: SQL in a file of its own, checked at both ends. */
export interface Query<Params extends z.ZodType = z.ZodType, Row extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly sql: string;
  readonly params: Params;
  readonly row: Row;
}

/** A statement that changes something and gives no rows. */
export interface Command<Params extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly sql: string;
  readonly params: Params;
}

/**
 * ClickHouse, embedded or a server, behind the few things that Refrain asks of it. Nothing outside `store/`
 * knows which it is. 64-bit integers come and go as decimal strings or bigint. Every engine error becomes
 * a StoreError with a hint.
 */
export interface Store {
  /** all rows, checked; for answers that fit in memory */
  rows<P extends z.ZodType, R extends z.ZodType>(query: Query<P, R>, params: z.input<P>): Promise<z.output<R>[]>;
  /** rows in batches as they come, for answers of any size; what is not wanted any more is not read */
  stream<P extends z.ZodType, R extends z.ZodType>(
    query: Query<P, R>,
    params: z.input<P>,
  ): AsyncIterable<z.output<R>[]>;
  /** the same rows as newline-delimited JSON, whole rows in each piece, unchecked: for workers that read them themselves */
  pieces<P extends z.ZodType, R extends z.ZodType>(query: Query<P, R>, params: z.input<P>): AsyncIterable<Uint8Array>;
  command<P extends z.ZodType>(command: Command<P>, params: z.input<P>): Promise<void>;
  /**
   * Rows as newline-delimited JSON in the shape of the table; an unknown column fails.
   * To insert the same rows twice changes nothing.
   */
  insert(table: string, ndjson: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
