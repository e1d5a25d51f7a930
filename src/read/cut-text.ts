import { defaultLimits } from '../vocabulary/limits.js';
import type { Slice } from './plan.js';
import { scannerFor } from './scanner.js';
import { bytesAt, type Source } from './source.js';

/** A slice ends with the first record that reaches this size, in bytes. */
const SLICE_BYTES = 4 << 20;

/** The same of rows that were spread out of a workbook or of pages: a fourth keeps a million rows of a sheet in 600 MB. */
const SLICE_OF_ROWS_BYTES = 1 << 20;

/** Cuts a file of text between records, in slices of some MB. A record longer than `longestRecord` bytes is set aside. */
export async function* cutText(
  source: Source,
  {
    sliceBytes = source.kind === 'rows' ? SLICE_OF_ROWS_BYTES : SLICE_BYTES,
    longestRecord = defaultLimits.recordMb << 20,
  } = {},
): AsyncGenerator<Slice, void, undefined> {
  const { file, size, kind } = source;
  const scanner = scannerFor(kind, source.csv);
  let from = await dataStart(source); // of the slice
  let at = from; // of the record
  let row = 1;
  let line = source.csv?.dataLine ?? 1;
  let next = { row, line }; // of the record
  let index = 0;
  let window = await bytesAt(file, at, sliceBytes + (sliceBytes >> 3));
  let windowAt = at;
  const slice = (to: number): Slice => ({
    index: index++,
    row,
    line: kind.endsWith('json') ? 0 : line,
    from,
    to,
    total: size,
  });
  while (at < size) {
    const start = at - windowAt;
    const final = windowAt + window.length >= size;
    const end = scanner.next(window, start, window.length, final);
    if (end === -1 && window.length - start <= longestRecord) {
      // The record goes on behind the window: a larger one from here.
      const length = Math.max(sliceBytes, (window.length - start) * 2);
      window = await bytesAt(file, at, Math.min(length, longestRecord + 1));
      windowAt = at;
      continue;
    }
    if (end === -1 || scanner.to - scanner.from > longestRecord) {
      if (at > from) yield slice(at);
      const long = end === -1 ? await lineEnd(source, at) : { to: windowAt + end, lines: scanner.lines };
      [row, line, from] = [next.row, next.line, at];
      // A quote that never closes takes its own line with it, not the rest of the file.
      const unclosed = source.csv !== undefined && end === -1 && long.to - at <= longestRecord;
      yield { ...slice(long.to), setAside: unclosed ? 'bad-quotes' : 'too-long' };
      at = from = long.to;
      next = { row: row + 1, line: line + long.lines };
      [row, line] = [next.row, next.line];
      window = await bytesAt(file, at, sliceBytes + (sliceBytes >> 3));
      windowAt = at;
      continue;
    }
    at = windowAt + end;
    next = { row: next.row + (scanner.blank ? 0 : 1), line: next.line + scanner.lines };
    if (at - from >= sliceBytes) {
      yield slice(at);
      from = at;
      [row, line] = [next.row, next.line];
    }
  }
  if (at > from) yield slice(at);
}

/** Where the first record begins: behind byte-order mark, header, opening bracket. */
async function dataStart({ file, csv, kind }: Source): Promise<number> {
  if (csv) return csv.dataAt;
  const head = await bytesAt(file, 0, 4096);
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return kind === 'jsonl' || kind === 'rows' ? start : head.indexOf('[', start) + 1;
}

/** Where the line from an offset ends, in a file whose records are too long to be looked at whole. */
async function lineEnd({ file, size, csv, kind }: Source, from: number): Promise<{ to: number; lines: number }> {
  if (kind === 'json' || kind === 'telegram-json') return { to: size, lines: 0 };
  for (let at = from; at < size;) {
    const piece = await bytesAt(file, at, SLICE_BYTES);
    const found = piece.indexOf(csv?.newline ?? 10);
    if (found !== -1) return { to: at + found + 1, lines: 1 };
    at += piece.length;
  }
  return { to: size, lines: 0 };
}
