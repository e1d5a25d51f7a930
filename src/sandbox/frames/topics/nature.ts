import type { Frame } from '../frame.js';

/** What can happen in news on nature. */
export const nature = {
  animals: {
    topic: 'nature',
    posts: ['natureMinister', 'governor', 'rector'],
    roles: {
      what: { thing: 'animal', plural: true },
      number: { number: { from: 12, to: 940, decimals: 0 } },
      where: { thing: 'nature' },
      cameras: { number: { from: 6, to: 160, decimals: 0 } },
      students: { count: 'student', from: 8, to: 90 },
    },
    facts: ['cameras', 'students', 'feeding', 'compare'],
  },
  cleanUp: {
    topic: 'nature',
    posts: ['natureMinister', 'mayor', 'deputyMayor'],
    roles: {
      where: { thing: 'nature' },
      people: { count: 'resident', from: 60, to: 2_400, step: 10 },
      waste: { count: 'ton', from: 3, to: 85 },
      trees: { number: { from: 80, to: 4_600, decimals: 0 } },
      firm: { named: 'firm' },
    },
    facts: ['waste', 'trees', 'firm', 'bins'],
  },
} as const satisfies Record<string, Frame>;
