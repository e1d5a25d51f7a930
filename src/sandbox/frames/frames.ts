import { culture } from './topics/culture.js';
import { defence } from './topics/defence.js';
import { economy } from './topics/economy.js';
import { emergency } from './topics/emergency.js';
import { energy } from './topics/energy.js';
import { nature } from './topics/nature.js';
import { politics } from './topics/politics.js';
import { society } from './topics/society.js';
import { sport } from './topics/sport.js';
import { transport } from './topics/transport.js';

/** Every frame, by id. */
export const frames = {
  ...economy,
  ...transport,
  ...society,
  ...culture,
  ...sport,
  ...emergency,
  ...politics,
  ...energy,
  ...defence,
  ...nature,
} as const;

export type FrameId = keyof typeof frames;
