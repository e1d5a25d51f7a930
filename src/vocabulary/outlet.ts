/** Words for outlets, shared by casebook, instruments and pages. */

/** Who publishes, by kind. An `agency` is printed by others as a matter of course: it is marked before anyone is called first. */
export const outletKinds = [
  'agency',
  'site',
  'newspaper',
  'tv',
  'radio',
  'telegram',
  'social',
  'account',
  'official',
  'other',
] as const;
export type OutletKind = (typeof outletKinds)[number];

/** Tie to a state, after the EEAS reports on FIMI threats (2023-2025). A claim about a named outlet. */
export const alignments = [
  'official',
  'state-controlled',
  'state-linked',
  'state-aligned',
  'independent',
  'unknown',
] as const;
