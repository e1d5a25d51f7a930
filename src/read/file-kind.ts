/**
 * The kinds of plain file. `json` and `telegram-json` are arrays of objects; `rows` is what steps write, see
 * steps/placed-row.ts.
 */
export const fileKinds = ['csv', 'jsonl', 'parquet', 'telegram-json', 'json', 'rows'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What can be read, for hints. */
export const readable =
  'what can be read: CSV, JSON, Parquet, spreadsheets, saved pages, mails, texts and subtitles, also in archives and folders';

/** First bytes of what people try as well, with what to do. */
const foreign: readonly (readonly [string, string, string])[] = [
  ['504b0304', 'an Excel or Word file', 'save a sheet as .xlsx or CSV (UTF-8), a text as .txt or .html'],
  ['d0cf11e0', 'an old Excel or Word file', 'save a sheet as .xlsx or CSV (UTF-8), a text as .txt or .html'],
  ['1f8b', 'a gzip archive', 'unpack it first: gunzip FILE'],
  ['28b52ffd', 'a Zstandard archive', 'unpack it first: zstd -d FILE'],
  ['425a68', 'a bzip2 archive', 'unpack it first: bunzip2 FILE'],
  ['fd377a585a00', 'an xz archive', 'unpack it first: unxz FILE'],
  ['377abcaf271c', 'a 7z archive', 'unpack it first'],
  ['25504446', 'a PDF', readable],
  ['53514c69746520666f726d6174', 'a SQLite data base', 'export its table as CSV'],
  ['fffe', 'text in UTF-16', 'leave --encoding out, or say utf-16le'],
  ['feff', 'text in UTF-16', 'leave --encoding out, or say utf-16be'],
  ['57415243', 'a WARC archive', readable],
];

/** What a file that cannot be read looks like by its first bytes, and what to do about it. */
export function looksForeign(head: Uint8Array): { like: string; hint: string } | undefined {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  for (const [magic, like, hint] of foreign) {
    if (hex.startsWith(magic)) return { like, hint };
  }
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar') {
    return { like: 'a tar archive', hint: 'unpack it into a folder of its own, tar -xf FILE, and import that' };
  }
  const start = Buffer.from(head.subarray(0, 512)).toString('latin1').trimStart();
  if (start.startsWith('<')) return { like: 'a web page or XML', hint: readable };
  const controls = head.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (controls > Math.min(head.length, 4096) / 20) return { like: 'binary data', hint: readable };
  return undefined;
}
