import { frameRoom } from './frame.js';
import { outletsRoom } from './outlets.js';
import { overviewRoom } from './overview.js';

/** What the pages of the reading room say, a file for each. */
export const roomPages = { ...frameRoom, ...outletsRoom, ...overviewRoom };
