import { matchedWords } from '../find/matched-words.js';
import { prepareItems } from '../find/items/index.js';
import { boilerplateOf, coverageOf, daysOf, healthOf } from './covered.js';
import type { Desk } from './desk.js';
import { filtered, rowsOf } from './pages/repeats/read-list.js';
import { stockOf } from './stock.js';

/** What takes long over many items and pages need at once: asked before they are given a desk. */
export const warm: readonly ((desk: Desk) => Promise<unknown>)[] = [
  coverageOf,
  healthOf,
  daysOf,
  boilerplateOf,
  (desk) => prepareItems(stockOf(desk)),
  // Queries are compiled and rules of languages read when they are first needed: with the first item that is opened.
  async ({ project: { casebook } }) => matchedWords(casebook, { title: '', text: '–' }, casebook.settings.languages),
];

/** Clusters of a page, as many as most pages show. */
const SHOWN = 25;

/** The same, once clusters and families are there: the first pages of the lists that stand open to every reader. */
export async function warmClusters(desk: Desk): Promise<void> {
  if (!desk.clusters) return;
  for (const sort of ['newest', 'outlets', 'fastest'] as const) {
    const { passing } = filtered(desk, { outlets: 2, group: [], narrative: [], from: '', to: '', sort });
    await rowsOf(desk, desk.clusters.table, passing.subarray(0, SHOWN));
  }
}
