import type { Frame } from '../frame.js';

/** What can happen in news on emergency. */
export const emergency = {
  fire: {
    topic: 'emergency',
    posts: ['rescueHead', 'deputyMayor'],
    roles: {
      what: { thing: 'blaze' },
      area: { count: 'metre', from: 60, to: 1_900, step: 10 },
      men: { count: 'firefighter', from: 9, to: 84 },
      span: { count: 'hour', from: 2, to: 14 },
      people: { number: { from: 5, to: 95, decimals: 0 } },
    },
    facts: ['men', 'people', 'cause', 'damage'],
  },
  storm: {
    topic: 'emergency',
    posts: ['rescueHead', 'governor', 'mayor'],
    roles: {
      what: { thing: 'storm' },
      speed: { number: { from: 17, to: 34, decimals: 0 } },
      villages: { count: 'village', from: 5, to: 74 },
      crews: { count: 'crew', from: 8, to: 66 },
      roofs: { number: { from: 12, to: 240, decimals: 0 } },
    },
    facts: ['villages', 'crews', 'roofs', 'forecast'],
  },
  rescue: {
    topic: 'emergency',
    posts: ['rescueHead', 'chiefDoctor'],
    roles: {
      people: { count: 'tourist', from: 3, to: 17 },
      where: { thing: 'nature' },
      span: { count: 'hour', from: 3, to: 31 },
      distance: { count: 'kilometre', from: 4, to: 38 },
      men: { number: { from: 6, to: 60, decimals: 0 } },
    },
    facts: ['search', 'health', 'route', 'advice'],
  },
} as const satisfies Record<string, Frame>;
