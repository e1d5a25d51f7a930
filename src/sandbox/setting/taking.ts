/**
 * In which ways an item takes over another's. `exact`: word for word. `near`: edited, and still alike by half of all
 * three-word shingles or more (Jaccard). `distant`: edited until it is less alike. `passage`: a paragraph lifted into
 * an own text. `digest`: the whole text lifted into a longer own one. `translation`: told in another language.
 */
export type Taking = 'exact' | 'near' | 'distant' | 'passage' | 'digest' | 'translation';

/** Shares of the ways in which outlets print each other. */
export const printed: Readonly<Record<Exclude<Taking, 'translation'>, number>> = {
  exact: 0.5,
  near: 0.33,
  distant: 0.05,
  passage: 0.07,
  digest: 0.05,
};

/** The same of what a ring posts. */
export const posted: Readonly<Partial<typeof printed>> = { exact: 0.7, near: 0.3 };

/** Sd of the log of the lag behind a leader: of outlets that print or translate, and inside a ring. */
export const LAG_SD = 0.7;
export const RING_LAG_SD = 0.5;
