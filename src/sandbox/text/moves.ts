import type { Random } from '../../stats/random.js';
import type { Referent, Roles } from '../frames/referent.js';
import type { CountryId } from '../frames/referent.js';
import { towns } from '../setting/names.js';
import type { Draft } from './compose.js';
import { familyIds, givenIds, pick, townsOf, withFigures } from './fill-roles.js';
import { sentence } from './sentence.js';
import type { Sentence } from './sentence.js';

/** What an editor does to somebody else's text. */
export const moveKinds = ['cut', 'reorder', 'rename', 'reword', 'new-lead', 'local-ending', 'headline'] as const;

/** A move that was made; `from` and `to` are the names that were exchanged, as they stand in a headline. */
export interface Move {
  move: (typeof moveKinds)[number];
  from?: string;
  to?: string;
}

/** The desk that edits. */
export interface Desk {
  country: CountryId;
  /** days since 1970 */
  day: number;
}

type Make = (draft: Draft, random: Random, desk: Desk) => { draft: Draft; move: Move } | undefined;

/** Makes a move, or gives undefined where the text has nothing for it. Sentences that carry a narrative stay. */
export const makeMove: Readonly<Record<Move['move'], Make>> = {
  /** A sentence is left out, more often at the end. */
  cut(draft, random) {
    const loose = looseSentences(draft);
    if (loose.length < 2) return undefined;
    const gone = random() < 0.6 ? loose.at(-1)! : pick(loose, random);
    return { draft: replaced(draft, (one) => (one === gone ? [] : [one])), move: { move: 'cut' } };
  },

  /** Two sentences after the lead change places. */
  reorder(draft, random) {
    const after = draft.paragraphs.flat().slice(1);
    if (after.length < 2) return undefined;
    const first = Math.floor(random() * (after.length - 1));
    const one = after[first]!;
    const two = after[first + 1 + Math.floor(random() * (after.length - 1 - first))]!;
    const swap = (at: Sentence): Sentence[] => [at === one ? two : at === two ? one : at];
    return { draft: replaced(draft, swap), move: { move: 'reorder' } };
  },

  /** One town or one person is exchanged for another, all through the text. */
  rename(draft, random) {
    const place = random() < 0.6;
    const old = draft.title.roles[place ? 'place' : 'official'];
    const other = old?.kind === 'town' ? otherTown(draft, old.town, random) : otherPerson(old, random);
    if (!old || !other) return undefined;
    const swap = (one: Sentence): Sentence => {
      const roles = renamed(one.roles, old, other);
      return roles === one.roles ? one : sentence(draft.language, { ...one, roles });
    };
    const edited = { ...replaced(draft, (one) => [swap(one)]), title: swap(draft.title) };
    const name = (referent: Referent): string =>
      draft.language.phrase(referent, referent.kind === 'person' ? 'last' : '');
    return isSame(edited, draft)
      ? undefined
      : { draft: edited, move: { move: 'rename', from: name(old), to: name(other) } };
  },

  /** One sentence tells its fact in other words. */
  reword(draft, random) {
    const able = looseSentences(draft).filter(({ part, ways }) => part !== 'quote' && ways.length > 1);
    if (able.length === 0) return undefined;
    const old = pick(able, random);
    const told = old.inner === undefined ? 'pattern' : 'inner';
    const way = pick(otherWays(old), random);
    const reworded = sentence(draft.language, { ...old, [told]: way });
    return { draft: replaced(draft, (one) => [one === old ? reworded : one]), move: { move: 'reword' } };
  },

  /** The lead is written anew. */
  'new-lead'(draft, random) {
    const old = draft.paragraphs[0]![0]!;
    if (old.part !== 'lead' || old.ways.length < 2) return undefined;
    const lead = sentence(draft.language, { ...old, pattern: pick(otherWays(old), random) });
    return { draft: replaced(draft, (one) => [one === old ? lead : one]), move: { move: 'new-lead' } };
  },

  /** What stands last makes way for a sentence of the desk's own country. */
  'local-ending'(draft, random, { country, day }) {
    const { phrasebook } = draft.language;
    const last = draft.paragraphs.at(-1)!.at(-1)!;
    const local = {
      ...draft.title.roles,
      place: { kind: 'town', town: pick(townsOf[country], random) },
      country: { kind: 'country', country },
    } as const;
    const ways = phrasebook.closing.filter((one) => one.includes('{place'));
    const pattern = pick(ways, random);
    const roles = withFigures(local, { day, mark: random(), patterns: ways });
    const ending = sentence(draft.language, { part: 'closing', pattern, roles, ways, planted: false });
    const cut = isLoose(last) && last.part !== 'fact' ? replaced(draft, (one) => (one === last ? [] : [one])) : draft;
    return { draft: { ...cut, paragraphs: [...cut.paragraphs, [ending]] }, move: { move: 'local-ending' } };
  },

  headline(draft, random) {
    const { title } = draft;
    if (otherWays(title).length === 0) return undefined;
    const pattern = pick(otherWays(title), random);
    const other = sentence(draft.language, { ...title, pattern, planted: false });
    return { draft: { ...draft, title: other }, move: { move: 'headline' } };
  },
};

function looseSentences(draft: Draft): Sentence[] {
  return draft.paragraphs.flat().filter(isLoose);
}

function isLoose({ part, planted }: Sentence): boolean {
  return !planted && part !== 'lead';
}

function otherWays({ ways, pattern, inner }: Sentence): string[] {
  return ways.filter((way) => way !== (inner ?? pattern));
}

function replaced(draft: Draft, change: (one: Sentence) => Sentence[]): Draft {
  const paragraphs = draft.paragraphs.map((paragraph) => paragraph.flatMap(change));
  return { ...draft, paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0) };
}

function isSame(one: Draft, two: Draft): boolean {
  const texts = ({ title, paragraphs }: Draft): string =>
    [title, ...paragraphs.flat()].map(({ text }) => text).join('\n');
  return texts(one) === texts(two);
}

/** A town of the same country that the text does not speak of. */
function otherTown({ title }: Draft, town: string, random: Random): Referent {
  const named = new Set(Object.values(title.roles).map((role) => (role.kind === 'town' ? role.town : '')));
  const free = townsOf[towns[town]!.country].filter((id) => !named.has(id));
  return { kind: 'town', town: pick(free, random) };
}

function otherPerson(person: Referent | undefined, random: Random): Referent | undefined {
  if (person?.kind !== 'person') return undefined;
  const { first, last } = person;
  const others = familyIds.filter((id) => id !== last);
  return {
    ...person,
    first: pick(
      givenIds.filter((id) => id !== first),
      random,
    ),
    last: pick(others, random),
  };
}

/** The same roles where none is the one that is exchanged. */
function renamed(roles: Roles, old: Referent, other: Referent): Roles {
  const isOld = (role: Referent): boolean =>
    old.kind === 'town'
      ? role.kind === 'town' && role.town === old.town
      : old.kind === 'person' &&
        role.kind === 'person' &&
        role.post === old.post &&
        role.first === old.first &&
        role.last === old.last;
  const entries = Object.entries(roles);
  if (!entries.some(([, role]) => isOld(role))) return roles;
  return Object.fromEntries(entries.map(([name, role]) => [name, isOld(role) ? other : role]));
}
