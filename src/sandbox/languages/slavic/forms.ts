/** Nominative, genitive, dative, accusative, instrumental, locative (in Russian called prepositional). */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export type Gender = 'm' | 'f' | 'n';
export type Forms = Readonly<Record<Case, string>>;

/** A form for every case. */
export function formsBy(form: (at: Case) => string): Forms {
  return { n: form('n'), g: form('g'), d: form('d'), a: form('a'), i: form('i'), l: form('l') };
}
