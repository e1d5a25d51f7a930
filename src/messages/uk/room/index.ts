import { aboutRoom } from './about.js';
import { frameRoom } from './frame.js';
import { itemRoom } from './item.js';
import { itemsRoom } from './items.js';
import { keysRoom } from './keys.js';
import { narrativesRoom } from './narratives.js';
import { outletsRoom } from './outlets.js';
import { overviewRoom } from './overview.js';
import { repeatsRoom } from './repeats.js';
import { reportsRoom } from './reports.js';
import { whoSaidRoom } from './who-said.js';

/** What the pages of the reading room say, a file for each. */
export const roomPages = {
  ...aboutRoom,
  ...frameRoom,
  ...itemRoom,
  ...itemsRoom,
  ...keysRoom,
  ...narrativesRoom,
  ...outletsRoom,
  ...overviewRoom,
  ...repeatsRoom,
  ...reportsRoom,
  ...whoSaidRoom,
};
