import type { Frame } from '../frame.js';

/** What can happen in news on sport. */
export const sport = {
  match: {
    topic: 'sport',
    posts: ['coach', 'deputyMayor'],
    roles: {
      home: { name: true },
      guest: { name: true },
      away: { town: true },
      sport: { thing: 'sport' },
      ours: { number: { from: 3, to: 9, decimals: 0 } },
      theirs: { number: { from: 0, to: 2, decimals: 0 } },
      fans: { count: 'visitor', from: 350, to: 17_500, step: 50 },
      minute: { number: { from: 4, to: 58, decimals: 0 } },
    },
    facts: ['fans', 'goal', 'table', 'next'],
  },
  tournament: {
    topic: 'sport',
    posts: ['coach', 'deputyMayor', 'rector'],
    roles: {
      sport: { thing: 'sport' },
      teams: { count: 'team', from: 8, to: 48, step: 2 },
      name: { name: true },
      age: { number: { from: 9, to: 18, decimals: 0 } },
      rounds: { count: 'round', from: 3, to: 12 },
    },
    facts: ['winner', 'rounds', 'youngest', 'hall'],
  },
} as const satisfies Record<string, Frame>;
