import type { Passages } from './passages.js';

/** An item's version as readers hand it on and the store keeps it, one row each. */

/** Where the bytes of something are: a record of evidence, and the place in it. */
export interface EvidencePointer {
  sha256: string;
  /** `line 12`, `row 7`, `message 4711` or a record id: never a byte offset */
  locator: string;
}

/**
 * What kind of post an item is. A `share` (retweet, forward) repeats by the platform's own means,
 * so that its author is not the author of its text.
 */
export const forms = ['post', 'share', 'reply', 'quote'] as const;
export type Form = (typeof forms)[number];

/** One row of the table `items`. 64-bit numbers are decimal strings, as JSON cannot carry them. */
export interface ItemRow {
  /** id/1, see ids.ts */
  item: string;
  /** hash of the well-formed text, see `versionKey` */
  version: string;
  outlet: string;
  /** the string that `item` is the hash of */
  identity: string;
  /** milliseconds since 1970 UTC, as best read from `stated` */
  published_ms: number;
  /** the time as the source states it */
  stated: string;
  title: string;
  text: string;
  /** as file or casebook state it: ISO 639-1, or '' where unknown */
  language: string;
  form: Form;
  address: string;
  message: string;
  /** evidence */
  sha256: string;
  locator: string;
  /** when its evidence was recorded in the ledger, ms since 1970 UTC; of two readings the later counts */
  recorded_ms: number;
  /** of a broadcast */
  passages?: Passages;
}

/** The text that an item is read, hashed and measured by: title and text, a blank line between. */
export function wholeText(title: string, text: string): string {
  return title === '' ? text : `${title}\n\n${text}`;
}

/**
 * Codes of rows that are left out on purpose: service messages, advertisements and personal chats; subtitles that are renderings.
 * They stand in quarantine, so that rows add up and another mapping can bring them in, but nothing went wrong with them.
 */
export const leftOut: ReadonlySet<string> = new Set(['not-a-post', 'rendering']);

/** Something that could not be read, with its place and reason: one line of data/quarantine/*.jsonl. */
export interface Quarantined {
  sha256: string;
  /** the file as it was named at the import */
  file: string;
  locator: string;
  /** stable code: `no-date`, `no-zone`, `unknown-outlet`, `not-utf8`, … */
  code: string;
  /** one clear line */
  reason: string;
  /** what to do */
  hint: string;
  /** the record as text, cut to 2,000 characters */
  record: string;
}
