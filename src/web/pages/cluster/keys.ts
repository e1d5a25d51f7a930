import type { State } from '../../address/address.js';
import { choice, list } from '../../address/keys.js';

export const keys = {
  /** outlets that stand beside the first */
  with: list,
  only: choice('all', 'differences'),
};

export type ClusterState = State<typeof keys>;

/** Texts beside the first: at most, and where the address names none. */
export const BESIDE = { most: 5, atFirst: 3 };
