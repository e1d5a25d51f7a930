import { frameRoom } from './frame.js';
import { itemRoom } from './item.js';
import { itemsRoom } from './items.js';
import { keysRoom } from './keys.js';
import { outletsRoom } from './outlets.js';
import { overviewRoom } from './overview.js';
import { repeatsRoom } from './repeats.js';
import { whoSaidRoom } from './who-said.js';

/** What the pages of the reading room say, a file for each. */
export const roomPages = {
  ...frameRoom,
  ...itemRoom,
  ...itemsRoom,
  ...keysRoom,
  ...outletsRoom,
  ...overviewRoom,
  ...repeatsRoom,
  ...whoSaidRoom,
};
