import type { Frame } from '../frame.js';

/** What can happen in news on society. */
export const society = {
  building: {
    topic: 'society',
    posts: ['mayor', 'educationMinister', 'governor', 'deputyMayor'],
    roles: {
      what: { thing: 'building' },
      people: { count: 'resident', from: 180, to: 6_400, step: 20 },
      cost: { money: 'million', from: 2, to: 48 },
      span: { count: 'month', from: 7, to: 34 },
      firm: { named: 'firm' },
    },
    facts: ['builder', 'people', 'cost', 'next'],
  },
  hospital: {
    topic: 'society',
    posts: ['chiefDoctor', 'healthMinister'],
    roles: {
      what: { thing: 'device' },
      patients: { count: 'patient', from: 120, to: 4_800, step: 20 },
      cost: { money: 'million', from: 1, to: 24 },
      wait: { count: 'hour', from: 2, to: 36 },
    },
    facts: ['patients', 'wait', 'staff', 'cost'],
  },
  courses: {
    topic: 'society',
    posts: ['rector', 'educationMinister', 'deputyMayor'],
    roles: {
      what: { thing: 'course' },
      next: { thing: 'course' },
      students: { count: 'student', from: 24, to: 780, step: 2 },
      span: { count: 'month', from: 2, to: 18 },
      firm: { named: 'firm' },
    },
    facts: ['span', 'firm', 'next', 'age'],
  },
  housing: {
    topic: 'society',
    posts: ['mayor', 'governor', 'chiefEngineer'],
    roles: {
      flats: { count: 'flat', from: 36, to: 420, step: 2 },
      houses: { count: 'house', from: 2, to: 18 },
      firm: { named: 'firm' },
      building: { thing: 'building' },
      cost: { money: 'million', from: 8, to: 88 },
    },
    facts: ['builder', 'nearby', 'families', 'heating'],
  },
} as const satisfies Record<string, Frame>;
