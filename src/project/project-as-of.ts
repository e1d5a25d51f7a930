import type { Casebook } from '../casebook/casebook.js';
import type { Store } from '../store/store.js';
import { Project } from './project.js';

/** Which version made the rows of each layer and link, and the digest of the items that they rest on. */
export interface Derived {
  madeBy: Record<string, string>;
  items: string;
}

/**
 * A project as it stood when layers and links were last brought up to date, to be read from while other work changes it:
 * it makes nothing itself and waits for nothing. Instruments must not run on it, since items may be there by now that its
 * digest does not speak of.
 */
export class ProjectAsOf extends Project {
  readonly #of: Project;
  readonly #casebook: Casebook;
  readonly #derived: Derived;

  constructor(of: Project, derived: Derived) {
    super(of.folder, of.casebook, { command: '', now: of.now });
    this.#of = of;
    this.#casebook = of.casebook;
    this.#derived = derived;
  }

  override get casebook(): Casebook {
    return this.#casebook;
  }

  override reloadCasebook(): Promise<void> {
    return Promise.resolve(); // as it was
  }

  override store(how: { rebuilding?: boolean } = {}): Promise<Store> {
    return this.#of.store(how);
  }

  override derive(): Promise<Derived> {
    return Promise.resolve(this.#derived);
  }

  override close(): Promise<void> {
    return Promise.resolve(); // it is the other's
  }
}
