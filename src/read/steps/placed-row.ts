/**
 * A line of a plain file of kind `rows`: a record with its place in what it was taken from, or why there is none.
 * `place` stands in evidence pointers (`sheet Posts row 12`, `pages/a.html`) and never changes for the same bytes.
 */
export type PlacedRow =
  | { place: string; record: Record<string, unknown> }
  /** `text`: what could not be read, cut to 2,000 characters */
  | { place: string; problem: string; text: string };
