/** RFC 8878, 3.1.1: the least and the most that a frame header takes are 6 and 18 bytes. */
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * Walks over the frames of Zstandard without unpacking them, and calls with the window that each asks for, in bytes,
 * before its first block: what unpacks it takes as much memory.
 */
export class ZstdFrames {
  readonly #window: (bytes: number) => void;
  #inFrame = false;
  #checksum = 0;
  #skip = 0;
  #held: number[] = [];

  constructor(window: (bytes: number) => void) {
    this.#window = window;
  }

  see(piece: Uint8Array): void {
    for (let at = 0; at < piece.length;) {
      if (this.#skip > 0) {
        const skipped = Math.min(this.#skip, piece.length - at);
        this.#skip -= skipped;
        at += skipped;
        continue;
      }
      this.#held.push(piece[at++] ?? 0);
      if (this.#inFrame ? this.#block(this.#held) : this.#frame(this.#held)) this.#held = [];
    }
  }

  /** 3.1.1.2: a block's header is 24 bits: whether it is the last, its type, its size. Gives whether it was whole. */
  #block(held: readonly number[]): boolean {
    if (held.length < 3) return false;
    const header = littleEndian(held, 0, 3);
    const repeated = ((header >> 1) & 3) === 1;
    this.#skip = repeated ? 1 : header >> 3;
    if (header & 1) {
      this.#skip += this.#checksum;
      this.#inFrame = false;
    }
    return true;
  }

  /** 3.1.1.1: a frame's header; 3.1.2: a frame that is skipped. What is neither is left to what unpacks it. */
  #frame(held: readonly number[]): boolean {
    if (held.length < 5) return false;
    if (!MAGIC.every((byte, index) => held[index] === byte)) {
      if (held.length < 8) return false;
      this.#skip = littleEndian(held, 4, 4);
      return true;
    }
    const flags = held[4] ?? 0;
    const single = (flags >> 5) & 1;
    const sizeBytes = [single, 2, 4, 8][flags >> 6] ?? 0;
    const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0;
    const length = 6 - single + dictionaryBytes + sizeBytes;
    if (held.length < length) return false;
    const base = 2 ** (10 + ((held[5] ?? 0) >> 3));
    this.#window(
      single
        ? littleEndian(held, length - sizeBytes, sizeBytes) + (sizeBytes === 2 ? 256 : 0)
        : base + (base / 8) * ((held[5] ?? 0) & 7),
    );
    this.#checksum = (flags >> 2) & 1 ? 4 : 0;
    this.#inFrame = true;
    return true;
  }
}

function littleEndian(bytes: readonly number[], from: number, length: number): number {
  let value = 0;
  for (let at = length - 1; at >= 0; at--) value = value * 256 + (bytes[from + at] ?? 0);
  return value;
}
