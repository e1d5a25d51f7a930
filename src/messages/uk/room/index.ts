import { aboutRoom } from './about.js';
import { frameRoom } from './frame.js';
import { itemsRoom } from './items.js';
import { keysRoom } from './keys.js';
import { narrativesRoom } from './narratives.js';
import { reportsRoom } from './reports.js';
import { whoSaidRoom } from './who-said.js';

/** What the pages of the reading room say, a file for each. */
export const roomPages = {
  ...aboutRoom,
  ...frameRoom,
  ...narrativesRoom,
  ...reportsRoom,
  ...itemsRoom,
  ...keysRoom,
  ...whoSaidRoom,
};
