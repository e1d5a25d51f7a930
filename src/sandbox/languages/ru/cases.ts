/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'p';
export type Gender = 'm' | 'f' | 'n';
export type Forms = Readonly<Record<Case, string>>;

/** Ends of stems after which no ы stands, and unstressed no о. */
export const HUSH = /[жшчщ]$/;
/** Ends of stems after which no ы stands. */
export const VELAR = /[гкх]$/;

/** A form for every case. */
export function formsBy(form: (at: Case) => string): Forms {
  return { n: form('n'), g: form('g'), d: form('d'), a: form('a'), i: form('i'), p: form('p') };
}
