import type { OpenedCluster } from '../../../instruments/repeats/opened/opened-cluster.js';

export interface ClusterData extends OpenedCluster {
  /** other outlets that can be set beside the first, those with other words before those with the same; by time */
  choices: { outlet: string; exact: boolean }[];
}
