/** The records of a slice, whatever kind of file they come from: values by column, without an object a record. */
export interface Records {
  readonly count: number;
  /** why a record cannot be read, '' when it can: `wrong-columns`, `not-json`, `not-utf8`, … */
  problem(record: number): string;
  /**
   * The value of a column of those that were asked for; undefined or null where there is none. Of a time with a known
   * instant it is a Date, of one that the file states without zone a string.
   */
  value(record: number, column: number): unknown;
  /** the line or row, from 1, on which a record begins */
  number(record: number): number;
  /** its place in the file where that is not a line or row: `sheet Posts row 12` */
  place?(record: number): string | undefined;
  /** where its bytes begin and end in the file, of files of text */
  bounds?(record: number): readonly [from: number, to: number];
  /** where passages of its text begin, see vocabulary/passages.ts; not checked */
  passages?(record: number): unknown;
  /** the record as text, cut to 2,000 characters: for quarantine */
  text(record: number): string;
}

/** Longest text of a record that is kept in quarantine, in UTF-16 units. */
export const KEPT_OF_RECORD = 2_000;

/** What stands for bytes that should be text and are not UTF-8. */
export const NOT_UTF8 = Symbol('not UTF-8');
