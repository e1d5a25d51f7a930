import { item } from './item/index.js';
import { items } from './items/index.js';
import { outlet } from './outlet/index.js';
import { outlets } from './outlets/index.js';
import { overview } from './overview/index.js';
import { whoSaidPage } from './who-said/index.js';
import type { AnyPage } from '../page.js';

/** Every page of the reading room, in the order of its navigation. */
export const pages: readonly AnyPage[] = [overview, items, item, whoSaidPage, outlets, outlet];
