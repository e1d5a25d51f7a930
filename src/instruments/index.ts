import { repeats } from './repeats/index.js';
import { survey } from './survey/index.js';

/** Every instrument, by name. */
export const instruments = { survey, repeats } as const;

export type InstrumentName = keyof typeof instruments;
