import type { Random } from '../../stats/random.js';
import { classes, properties } from '../frames/concepts.js';
import type { Concept, ConceptClass, Post, Property } from '../frames/concepts.js';
import type { Frame, RoleSpec } from '../frames/frame.js';
import type { CountryId, Referent } from '../frames/referent.js';
import { family, given, names, towns } from '../setting/names.js';
import type { Setting } from '../schedule/setting.js';

const townIds = Object.keys(towns);
const nameIds = Object.keys(names);
const national: ReadonlySet<Post> = new Set<Post>([
  'economyMinister',
  'transportMinister',
  'healthMinister',
  'agricultureMinister',
  'energyMinister',
  'educationMinister',
  'cultureMinister',
  'defenceMinister',
  'foreignMinister',
  'natureMinister',
  'speaker',
  'economist',
  'ambassador',
  'colonel',
  'chamberHead',
  'coach',
]);
const experts: readonly Post[] = ['economist', 'historian', 'rector', 'chamberHead', 'museumDirector'];

/** What an item is about beside its frame. */
export interface Circumstances {
  /** days since 1970, of publication */
  day: number;
  country: CountryId;
}

/** Draws what fills a frame's roles and those that every item has. */
export function fillRoles(
  setting: Setting,
  { roles: specs, posts }: Frame,
  { day, country }: Circumstances,
  random: Random,
): Record<string, Referent> {
  const place = pick(
    townIds.filter((id) => towns[id]!.country === country),
    random,
  );
  const other: CountryId = country === 'vesmark' ? 'norland' : 'vesmark';
  const roles: Record<string, Referent> = {
    place: { kind: 'town', town: place },
    country: { kind: 'country', country },
    other: { kind: 'country', country: other },
    big: { kind: 'country', country: 'vesmark' },
    small: { kind: 'country', country: 'norland' },
    official: official(setting, pick(posts, random), place),
    expert: official(setting, pick(experts, random), pick(townIds, random)),
    when: { kind: 'weekday', weekday: ((day + 3) % 7) + 1 },
    ...drawFigures(day, random),
  };
  const taken = new Set<Concept | string>([place]);
  for (const [role, spec] of Object.entries(specs)) roles[role] = fill(spec, taken, random);
  return roles;
}

/** The roles that any sentence may fill with its own figures. */
export function drawFigures(
  day: number,
  random: Random,
): Record<'soon' | 'before' | 'year' | 'share' | 'turn', Referent> {
  return {
    soon: { kind: 'date', day: day + 3 + Math.floor(random() * 75) },
    before: { kind: 'date', day: day - 2 - Math.floor(random() * 50) },
    year: { kind: 'text', text: String(1974 + Math.floor(random() * 55)) },
    share: { kind: 'number', n: decimal(1.1, 29.9, 1, random), decimals: 1 },
    turn: { kind: 'turn', n: Math.floor(random() * 2 ** 32) },
  };
}

/** Who holds a post: the same person all through a world. */
export function official(setting: Setting, post: Post, town: string): Referent {
  const of = national.has(post) ? { country: towns[town]!.country } : { town };
  const draw = setting.random(`official/${post}/${Object.values(of)[0]}`);
  return { kind: 'person', post, of, first: pick(Object.keys(given), draw), last: pick(Object.keys(family), draw) };
}

function fill(spec: RoleSpec, taken: Set<string>, random: Random): Referent {
  if ('thing' in spec) {
    const concept = drawNew<Concept>(classes[spec.thing], taken, random);
    return { kind: 'thing', concept, plural: spec.plural ?? false, property: drawProperty(spec.thing, random) };
  }
  if ('named' in spec) {
    return {
      kind: 'named',
      concept: pick<Concept>(classes[spec.named], random),
      name: drawNew(nameIds, taken, random),
    };
  }
  if ('name' in spec) return { kind: 'name', name: drawNew(nameIds, taken, random) };
  if ('town' in spec) return { kind: 'town', town: drawNew(townIds, taken, random) };
  if ('count' in spec) return { kind: 'count', n: whole(spec.from, spec.to, spec.step ?? 1, random), unit: spec.count };
  if ('money' in spec) return { kind: 'money', n: amount(spec.from, spec.to, random), unit: spec.money };
  const { from, to, decimals } = spec.number;
  const n = decimals === 0 ? whole(from, to, 1, random) : decimal(from, to, decimals, random);
  return { kind: 'number', n, decimals };
}

function drawProperty(of: ConceptClass, random: Random): Property | undefined {
  const known = (properties as Partial<Record<ConceptClass, readonly Property[]>>)[of];
  return known && random() < 0.45 ? pick(known, random) : undefined;
}

/** One that the item does not speak of yet. */
function drawNew<T extends string>(from: readonly T[], taken: Set<string>, random: Random): T {
  for (;;) {
    const drawn = pick(from, random);
    if (taken.has(drawn)) continue;
    taken.add(drawn);
    return drawn;
  }
}

/** A whole number that does not end in 1, after which Slavic languages count in the singular. */
function whole(from: number, to: number, step: number, random: Random): number {
  for (;;) {
    const n = from + step * Math.floor((random() * (to - from)) / step + random());
    if (n <= to && n % 10 !== 1) return n;
  }
}

/** A number with a fraction that is not zero. */
function decimal(from: number, to: number, decimals: number, random: Random): number {
  const scale = 10 ** decimals;
  for (;;) {
    const n = Math.round((from + random() * (to - from)) * scale);
    if (n % scale !== 0) return n / scale;
  }
}

function amount(from: number, to: number, random: Random): number {
  return random() < 0.5 ? whole(from, to, 1, random) : decimal(from, to, 1, random);
}

export function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)]!;
}
