import type { Random } from '../../stats/random.js';
import { classes, posts, properties } from '../frames/concepts.js';
import type { Concept, ConceptClass, Post, Property } from '../frames/concepts.js';
import type { Frame, RoleSpec } from '../frames/frame.js';
import type { CountryId, Referent } from '../frames/referent.js';
import { family, given, names, towns } from '../setting/names.js';
import type { Setting } from '../schedule/setting.js';

const townIds = Object.keys(towns);
const nameIds = Object.keys(names);
export const givenIds = Object.keys(given);
export const familyIds = Object.keys(family);
/** Towns by country. */
export const townsOf: Readonly<Record<CountryId, readonly string[]>> = {
  vesmark: townIds.filter((id) => towns[id]!.country === 'vesmark'),
  norland: townIds.filter((id) => towns[id]!.country === 'norland'),
};
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

export type Person = Referent & { kind: 'person' };

/** What an item is about beside its frame. */
export interface Circumstances {
  /** days since 1970, of publication */
  day: number;
  country: CountryId;
}

/** Draws what fills a frame's roles and those that every item has. */
export function fillRoles(
  setting: Setting,
  { roles: specs, posts: quoted }: Frame,
  { day, country }: Circumstances,
  random: Random,
): Record<string, Referent> {
  const place = pick(townsOf[country], random);
  const other: CountryId = country === 'vesmark' ? 'norland' : 'vesmark';
  const roles: Record<string, Referent> = {
    place: { kind: 'town', town: place },
    country: { kind: 'country', country },
    other: { kind: 'country', country: other },
    big: { kind: 'country', country: 'vesmark' },
    small: { kind: 'country', country: 'norland' },
    official: official(setting, pick(quoted, random), place),
    expert: official(setting, pick(experts, random), pick(townIds, random)),
    when: { kind: 'weekday', weekday: ((day + 3) % 7) + 1 },
    ...figures(day, random()),
  };
  const taken = new Set<Concept | string>([place]);
  for (const [role, spec] of Object.entries(specs)) roles[role] = fill(spec, taken, random);
  return roles;
}

type FigureRole = 'soon' | 'before' | 'year' | 'share' | 'turn';
const HAS_FIGURE = /[{~](?:soon|before|year|share)[.}]|\[/;
const hasFigure = new Map<string, boolean>();

/**
 * The roles that any sentence may fill with its own figures, and its own choices. They come from one drawn number, whether the patterns
 * need them or not, so that a translation whose patterns need others draws the same afterwards.
 */
export function withFigures(
  roles: Readonly<Record<string, Referent>>,
  { day, mark, patterns }: { day: number; mark: number; patterns: readonly string[] },
): Readonly<Record<string, Referent>> {
  return patterns.some(needsFigures) ? { ...roles, ...figures(day, mark) } : roles;
}

function needsFigures(pattern: string): boolean {
  let needs = hasFigure.get(pattern);
  if (needs === undefined) hasFigure.set(pattern, (needs = HAS_FIGURE.test(pattern)));
  return needs;
}

/** Shares of 1.1 to 29.9 per cent, none of them whole. */
const SHARES = 29 * 9;

/** @param mark in [0, 1): its digits one after another are the figures */
function figures(day: number, mark: number): Record<FigureRole, Referent> {
  const share = Math.floor(mark * SHARES);
  let rest = mark * SHARES - share;
  const next = (count: number): number => {
    const value = Math.floor(rest * count);
    rest = rest * count - value;
    return value;
  };
  return {
    share: { kind: 'number', n: (10 * (1 + Math.floor(share / 9)) + 1 + (share % 9)) / 10, decimals: 1 },
    soon: { kind: 'date', day: day + 3 + next(75) },
    before: { kind: 'date', day: day - 2 - next(50) },
    year: { kind: 'text', text: String(1974 + next(55)) },
    turn: { kind: 'turn', n: Math.floor(rest * 2 ** 32) },
  };
}

/** Who holds a post: the same person all through a world. */
export function official(setting: Setting, post: Post, town: string): Person {
  let known = officials.get(setting);
  if (!known) officials.set(setting, (known = new Map()));
  const id = `${post}/${national.has(post) ? towns[town]!.country : town}`;
  let person = known.get(id);
  if (!person) {
    const of = national.has(post) ? { country: towns[town]!.country } : { town };
    const draw = setting.random(`official/${id}`);
    person = { kind: 'person', post, of, first: pick(givenIds, draw), last: pick(familyIds, draw) };
    known.set(id, person);
  }
  return person;
}

const officials = new WeakMap<Setting, Map<string, Person>>();

/** Everyone who holds a post of a world, in the order of posts and towns. */
export function allOfficials(setting: Setting): Person[] {
  return [...new Set(posts.flatMap((post) => townIds.map((town) => official(setting, post, town))))];
}

/** The id of an official: post and place. */
export function officialId({ post, of }: Pick<Person, 'post' | 'of'>): string {
  return `${post}/${'town' in of ? of.town : of.country}`;
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
