import type { Slice } from './plan.js';
import type { Records } from './records.js';
import { REDACTED } from './redacted.js';
import { CsvScanner } from './scan-csv.js';
import type { Source } from './source.js';
import { textRecords } from './text-records.js';

/** The records of a slice of CSV. A field is decoded when it is asked for. */
export async function csvRecords(source: Source, slice: Slice, columns: readonly string[]): Promise<Records> {
  const header = source.csv?.columns ?? [];
  const wanted = columns.map((name) => header.indexOf(name));
  const width = wanted.length;
  const bounds: number[] = []; // begin and end of each wanted field; -1 for one with doubled quotes, after its end
  const doubled: boolean[] = [];
  const widths: number[] = [];
  const found = await textRecords(source, slice, (scanner) => {
    const csv = scanner as CsvScanner;
    widths.push(csv.count);
    for (const index of wanted) {
      // A field that the record lacks is empty, not that of the record before.
      const there = csv.problem === '' && index >= 0 && index < csv.count;
      bounds.push(there ? (csv.bounds[index * 2] ?? 0) : 0, there ? (csv.bounds[index * 2 + 1] ?? 0) : 0);
      doubled.push(there && (csv.doubled[index] ?? false));
    }
  });
  for (const [record, count] of widths.entries()) {
    if (found.problems[record] !== '' || count === header.length) continue;
    found.problems[record] = count === 1 && found.text(record) === REDACTED ? 'redacted' : 'wrong-columns';
  }
  return {
    count: found.numbers.length,
    problem: (record) => found.problems[record] ?? '',
    number: (record) => found.numbers[record] ?? 0,
    text: found.text,
    bounds: found.boundsInFile,
    value(record, column) {
      const at = record * width + column;
      const field = found.bytes.toString('utf8', bounds[at * 2], bounds[at * 2 + 1]);
      return doubled[at] ? field.replaceAll('""', '"') : field;
    },
  };
}
