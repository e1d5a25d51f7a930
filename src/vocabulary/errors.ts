/** What can go wrong, by what happens next. `cli/` and `web/` render them; nothing else prints. */

export interface ErrorDetails {
  /** file:line:col, an address, or an item */
  place?: string;
  /** what to do now, as a clause: "did you mean …", "say --zone …" */
  hint?: string;
  /** what the message speaks of, for those who say it in another language */
  about?: ErrorValues;
  cause?: unknown;
}

export type ErrorValues = Readonly<Record<string, string | number>>;

/** One thing that is wrong: what, where, what to do. */
export class RefrainError extends Error {
  readonly code: string;
  readonly place: string | undefined;
  readonly hint: string | undefined;
  readonly about: ErrorValues | undefined;

  /** @param code stable and listed in docs/reference/errors.md, for example `unknown-alignment` */
  constructor(code: string, message: string, { place, hint, about, cause }: ErrorDetails = {}) {
    super(message, { cause });
    this.name = new.target.name;
    this.code = code;
    this.place = place;
    this.hint = hint;
    this.about = about;
  }
}

/** The command was called wrongly. Exit code 2. */
export class UsageError extends RefrainError {}

/** Mistakes in the casebook, all at once. Exit code 2. */
export class CasebookError extends RefrainError {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const [first] = mistakes;
    super(first?.code ?? 'casebook', mistakes.map(showMistake).join('\n'));
    this.mistakes = mistakes;
  }
}

/** One mistake in a casebook file. Lines and columns count from 1. */
export interface Mistake {
  code: string;
  file: string;
  line: number;
  column: number;
  /** of a workbook: `Outlets!B5` */
  cell?: string;
  what: string;
  expected?: string;
  hint?: string;
}

/** `file:line:col what; expected; hint` on one line; of a workbook `file Sheet!B5 what …`. */
export function showMistake({ file, line, column, cell, what, expected, hint }: Mistake): string {
  const rest = [expected && `expected ${expected}`, hint].filter(Boolean).join('; ');
  return `${file}${cell ? ` ${cell}` : `:${line}:${column}`} ${what}${rest ? `: ${rest}` : ''}`;
}

/** The other side is busy or away: wait and try again. */
export class RetryLaterError extends RefrainError {}

/** This one thing cannot be read: it goes to quarantine and the rest goes on. Exit code 4. */
export class SkipItemError extends RefrainError {}

/** The store cannot be opened or did not answer. Exit code 1. */
export class StoreError extends RefrainError {}

/** What was kept is not as it was kept. Exit code 1, of `verify` 3. */
export class IntegrityError extends RefrainError {}
