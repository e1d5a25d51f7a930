/** 32-bit numbers as base64, little-endian: a third of their length as digits, and read in a tenth of the time. */
export function packed(numbers: Uint32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

export function unpacked(base64: string): Uint32Array {
  return unpackedTogether([base64])[0]!;
}

/** Several at once, in one array: to make three takes longer than to fill them with what a post has. */
export function unpackedTogether(parts: readonly string[]): Uint32Array[] {
  const lengths = parts.map(numbersIn);
  const numbers = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  const bytes = Buffer.from(numbers.buffer);
  let start = 0;
  return parts.map((base64, at) => {
    const end = start + lengths[at]!;
    bytes.write(base64, start * 4, 'base64');
    const part = numbers.subarray(start, end);
    start = end;
    return part;
  });
}

/** Of four letters three bytes come, and one less for each sign that fills up the last four. */
function numbersIn(base64: string): number {
  const filled = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return ((base64.length / 4) * 3 - filled) / 4;
}
