import { choice, day, many } from '../../address/keys.js';
import type { State } from '../../address/address.js';

export const keys = {
  narrative: many,
  group: many,
  from: day,
  to: day,
  by: choice('week', 'day'),
  scale: choice('shared', 'own'),
};

export type NarrativesState = State<typeof keys>;
