import type { Topic } from '../frames/frame.js';

/** A dated event of the made-up world: when as a share of the period, how long in days, and what it does to the news. */
export interface PlantedEvent {
  id: string;
  name: string;
  kind: string;
  at: number;
  lastsDays: number;
  place: string;
  intensity: number;
  /** items on its first day against a usual day, fading to 1 over the days it lasts and two more */
  volume: number;
  /** what the news then turn to */
  topics: readonly Topic[];
}

export const events: readonly PlantedEvent[] = [
  {
    id: 'trade-talks',
    name: 'Trade talks of Vesmark and Norland',
    kind: 'talks',
    at: 0.1,
    lastsDays: 3,
    place: 'Sivergrad',
    intensity: 2,
    volume: 1.3,
    topics: ['politics', 'economy'],
  },
  {
    id: 'joint-exercise',
    name: 'Joint exercise River Guard',
    kind: 'exercise',
    at: 0.24,
    lastsDays: 6,
    place: 'Zelvik',
    intensity: 3,
    volume: 1.25,
    topics: ['defence'],
  },
  {
    id: 'spring-storm',
    name: 'Spring storm',
    kind: 'weather',
    at: 0.36,
    lastsDays: 2,
    place: 'Olmitsa',
    intensity: 2,
    volume: 1.5,
    topics: ['emergency', 'energy'],
  },
  {
    id: 'border-incident',
    name: 'Shooting at the southern border of Norland',
    kind: 'border',
    at: 0.47,
    lastsDays: 1,
    place: 'Mirgorn',
    intensity: 4,
    volume: 1.7,
    topics: ['defence', 'politics'],
  },
  {
    id: 'league-summit',
    name: 'Summit of the Southern League',
    kind: 'summit',
    at: 0.68,
    lastsDays: 2,
    place: 'abroad',
    intensity: 2,
    volume: 1.2,
    topics: ['politics', 'economy'],
  },
  {
    id: 'norland-vote',
    name: 'Municipal elections in Norland',
    kind: 'election',
    at: 0.85,
    lastsDays: 1,
    place: 'Norland',
    intensity: 3,
    volume: 1.6,
    topics: ['politics', 'society'],
  },
];
