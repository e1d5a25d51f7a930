import * as z from 'zod';

/** What the queries of repeats look at, and how. */
export const Bounds = z.strictObject({
  from_ms: z.int(),
  to_ms: z.int(),
  /** of an item's text without its outlet's boilerplate */
  min_words: z.int(),
  /** shares by the platform's own means count */
  shares: z.boolean(),
  /** a cluster is all items with one text, else a family of copies and near copies */
  exact: z.boolean(),
});
export type Bounds = z.infer<typeof Bounds>;
