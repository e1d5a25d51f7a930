import type { Casebook } from '../casebook/casebook.js';
import type { Job } from '../jobs/job.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';

/** What an instrument is handed: everything it may look at, and nothing else. */
export interface Context {
  store: Store;
  casebook: Casebook;
  /** the period under study */
  span: Span;
  /** which version made the rows of each layer and link that it reads, by name */
  madeBy: Readonly<Record<string, string>>;
  job: Job;
  /** numbers in 0..1 from a generator seeded by the run id: the same run id gives the same numbers */
  random: () => number;
}
