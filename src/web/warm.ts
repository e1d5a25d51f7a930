import { prepareItems } from '../find/items/index.js';
import { coverageOf, daysOf, healthOf } from './covered.js';
import type { Desk } from './desk.js';
import { stockOf } from './stock.js';

/** What takes long over many items and pages need at once: asked before they are given a desk. */
export const warm: readonly ((desk: Desk) => Promise<unknown>)[] = [
  coverageOf,
  healthOf,
  daysOf,
  (desk) => prepareItems(stockOf(desk)),
];
