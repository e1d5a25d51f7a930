import type { Frame } from '../frame.js';

/** What can happen in news on culture. */
export const culture = {
  show: {
    topic: 'culture',
    posts: ['cultureMinister', 'museumDirector', 'deputyMayor'],
    roles: {
      what: { thing: 'show' },
      exhibits: { thing: 'exhibit', plural: true },
      name: { name: true },
      guests: { count: 'visitor', from: 300, to: 14_000, step: 50 },
      items: { count: 'item', from: 22, to: 380 },
    },
    facts: ['guests', 'items', 'tickets', 'history'],
  },
  find: {
    topic: 'culture',
    posts: ['historian', 'museumDirector', 'rector'],
    roles: {
      what: { thing: 'find' },
      depth: { number: { from: 1, to: 7, decimals: 1 } },
      age: { count: 'year', from: 300, to: 2_400, step: 50 },
      items: { count: 'item', from: 14, to: 960 },
      span: { count: 'month', from: 2, to: 14 },
    },
    facts: ['items', 'method', 'storage', 'who'],
  },
  donation: {
    topic: 'culture',
    posts: ['museumDirector', 'historian', 'cultureMinister'],
    roles: {
      what: { thing: 'exhibit' },
      amount: { count: 'book', from: 40, to: 2_600, step: 10 },
      age: { count: 'year', from: 80, to: 460, step: 10 },
      firm: { named: 'firm' },
    },
    facts: ['age', 'books', 'restoring', 'sponsor'],
  },
} as const satisfies Record<string, Frame>;
