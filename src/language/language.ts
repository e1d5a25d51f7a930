/** What is known of a language. Data stand beside each language's code. */
export interface Language {
  /** ISO 639-1 */
  readonly code: string;
  /** in English */
  readonly name: string;
  /** small letters in their order; '' where unknown */
  readonly alphabet: string;
  /** words too common to tell what a text is about, as `words` gives them */
  readonly stopWords: ReadonlySet<string>;
  /** pairs that open and close a quotation, the usual one first */
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
  /** January first; empty where unknown */
  readonly months: readonly Month[];
  /** Monday first; empty where unknown */
  readonly weekdays: readonly Weekday[];
  /** words whose point does not end a sentence, in small letters without the point */
  readonly abbreviations: ReadonlySet<string>;
  /** @see ./stem.ts */
  stem(word: string): string;
}

/** A month as texts write it, in small letters. */
export interface Month {
  /** as in a heading: `ноябрь` */
  readonly name: string;
  /** as in a date: `4 ноября` */
  readonly inDate: string;
  /** without the point: `нояб`; usual one first */
  readonly short: readonly string[];
  /** all forms of the name, the two above among them */
  readonly forms: readonly string[];
}

/** A day of the week, in small letters. */
export interface Weekday {
  readonly name: string;
  /** without the point: `пн` */
  readonly short: string;
  /** all forms of the name */
  readonly forms: readonly string[];
}
