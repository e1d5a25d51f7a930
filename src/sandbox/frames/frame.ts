import type { ConceptClass, Post, Unit } from './concepts.js';

export const topics = [
  'economy',
  'transport',
  'society',
  'culture',
  'sport',
  'emergency',
  'politics',
  'energy',
  'defence',
  'nature',
] as const;
export type Topic = (typeof topics)[number];

/** What may fill a role of a frame. Ranges include both ends. */
export type RoleSpec =
  | { thing: ConceptClass; plural?: true }
  /** a thing with a proper name: a company, a cooperative */
  | { named: ConceptClass }
  | { name: true }
  | { town: true }
  | { count: Unit; from: number; to: number; step?: number }
  | { money: 'million' | 'billion'; from: number; to: number }
  | { number: { from: number; to: number; decimals: 0 | 1 | 2 } };

/**
 * What can happen, in no language: who or what takes part, and which facts can be told of it beside `headline`,
 * `lead` and `quote`. Beside its own roles every item has: `place` (a town), `country` (the town's) and `other` (the
 * other one), `official`, `expert`, `when` (the weekday of publication), `soon` and `before` (dates), `year` (past),
 * `share` (per cent), and `turn`, by which a pattern's choices go.
 */
export interface Frame {
  topic: Topic;
  /** which officials are quoted on it */
  posts: readonly Post[];
  roles: Readonly<Record<string, RoleSpec>>;
  facts: readonly string[];
}
