import type { Families } from '../find/families/families.js';
import type { ClusterList } from '../instruments/repeats/listed/list-clusters.js';
import type { Project } from '../project/project.js';
import type { Run } from '../project/run-instrument.js';
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
  /** all that `repeats` counts, for a list */
  readonly clusters: ClusterList | undefined;
  /** families of copies in memory; undefined until they are read: then the store is asked, which takes longer */
  readonly families: Families | undefined;
}

/** There is no such item, cluster or outlet: the page says so, with 404. */
export class NotFoundError extends RefrainError {}

/** What is asked for goes by another name now: the reader is led there, with the rest of the address as it is. */
export class MovedError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`it is at ${path} now`);
    this.path = path;
  }
}

/** What the page reads from is still being made behind it: 503, and the page opens again by itself. */
export class NotReadyError extends Error {}
