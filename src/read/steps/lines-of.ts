/** Longest line that is kept whole, in bytes; of a longer one the beginning is given. */
const LONGEST_LINE = 16 << 20;

/** The lines of a stream, without their ends. Bounded in memory whatever the lines are. */
export async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer, void, undefined> {
  let kept: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    const room = part.subarray(0, Math.max(0, LONGEST_LINE - length));
    if (room.length > 0) kept.push(room);
    length += room.length;
  };
  const take = (): Buffer => {
    const line = kept.length === 1 && kept[0] ? kept[0] : Buffer.concat(kept);
    [kept, length] = [[], 0];
    return line.at(-1) === 13 ? line.subarray(0, -1) : line;
  };
  for await (const piece of stream) {
    const bytes = piece as Buffer;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (length > 0) yield take();
}
