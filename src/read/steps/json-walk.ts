/**
 * Walks through JSON of any size, piece by piece, and hands out what stands at some paths. Only brackets, strings and commas
 * count here: whether what is handed out is sound is found out when it is parsed.
 */

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

/** Keys from the top down; `*` stands for every element of a list, or every value of an object. */
export type Pattern = readonly string[];

/** An object or list on the way to what is looked for. */
export interface Around {
  /** of all that were walked through, from 0 */
  index: number;
  isList: boolean;
  /** the key, or the number from 0, under which it stands; '' for the whole */
  key: string | number;
  parent: Around | undefined;
}

export interface Found {
  /** its bytes; cut where it is longer than `longest` */
  bytes: Buffer;
  /** bytes that it has in all */
  length: number;
  /** of its nested objects and lists, from 0 */
  depth: number;
  /** what it stands in, and under which key or number */
  around: Around | undefined;
  key: string | number;
  /** the file ended in it */
  torn: boolean;
}

interface Frame extends Around {
  patterns: readonly Pattern[];
  parent: Frame | undefined;
  level: number;
  count: number;
}

type State = 'value' | 'key' | 'colon' | 'after' | 'end' | 'nested' | 'string' | 'bare' | 'keyString';

export class JsonWalk {
  /** offset of what broke the JSON off; what comes after is not walked */
  brokenAt = -1;
  readonly #patterns: readonly Pattern[];
  readonly #onFound: (found: Found) => void;
  readonly #onScalar: ((around: Around, key: string, bytes: Buffer) => void) | undefined;
  readonly #longest: number;
  #frame: Frame | undefined;
  #frames = 0;
  #state: State = 'value';
  #key: string | number = '';
  #offset = 0;
  // of the value that is being passed over
  #wanted: 'found' | 'scalar' | '' = '';
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #length = 0;
  #depth = 0;
  #deepest = 0;
  #inString = false;
  #escaped = false;

  /**
   * @param patterns where what is looked for stands; [] is the whole
   * @param longest bytes that are kept of one thing
   * @param onScalar is told the texts, numbers and words that stand beside the way
   */
  constructor(
    patterns: readonly Pattern[],
    onFound: (found: Found) => void,
    {
      longest,
      onScalar,
    }: { longest: number; onScalar?: ((around: Around, key: string, bytes: Buffer) => void) | undefined },
  ) {
    this.#patterns = patterns;
    this.#onFound = onFound;
    this.#onScalar = onScalar;
    this.#longest = longest;
  }

  /** Whether the whole value has ended; what follows it is not walked. */
  get ended(): boolean {
    return this.#state === 'end' || this.brokenAt >= 0;
  }

  /** @returns how many of the bytes belong to the walk: fewer than there are when it has ended */
  write(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length && !this.ended) {
      const next = isSpan(this.#state) ? this.#passOver(bytes, at) : this.#step(bytes, at);
      if (next < 0) this.brokenAt = this.#offset + at;
      else at = next;
    }
    this.#offset += bytes.length;
    return at;
  }

