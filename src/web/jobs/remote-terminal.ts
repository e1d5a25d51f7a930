/** The terminal of a command that another process has called: the server's side of it. */
import { Writable } from 'node:stream';
import type { Socket } from 'node:net';
import type { Progress } from '../../jobs/job.js';
import { stopped, type Terminal } from '../../jobs/terminal.js';
import { line, type FromCommand, type FromServer } from './messages.js';

/** Least time between two messages on how far the same work is, ms. */
const EVERY = 50;

export class RemoteTerminal implements Terminal {
  readonly cwd: string;
  readonly colour: { out: boolean; err: boolean };
  readonly out: Writable;
  readonly #connection: Socket;
  readonly #stop = new AbortController();
  #last = { what: '', at: 0 };
  #answer: ((text: string | undefined) => void) | undefined;
  #input: ((text: string | null) => void) | undefined;

  constructor(connection: Socket, { cwd, colour }: FromCommand & { kind: 'call' }) {
    this.cwd = cwd;
    this.colour = colour;
    this.#connection = connection;
    this.out = new Writable({
      write: (bytes: Buffer, _encoding, done) => {
        this.#send({ kind: 'out', bytes: bytes.toString('base64') }, () => done());
      },
    });
    this.out.on('error', () => {}); // nobody is there any more, and the signal says so
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  say(lines: string): void {
    this.#send({ kind: 'say', lines });
  }

  progress(progress: Progress): void {
    const what = `${progress.step} ${progress.of}`;
    const now = performance.now();
    if (what === this.#last.what && now - this.#last.at < EVERY) return;
    this.#last = { what, at: now };
    this.#send({ kind: 'progress', progress });
  }

  async *input(): AsyncIterable<string> {
    const pieces: (string | null)[] = [];
    let wake = (): void => {};
    this.#input = (text) => {
      pieces.push(text);
      wake();
    };
    this.#send({ kind: 'input' });
    for (;;) {
      while (pieces.length === 0) {
        await new Promise<void>((done) => (wake = done));
        this.signal.throwIfAborted();
      }
      const piece = pieces.shift();
      if (piece === null || piece === undefined) return;
      yield piece;
    }
  }

  closeInput(): void {} // the server's own is not this

  ask(question: string): Promise<string | undefined> {
    return new Promise((done, failed) => {
      this.#answer = done;
      this.signal.addEventListener('abort', () => failed(this.signal.reason as Error), { once: true });
      this.#send({ kind: 'ask', question });
    });
  }

  open(path: string): void {
    this.#send({ kind: 'open', path });
  }

  /** Takes what the command says after its call. */
  take(message: FromCommand): void {
    if (message.kind === 'stop') this.stop();
    if (message.kind === 'answer') this.#answer?.(message.text ?? undefined);
    if (message.kind === 'input') this.#input?.(message.text);
  }

  /** Ends the work: Ctrl-C there, or nobody is there any more, or the server closes. */
  stop(): void {
    this.#stop.abort(stopped());
    this.#input?.(null);
  }

  /** When all that was written is on its way, says how the command ended. */
  async exit(code: number): Promise<void> {
    await new Promise<void>((done) => this.out.end(done));
    await new Promise<void>((done) => this.#send({ kind: 'exit', code }, done));
    this.#connection.end();
  }

  #send(message: FromServer, sent: () => void = () => {}): void {
    if (!this.#connection.writable) return sent();
    this.#connection.write(line(message), () => sent());
  }
}
