/** Sessions of the embedded engine. Each carries one query at a time, so that several readers need several. */
import type { ChdbQueryStream, Session } from 'chdb';
import { StoreError } from '../../vocabulary/errors.js';
import { engineError } from './engine-error.js';
import { loadEngine } from './engine.js';

/**
 * So many queries for rows run at a time; more wait. Each takes one of the four threads that Node has for such work, and
 * reading files needs one too.
 */
const READERS = 3;

export class Sessions {
  readonly #path: string;
  readonly #args: readonly string[];
  readonly #all = new Set<Session>();
  readonly #main: Session;
  readonly #idle: Session[] = [];
  readonly #waiting: ((session: Session) => void)[] = [];
  readonly #streams = new Set<ChdbQueryStream>();
  #lent = 0;
  #last: Promise<unknown> = Promise.resolve();
  #open = true;

  constructor(path: string, args: readonly string[]) {
    this.#path = path;
    this.#args = args;
    this.#main = this.#connect();
  }

  /** What changes something: one after another. */
  change<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const done = this.#last.then(() => {
      this.#mustBeOpen();
      return work(this.#main);
    });
    this.#last = done.catch(() => {});
    return done;
  }

  /** What reads: several at a time. */
  async read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    this.#mustBeOpen();
    const session = await this.#borrow();
    try {
      this.#mustBeOpen();
      return await work(session);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(session);
      else {
        this.#lent--;
        this.#idle.push(session);
      }
    }
  }

  /** A stream has its session for as long as someone reads it, and holds nobody else up. */
  async *stream(begin: (session: Session) => Promise<ChdbQueryStream>): AsyncIterable<Uint8Array> {
    this.#mustBeOpen();
    const session = this.#free();
    let stream: ChdbQueryStream | undefined;
    try {
      stream = await begin(session);
      this.#streams.add(stream);
      for await (const chunk of stream) yield chunk.raw();
      this.#mustBeOpen(); // a stream that was cancelled just ends
    } finally {
      stream?.cancel();
      if (stream) this.#streams.delete(stream);
      if (this.#open) this.#idle.push(session);
    }
  }

  /** Waits for what runs: to close while a query runs can abort the process. Streams are cut off. */
  async close(): Promise<void> {
    this.#open = false;
    const { drainPending } = loadEngine();
    for (const stream of this.#streams) stream.cancel();
    await drainPending();
    for (const session of this.#all) session.close();
    await drainPending();
  }

  /** One for a reader; where all are lent, the first that is given back. */
  #borrow(): Session | Promise<Session> {
    if (this.#lent === READERS) return new Promise((given) => this.#waiting.push(given));
    const session = this.#free();
    this.#lent++;
    return session;
  }

  #free(): Session {
    return this.#idle.pop() ?? this.#connect();
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
