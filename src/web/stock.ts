import type { Stock } from '../find/items/asked.js';
import type { Desk } from './desk.js';

/** What questions about items are put to. */
export function stockOf({ project, store, madeBy, items }: Desk): Stock {
  return { store, casebook: project.casebook, span: project.span(), madeBy, items };
}
