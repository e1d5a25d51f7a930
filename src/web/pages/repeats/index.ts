/** Repeats: every cluster that `repeats` counts, filtered and in order. */
import { definePage } from '../../page.js';
import { clusterRows } from './cluster-rows.js';
import { keys } from './keys.js';
import { listHtml } from './list-html.js';
import { readList, type ClusterListData } from './read-list.js';

export const repeatsList = definePage<typeof keys, ClusterListData>({
  part: 'repeats',
  path: '/repeats',
  keys,
  schema: 'refrain/clusters/1',
  read: (desk, { state }) => readList(desk, state),
  html: (data, view, { state }) => listHtml(data, view, state),
  csv: (desk, { state }) => clusterRows(desk, state),
});
