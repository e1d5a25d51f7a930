/**
 * Channels that post one text together within minutes, again and again, though each says that it is its own: what
 * coordination looks like. Each follower has its own lag behind the leader.
 */
export interface Ring {
  id: string;
  leader: string;
  followers: readonly { outlet: string; medianMinutes: number }[];
  /** share of the leader's own items that the ring then posts */
  share: number;
  /** chance that a follower joins in, as long as it has items left that day */
  joins: number;
}

export const rings: readonly Ring[] = [
  {
    id: 'vektor',
    leader: 'vektor-kamarel',
    followers: [
      { outlet: 'pulse-lurga', medianMinutes: 0.4 },
      { outlet: 'tikhaya-pravda', medianMinutes: 0.8 },
      { outlet: 'nash-brezhol', medianMinutes: 1.5 },
      { outlet: 'golos-zelvika', medianMinutes: 4 },
    ],
    share: 0.5,
    joins: 0.85,
  },
  {
    id: 'most',
    leader: 'most-norland',
    followers: [
      { outlet: 'nasz-tesmin', medianMinutes: 0.6 },
      { outlet: 'glos-znad-rzeki', medianMinutes: 2 },
      { outlet: 'widok-z-olmicy', medianMinutes: 6 },
    ],
    share: 0.5,
    joins: 0.85,
  },
];
