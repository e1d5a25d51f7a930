import type { Frame } from '../frame.js';

/** What can happen in news on energy. */
export const energy = {
  source: {
    topic: 'energy',
    posts: ['energyMinister', 'chiefEngineer', 'governor'],
    roles: {
      what: { thing: 'source' },
      houses: { count: 'house', from: 240, to: 18_000, step: 20 },
      cost: { money: 'million', from: 4, to: 92 },
      firm: { named: 'firm' },
      crews: { count: 'crew', from: 4, to: 29 },
    },
    facts: ['houses', 'crews', 'firm', 'saving'],
  },
} as const satisfies Record<string, Frame>;
