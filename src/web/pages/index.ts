import { items } from './items/index.js';
import { whoSaidPage } from './who-said/index.js';
import type { AnyPage } from '../page.js';

/** Every page of the reading room, in the order of its navigation. */
export const pages: readonly AnyPage[] = [items, whoSaidPage];
