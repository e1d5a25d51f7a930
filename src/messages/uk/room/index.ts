import { frameRoom } from './frame.js';

/** What the pages of the reading room say, a file for each. */
export const roomPages = { ...frameRoom };
