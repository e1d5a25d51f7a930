import type { Run } from '../project/run-instrument.js';
import type { Project } from '../project/project.js';
import type { Store } from '../store/store.js';
import { RefrainError } from '../vocabulary/errors.js';

/** What pages read with: the project as it stood when layers and links were last brought up to date. */
export interface Desk {
  readonly project: Project;
  readonly store: Store;
  /** which version made the rows of each layer and link */
  readonly madeBy: Readonly<Record<string, string>>;
  /** digest of the items that all of it rests on */
  readonly items: string;
  /** the last run of each over these items; undefined while it is being made */
  readonly survey: Run<'survey'> | undefined;
  readonly repeats: Run<'repeats'> | undefined;
}

/** There is no such item, cluster or outlet: the page says so, with 404. */
export class NotFoundError extends RefrainError {}
