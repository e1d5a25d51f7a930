import type { SurveyedNarrative } from './result.js';

/** The items that a finding about a narrative rests on: all that match it, in every set. */
export function restingOn({ items, n }: SurveyedNarrative): { items: SurveyedNarrative['items']; itemsTotal: number } {
  return { items, itemsTotal: n };
}
