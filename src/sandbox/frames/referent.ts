import type { Concept, Post, Property, Unit } from './concepts.js';

export type CountryId = 'vesmark' | 'norland';

/** Something that a text speaks of, in no language yet. */
export type Referent =
  | { kind: 'thing'; concept: Concept; plural: boolean; property: Property | undefined }
  | { kind: 'named'; concept: Concept; name: string }
  | { kind: 'name'; name: string }
  | { kind: 'count'; n: number; unit: Unit }
  | { kind: 'money'; n: number; unit: 'million' | 'billion' }
  | { kind: 'number'; n: number; decimals: 0 | 1 | 2 | 4 }
  | { kind: 'town'; town: string }
  | { kind: 'country'; country: CountryId }
  | { kind: 'person'; post: Post; of: { town: string } | { country: CountryId }; first: string; last: string }
  /** days since 1970 */
  | { kind: 'date'; day: number }
  /** words as they are: what somebody is quoted with */
  | { kind: 'text'; text: string }
  /** which of a pattern's choices are taken: 32 bits */
  | { kind: 'turn'; n: number }
  /** 1 Monday … 7 Sunday */
  | { kind: 'weekday'; weekday: number };

/** The roles of a frame, filled. */
export type Roles = Readonly<Record<string, Referent>>;
