/** A block of LZ4 with matches, after the block format's description (lz4_Block_format.md): greedy, one hash of four bytes. */
export function lz4Block(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  const seen = new Map<number, number>();
  const word = (at: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
  const length = (rest: number): void => {
    for (; rest >= 255; rest -= 255) out.push(255);
    out.push(rest);
  };
  let from = 0; // of the literals
  const sequence = (to: number, match?: { offset: number; length: number }): void => {
    const literals = to - from;
    const more = (match?.length ?? 4) - 4;
    out.push((Math.min(literals, 15) << 4) | Math.min(more, 15));
    if (literals >= 15) length(literals - 15);
    out.push(...bytes.subarray(from, to));
    if (!match) return;
    out.push(match.offset & 255, match.offset >> 8);
    if (more >= 15) length(more - 15);
    from = to + match.length;
  };
  for (let at = 0; at + 12 < bytes.length;) {
    const before = seen.get(word(at));
    seen.set(word(at), at);
    if (before === undefined || at - before > 65_535) {
      at++;
      continue;
    }
    let same = 4;
    while (at + same < bytes.length - 5 && bytes[before + same] === bytes[at + same]) same++;
    sequence(at, { offset: at - before, length: same });
    at = from;
  }
  sequence(bytes.length);
  return Uint8Array.from(out);
}
