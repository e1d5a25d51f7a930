import type { Codebook, Event, Outlet, Outlets, Settings, Speaker } from './schemas.js';

/** A project's files, loaded and found right. */
export interface Casebook {
  /** absolute path of the project folder */
  readonly folder: string;
  readonly settings: Settings;
  readonly groups: Outlets['groups'];
  readonly outlets: readonly Outlet[];
  readonly codebook: Codebook;
  readonly speakers: readonly Speaker[];
  readonly events: readonly Event[];
}
