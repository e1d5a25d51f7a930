import { frameRoom } from './frame.js';
import { whoSaidRoom } from './who-said.js';

/** What the pages of the reading room say, a file for each. */
export const roomPages = { ...frameRoom, ...whoSaidRoom };