  /** There are no more bytes. */
  close(): void {
    if (isSpan(this.#state)) this.#endOfValue(this.#state !== 'bare' || this.#frame !== undefined);
    else if (!this.ended && this.#frames > 0) this.brokenAt = this.#offset;
  }

  /** One byte of structure; -1 where JSON cannot have it. */
  #step(bytes: Buffer, at: number): number {
    const byte = bytes[at] ?? 0;
    if (byte === 32 || (byte >= 9 && byte <= 13)) return at + 1;
    const frame = this.#frame;
    switch (this.#state) {
      case 'value':
        if (byte === CLOSE_LIST && frame?.isList) return this.#leave(at);
        return this.#beginValue(byte, at);
      case 'key':
        if (byte === CLOSE) return this.#leave(at);
        if (byte !== QUOTE) return -1;
        return this.#beginSpan('keyString', at);
      case 'colon':
        this.#state = 'value';
        return byte === COLON ? at + 1 : -1;
      default:
        if (!frame) return -1;
        if (byte === (frame.isList ? CLOSE_LIST : CLOSE)) return this.#leave(at);
        if (byte !== COMMA) return -1;
        frame.count++;
        this.#key = frame.count;
        this.#state = frame.isList ? 'value' : 'key';
        return at + 1;
    }
  }

  #beginValue(byte: number, at: number): number {
    const frame = this.#frame;
    const level = frame ? frame.level + 1 : 0;
    const key = String(this.#key);
    const here = frame
      ? frame.patterns.filter((pattern) => pattern[frame.level] === '*' || pattern[frame.level] === key)
      : this.#patterns;
    const isNested = byte === OPEN || byte === OPEN_LIST;
    this.#wanted = '';
    if (here.some((pattern) => pattern.length === level)) this.#wanted = 'found';
    else if (isNested && here.length > 0) {
      const isList = byte === OPEN_LIST;
      const index = this.#frames++;
      this.#frame = { index, isList, key: this.#key, parent: frame, patterns: here, level, count: 0 };
      this.#key = 0;
      this.#state = isList ? 'value' : 'key';
      return at + 1;
    } else if (!isNested && frame && !frame.isList && this.#onScalar) this.#wanted = 'scalar';
    return this.#beginSpan(isNested ? 'nested' : byte === QUOTE ? 'string' : 'bare', at);
  }

  #beginSpan(state: State, at: number): number {
    this.#state = state;
    this.#kept = [];
    this.#keptBytes = this.#length = this.#depth = this.#deepest = 0;
    this.#inString = this.#escaped = false;
    return at;
  }

  #leave(at: number): number {
    const frame = this.#frame;
    this.#frame = frame?.parent;
    this.#key = frame?.key ?? '';
    this.#state = this.#frame ? 'after' : 'end';
    return at + 1;
  }

  /** Goes on with a value to its end, or to that of the bytes. */
  #passOver(bytes: Buffer, start: number): number {
    const state = this.#state;
    let at = start;
    let done = false;
    while (at < bytes.length && !done) {
      if (this.#inString) {
        at = this.#toEndOfString(bytes, at);
        done = !this.#inString && this.#depth === 0;
        continue;
      }
      const byte = bytes[at];
      if (state === 'bare') {
        done = byte === COMMA || byte === CLOSE || byte === CLOSE_LIST || (byte ?? 0) <= 32;
        if (done) break;
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) {
        this.#depth++;
        if (this.#depth > this.#deepest) this.#deepest = this.#depth;
      } else if (byte === CLOSE || byte === CLOSE_LIST) done = --this.#depth === 0;
      at++;
    }
    this.#keep(bytes, start, at);
    if (done) this.#endOfValue(false);
    return at;
  }

  #toEndOfString(bytes: Buffer, start: number): number {
    let at = start;
    if (this.#escaped) {
      this.#escaped = false;
      at++;
    }
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === BACKSLASH) {
        if (at + 1 === bytes.length) this.#escaped = true;
        at += 2;
      } else if (byte === QUOTE) {
        this.#inString = false;
        return at + 1;
      } else at++;
    }
    return bytes.length;
  }

  #keep(bytes: Buffer, from: number, to: number): void {
    this.#length += to - from;
    if (this.#wanted === '' && this.#state !== 'keyString') return;
    const part = bytes.subarray(from, Math.min(to, from + this.#longest - this.#keptBytes));
    if (part.length === 0) return;
    this.#kept.push(part);
    this.#keptBytes += part.length;
  }

  #endOfValue(torn: boolean): void {
    const bytes = this.#kept.length === 1 && this.#kept[0] ? this.#kept[0] : Buffer.concat(this.#kept);
    if (this.#state === 'keyString') {
      this.#key = parsedKey(bytes);
      this.#state = 'colon';
      return;
    }
    this.#state = this.#frame ? 'after' : 'end';
    if (this.#wanted === 'scalar' && this.#frame && !torn) this.#onScalar?.(this.#frame, String(this.#key), bytes);
    if (this.#wanted !== 'found') return;
    const { length, around } = { length: this.#length, around: this.#frame };
    this.#onFound({ bytes, length, depth: Math.max(0, this.#deepest - 1), around, key: this.#key, torn });
  }
}

function isSpan(state: State): boolean {
  return state === 'nested' || state === 'string' || state === 'bare' || state === 'keyString';
}

function parsedKey(bytes: Buffer): string {
  try {
    return JSON.parse(bytes.toString('utf8')) as string;
  } catch {
    return bytes.toString('utf8');
  }
}
