import type { Frame } from '../frame.js';

/** What can happen in news on transport. */
export const transport = {
  roadRepair: {
    topic: 'transport',
    posts: ['chiefEngineer', 'deputyMayor', 'transportMinister'],
    roles: {
      what: { thing: 'road' },
      length: { count: 'metre', from: 120, to: 3_900, step: 10 },
      cost: { money: 'million', from: 2, to: 60 },
      crews: { count: 'crew', from: 3, to: 26 },
      detour: { count: 'minute', from: 6, to: 45 },
    },
    facts: ['crews', 'detour', 'cost', 'age'],
  },
  vehicles: {
    topic: 'transport',
    posts: ['mayor', 'deputyMayor', 'transportMinister'],
    roles: {
      what: { thing: 'vehicles' },
      amount: { number: { from: 3, to: 64, decimals: 0 } },
      firm: { named: 'firm' },
      riders: { count: 'resident', from: 1_500, to: 42_000, step: 100 },
      cost: { money: 'million', from: 4, to: 58 },
      span: { count: 'year', from: 5, to: 15 },
    },
    facts: ['maker', 'riders', 'warranty', 'drivers'],
  },
} as const satisfies Record<string, Frame>;
