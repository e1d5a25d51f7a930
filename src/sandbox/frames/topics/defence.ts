import type { Frame } from '../frame.js';

/** What can happen in news on defence. */
export const defence = {
  exercise: {
    topic: 'defence',
    posts: ['colonel', 'defenceMinister'],
    roles: {
      unit: { thing: 'training' },
      men: { count: 'soldier', from: 180, to: 4_600, step: 20 },
      machines: { count: 'machine', from: 20, to: 420, step: 2 },
      days: { number: { from: 3, to: 12, decimals: 0 } },
      guests: { count: 'country', from: 2, to: 8 },
    },
    facts: ['men', 'machines', 'guests', 'traffic'],
  },
  inspection: {
    topic: 'defence',
    posts: ['colonel', 'defenceMinister', 'governor'],
    roles: {
      unit: { thing: 'training' },
      hours: { count: 'hour', from: 3, to: 40 },
      men: { count: 'soldier', from: 60, to: 1_800, step: 10 },
      building: { thing: 'building' },
      trips: { number: { from: 8, to: 70, decimals: 0 } },
    },
    facts: ['result', 'barracks', 'trips', 'families'],
  },
} as const satisfies Record<string, Frame>;
