import type { ItemLine, PairKind, TruthLine, WorldLine } from './truth-line.js';

type Line<Kind extends TruthLine['kind']> = TruthLine & { kind: Kind };
export type CopyLine = ItemLine & { kind: 'copy' };

/** The truth of a world as one object: for measuring on worlds whose planted part fits into memory. */
export interface Truth {
  world: Line<'world'>;
  /** in the casebook's order, with how many items each published */
  outlets: readonly (Line<'outlet'> & { items: number })[];
  narratives: readonly (Omit<Line<'narrative'>, 'groups'> & {
    groups: readonly (Line<'narrative-count'> & { rate: number; traps: number })[];
    /** items that assert it, and that its queries match, by address */
    asserts: readonly string[];
    matches: readonly string[];
    /** assert it and are not matched; are matched and do not assert it; would be matched but for NOT */
    misses: readonly string[];
    overMatches: readonly string[];
    excluded: readonly string[];
  })[];
  /** every item that takes text over from another, in the order of time */
  copies: readonly CopyLine[];
  translations: readonly Line<'translation'>[];
  posts: readonly Line<'post'>[];
  quotes: readonly Line<'quote'>[];
  boilerplate: readonly Line<'boilerplate'>[];
  instalments: readonly Line<'instalment'>[];
  officials: readonly Line<'official'>[];
  /** who follows whom, with how many items of the leader the follower took over */
  pairs: readonly (Line<'pair'> & { items: number })[];
  silences: readonly Line<'silence'>[];
  events: readonly Line<'event'>[];
  newsDays: readonly Line<'news-day'>[];
}

/** @throws Error when a line that every world has is not there */
export function gatherTruth(lines: Iterable<TruthLine>): Truth {
  const found = new Map<string, TruthLine[]>();
  for (const line of lines) {
    const others = found.get(line.kind);
    if (others) others.push(line);
    else found.set(line.kind, [line]);
  }
  const all = <Kind extends TruthLine['kind']>(kind: Kind) => (found.get(kind) ?? []) as Line<Kind>[];
  const [world] = all('world');
  if (!world) throw new Error('these lines are not the truth of a world: there is no line of the kind world');
  const itemsOf = new Map(all('outlet-count').map(({ outlet, items }) => [outlet, items]));
  const pairItems = new Map(all('pair-count').map((line) => [pairKey(line), line.items]));
  return {
    world,
    outlets: all('outlet').map((line) => ({ ...line, items: itemsOf.get(line.outlet) ?? 0 })),
    narratives: all('narrative').map((line) => narrativeTruth(line, all('stance'), all('narrative-count'))),
    copies: all('copy'),
    translations: all('translation'),
    posts: all('post'),
    quotes: all('quote'),
    boilerplate: all('boilerplate'),
    instalments: all('instalment'),
    officials: all('official'),
    pairs: all('pair').map((line) => ({ ...line, items: pairItems.get(pairKey(line)) ?? 0 })),
    silences: all('silence'),
    events: all('event'),
    newsDays: all('news-day'),
  };
}

function narrativeTruth(
  line: WorldLine & { kind: 'narrative' },
  stances: readonly Line<'stance'>[],
  counts: readonly Line<'narrative-count'>[],
): Truth['narratives'][number] {
  const own = stances.filter(({ narrative }) => narrative === line.narrative);
  const items = (wanted: (stance: Line<'stance'>) => boolean): string[] =>
    own
      .filter(wanted)
      .map(({ item }) => item)
      .sort();
  return {
    ...line,
    groups: counts
      .filter(({ narrative }) => narrative === line.narrative)
      .map((count) => {
        const { rate, traps } = line.groups.find(({ group }) => group === count.group)!;
        return { ...count, rate, traps };
      }),
    asserts: items(({ asserts }) => asserts),
    matches: items(({ matched }) => matched),
    misses: items(({ stance }) => stance === 'paraphrase'),
    overMatches: items(({ stance }) => stance === 'trap'),
    excluded: items(({ stance }) => stance === 'excluded'),
  };
}

function pairKey({ leader, follower, by }: { leader: string; follower: string; by: PairKind }): string {
  return `${leader} ${follower} ${by}`;
}
