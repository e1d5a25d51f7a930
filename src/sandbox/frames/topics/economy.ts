import type { Frame } from '../frame.js';

/** What can happen in news on economy. */
export const economy = {
  opening: {
    topic: 'economy',
    posts: ['mayor', 'governor', 'economyMinister', 'chamberHead'],
    roles: {
      firm: { named: 'firm' },
      what: { thing: 'facility' },
      goods: { thing: 'goods' },
      jobs: { count: 'worker', from: 25, to: 640, step: 5 },
      cost: { money: 'million', from: 3, to: 90 },
      output: { count: 'ton', from: 200, to: 9_800, step: 50 },
    },
    facts: ['jobs', 'cost', 'output', 'wages'],
  },
  exports: {
    topic: 'economy',
    posts: ['economyMinister', 'economist', 'chamberHead', 'ambassador'],
    roles: {
      firm: { named: 'firm' },
      goods: { thing: 'goods' },
      volume: { count: 'ton', from: 300, to: 12_000, step: 100 },
      cost: { money: 'million', from: 2, to: 70 },
      span: { count: 'month', from: 3, to: 30 },
    },
    facts: ['volume', 'route', 'quality', 'earlier'],
  },
  prices: {
    topic: 'economy',
    posts: ['economyMinister', 'economist', 'deputyMayor', 'chamberHead'],
    roles: {
      food: { thing: 'food' },
      second: { thing: 'food' },
      change: { number: { from: 1, to: 19, decimals: 1 } },
      shops: { number: { from: 12, to: 180, decimals: 0 } },
      stock: { count: 'ton', from: 150, to: 7_500, step: 50 },
    },
    facts: ['shops', 'second', 'stock', 'reason'],
  },
  sowing: {
    topic: 'economy',
    posts: ['agricultureMinister', 'governor', 'chamberHead'],
    roles: {
      crop: { thing: 'crop' },
      next: { thing: 'crop' },
      area: { count: 'hectare', from: 1_200, to: 48_000, step: 100 },
      farms: { count: 'farm', from: 14, to: 320 },
      machines: { count: 'machine', from: 40, to: 900, step: 5 },
    },
    facts: ['machines', 'weather', 'next', 'fuel'],
  },
} as const satisfies Record<string, Frame>;
