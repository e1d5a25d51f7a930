import * as z from 'zod';
import { ItemId } from '../../vocabulary/ids.js';
import { cellsWith } from './cell.js';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const SurveyedNarrative = z.strictObject({
  id: z.string(),
  name: z.string(),
  theme: z.string(),
  /** matched items in all */
  n: z.int().min(0),
  whole: cellsWith(),
  /** weeks begin on Monday, in the project's zone; weeks without items of the set are left out */
  weeks: cellsWith('week'),
  /** the period in three parts of equal length, for comparing; empty under 21 days, parts without items left out */
  thirds: cellsWith('from', 'to'),
  /** matched items, the first 100 by id */
  items: z.array(ItemId).max(100),
});
export type SurveyedNarrative = z.infer<typeof SurveyedNarrative>;

/** What was published and what the codebook's queries matched in it. Not validated: a match is not an assertion. */
export const result = z.strictObject({
  kind: z.literal('surveyed'),
  zone: z.string(),
  /** first and last local day of the items counted */
  from: Day,
  to: Day,
  by: z.enum(['group', 'outlet']),
  sets: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** listed in the casebook / of these, with items */
      outlets: z.int().min(0),
      outletsSeen: z.int().min(0),
      items: z.int().min(0),
    }),
  ),
  /** items in all, counted once even where an outlet is in several groups */
  items: z.int().min(0),
  outlets: z.int().min(0),
  /** local days with items */
  days: z.int().min(0),
  /** items per set and week */
  volumes: z.array(z.strictObject({ of: z.string(), week: Day, items: z.int().min(1), days: z.int().min(1).max(7) })),
  /** as in the codebook, in its order; empty where there is none */
  narratives: z.array(SurveyedNarrative),
  /** items that no query matched */
  unmatched: z.int().min(0),
});
export type Result = z.infer<typeof result>;
