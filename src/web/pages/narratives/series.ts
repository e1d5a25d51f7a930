import type { Day } from '../../../vocabulary/time.js';
import type { Counted, Point } from './data.js';

/** What is shown over time, by week or by day. */
export interface Series {
  of: Pick<Counted, 'from' | 'to' | 'whole' | 'pooled' | 'cut'>;
  /** first and last day of every point */
  spans: readonly { from: Day; to: Day }[];
  /** of a narrative in a set, a point a span */
  points(narrative: string, set: string): Point[];
  volumes(set: string): Counted['volumes'][number]['points'];
}
