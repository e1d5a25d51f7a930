import type { Result as Repeats } from '../instruments/repeats/result.js';
import type { Result as Survey } from '../instruments/survey/result.js';
import type { ItemId } from '../vocabulary/ids.js';
import { gatheredFindings } from './gathered-findings.js';

/** Items shown under each finding. */
export const SHOWN_ITEMS = 20;
/** Clusters told one by one. */
export const SHOWN_CLUSTERS = 8;

/** The items whose details a report of these results shows, ascending: a few hundred, whatever the results' size. */
export function reportItems(survey: Survey, repeats: Repeats): ItemId[] {
  const under = gatheredFindings(survey, repeats).flatMap(({ finding }) => finding.items.slice(0, SHOWN_ITEMS));
  const firsts = repeats.top.slice(0, SHOWN_CLUSTERS).map(({ first }) => first.item);
  return [...new Set([...under, ...firsts])].sort();
}
