import * as z from 'zod';
import { forms } from '../vocabulary/item.js';
import { outletKinds } from '../vocabulary/outlet.js';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What is in the project, and what is missing from it. Days are those of the project's zone. */
export const Coverage = z.strictObject({
  zone: z.string(),
  /** the period under study, or the first and last day with items; null in a project without items */
  from: Day.nullable(),
  to: Day.nullable(),
  items: z.int().min(0),
  /** items that lie outside the period under study and are not counted */
  outside: z.int().min(0),
  /** items of which more than one version was seen */
  changed: z.int().min(0),
  days: z.int().min(0),
  /** what items count as (language/settle-language.ts), '' where no known language; most items first */
  languages: z.array(z.strictObject({ language: z.string(), items: z.int().min(1) })),
  /** items with clear runs in another language beside their own */
  mixed: z.int().min(0),
  /** items whose text shows another language than their source states */
  otherwise: z.int().min(0),
  /** items with letters of another alphabet inside words: put right before anything is matched */
  disguised: z.int().min(0),
  forms: z.array(z.strictObject({ form: z.enum(forms), items: z.int().min(1) })),
  /** in the casebook's order */
  outlets: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(outletKinds),
      groups: z.array(z.string()),
      items: z.int().min(0),
      first: Day.nullable(),
      last: Day.nullable(),
      /** median items a day from its first to its last day with items; null without items */
      usual: z.number().min(0).nullable(),
      /**
       * The whole period as runs of days: `none` without items, `low` under a quarter of the usual of its weekday
       * (said only of outlets whose usual is 4 or more), `items` otherwise.
       */
      spells: z.array(
        z.strictObject({ from: Day, to: Day, state: z.enum(['items', 'low', 'none']), items: z.int().min(0) }),
      ),
    }),
  ),
  /** every file that was imported */
  imports: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string(),
      recordedMs: z.int(),
      finished: z.boolean(),
      rows: z.int().min(0),
      items: z.int().min(0),
      versions: z.int().min(0),
      merged: z.int().min(0),
      known: z.int().min(0),
      quarantined: z.int().min(0),
    }),
  ),
  /** what was set aside, by reason; most first */
  setAside: z.array(
    z.strictObject({
      code: z.string(),
      reason: z.string(),
      hint: z.string(),
      rows: z.int().min(1),
      example: z.string(),
    }),
  ),
});
export type Coverage = z.infer<typeof Coverage>;
