/** Narratives: what share of the items matches each, by group, over time. */
import { definePage } from '../../page.js';
import { rows } from './csv.js';
import type { Data } from './data.js';
import { keys } from './keys.js';
import { read } from './read.js';
import { shown } from './shown.js';

export const narratives = definePage<typeof keys, Data>({
  part: 'narratives',
  path: '/narratives',
  keys,
  schema: 'refrain/narratives/1',
  read: (desk, { state }) => read(desk, state),
  html: (data, view, { state }) => shown(data, view, state),
  csv: (desk, { state }) => rows(desk, state),
});
