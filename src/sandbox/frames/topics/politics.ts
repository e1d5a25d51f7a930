import type { Frame } from '../frame.js';

/** What can happen in news on politics. */
export const politics = {
  visit: {
    topic: 'politics',
    posts: ['foreignMinister', 'ambassador', 'speaker', 'economyMinister'],
    roles: {
      treaty: { thing: 'treaty' },
      days: { number: { from: 2, to: 5, decimals: 0 } },
      delegates: { count: 'delegate', from: 6, to: 85 },
      cost: { money: 'million', from: 12, to: 96 },
      away: { town: true },
    },
    facts: ['agenda', 'delegates', 'trip', 'trade'],
  },
  bill: {
    topic: 'politics',
    posts: ['speaker', 'economyMinister', 'natureMinister'],
    roles: {
      bill: { thing: 'bill' },
      votes: { count: 'deputy', from: 64, to: 148 },
      against: { number: { from: 5, to: 46, decimals: 0 } },
      cost: { money: 'million', from: 6, to: 94 },
      changes: { number: { from: 7, to: 120, decimals: 0 } },
    },
    facts: ['votes', 'changes', 'cost', 'next'],
  },
  treaty: {
    topic: 'politics',
    posts: ['foreignMinister', 'transportMinister', 'ambassador', 'economyMinister'],
    roles: {
      treaty: { thing: 'treaty' },
      span: { count: 'year', from: 2, to: 15 },
      ministry: { thing: 'ministry' },
      pages: { number: { from: 9, to: 140, decimals: 0 } },
      rounds: { count: 'round', from: 3, to: 11 },
    },
    facts: ['span', 'ministry', 'rounds', 'pages'],
  },
} as const satisfies Record<string, Frame>;
