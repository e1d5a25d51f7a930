/**
 * addToClusters: new items against all that stand, with the same clusters as from nothing.
 *
 * Method    each new text is looked up by its keys, compared with what it meets by all shingles, and joined; names and
 *           closeness are made again for the clusters that were touched, and for no other
 * Assumes   that arrivals are items that were not there. An item whose text was changed cannot be taken out of a
 *           cluster this way: then the cluster's items are to be clustered again
 * Distrust  the clusters when `unsettled` is above 0: a key came to be crowded, or its hubs changed, and from nothing
 *           other pairs would have been compared. Cluster the whole set again; it is rare
 */
import { indexKeys, type NearPrint, SEED_BAND } from '../prints/near-print.js';
import { bands, signature } from '../prints/signature.js';
import { couldBePart, CROWD, seedsOfPart, shareBands } from './candidate-rules.js';
import type { Place } from './cluster.js';
import { closeness, kindOfPair } from './compare-texts.js';
import type { Held, KnownText, KnownTexts } from './known-texts.js';
import { NamedSets } from './named-sets.js';
import { sharedCount } from './similarity.js';

export interface Arrival {
  item: bigint;
  print: NearPrint;
}

/** A text that is new, or whose place is not what it was. */
export interface PlacedText extends Place {
  text: bigint;
  /** the lowest item that has it */
  first: bigint;
}

export interface Addition {
  /** ascending by text; a store writes them over what it has under the same text */
  placed: PlacedText[];
  /** the prints of texts that were not there, ascending by text: what is to go into the index */
  newTexts: NearPrint[];
  counts: { items: number; withoutWords: number; pairs: number; crowdedKeys: number; unsettled: number };
}

export async function addToClusters(known: KnownTexts, arrivals: Iterable<Arrival>): Promise<Addition> {
  const counts: Addition['counts'] = { items: 0, withoutWords: 0, pairs: 0, crowdedKeys: 0, unsettled: 0 };
  const came = lowestItems(arrivals, counts);
  const standing = new Map<bigint, KnownText>();
  const learn = (texts: Iterable<KnownText>): void => {
    for (const text of texts) standing.set(text.text, text);
  };
  learn(await known.texts(ascending(came.keys())));
  const fresh = new Map([...came].filter(([text]) => !standing.has(text)));

  const pairs = await meetings(known, fresh, counts);
  const unread = new Set<bigint>();
  for (const others of pairs.values()) {
    for (const other of others.keys()) if (!fresh.has(other) && !standing.has(other)) unread.add(other);
  }
  learn(await known.texts(ascending(unread)));

  const families = new NamedSets<bigint>();
  const clusters = new NamedSets<bigint>();
  const nodeOf = (text: bigint, name: 'family' | 'cluster'): bigint => standing.get(text)?.[name] ?? NEW + text;
  const shinglesOf = (text: bigint): Uint32Array => fresh.get(text)?.print.shingles ?? standing.get(text)!.shingles;
  const seedCount = (text: bigint): number => fresh.get(text)?.print.seeds.length ?? standing.get(text)!.seeds;
  const touched = new Set<bigint>();
  const bandsOf = remembered((text) => fresh.get(text)?.print.bands ?? bands(signature(standing.get(text)!.shingles)));
  for (const [text, others] of pairs) {
    const shingles = shinglesOf(text);
    for (const [other, met] of others) {
      const theirs = shinglesOf(other);
      const shorter = shingles.length < theirs.length ? text : other;
      const asParts =
        couldBePart(shingles.length, theirs.length) && met.seeds > 0 && met.seeds >= seedsOfPart(seedCount(shorter));
      if (!asParts && !(met.byBand && shareBands(bandsOf(text), 0, bandsOf(other), 0))) continue;
      counts.pairs++;
      const kind = kindOfPair(shingles.length, theirs.length, sharedOf(shingles, theirs));
      if (kind === undefined) continue;
      if (kind !== 'partial') families.join(nodeOf(text, 'family'), nodeOf(other, 'family'));
      clusters.join(nodeOf(text, 'cluster'), nodeOf(other, 'cluster'));
      const cluster = standing.get(other)?.cluster;
      if (cluster !== undefined) touched.add(cluster);
    }
  }
  for (const [text, { item }] of came) {
    const old = standing.get(text);
    if (old !== undefined && item < old.first) touched.add(old.cluster);
  }
  const members = new Map<bigint, Member>();
  for (const old of await known.members(ascending(touched))) {
    const item = came.get(old.text)?.item ?? old.first;
    members.set(old.text, { text: old.text, first: item < old.first ? item : old.first, shingles: old.shingles, old });
  }
  for (const [text, { item, print }] of fresh) members.set(text, { text, first: item, shingles: print.shingles });
  return {
    placed: placedAnew(
      [...members.values()],
      ({ text, old }) => families.find(old?.family ?? NEW + text),
      ({ text, old }) => clusters.find(old?.cluster ?? NEW + text),
    ),
    newTexts: [...fresh.values()].map(({ print }) => print).sort((a, b) => (a.text < b.text ? -1 : 1)),
    counts,
  };
}

/** Above every 64-bit item: what a new text is called until its set has a name. */
const NEW = 1n << 64n;

interface Member {
  text: bigint;
  first: bigint;
  shingles: Uint32Array;
  old?: KnownText;
}

function lowestItems(arrivals: Iterable<Arrival>, counts: Addition['counts']): Map<bigint, Arrival> {
  const lowest = new Map<bigint, Arrival>();
  for (const arrival of arrivals) {
    counts.items++;
    const { text, shingles } = arrival.print;
    if (shingles.length === 0) {
      counts.withoutWords++;
      continue;
    }
    const other = lowest.get(text);
    if (other === undefined || arrival.item < other.item) lowest.set(text, arrival);
  }
  return lowest;
}

function remembered(bandsOf: (text: bigint) => Uint32Array): (text: bigint) => Uint32Array {
  const known = new Map<bigint, Uint32Array>();
  return (text) => {
    const found = known.get(text) ?? bandsOf(text);
    known.set(text, found);
    return found;
  };
}

/** Under what two texts meet. */
interface Met {
  byBand: boolean;
  /** under how many seeds */
  seeds: number;
}

/** By new text, the texts that it shares a key with; of two new ones the pair stands under the lower. */
async function meetings(
  known: KnownTexts,
  fresh: ReadonlyMap<bigint, Arrival>,
  counts: Addition['counts'],
): Promise<Map<bigint, Map<bigint, Met>>> {
  const newcomers = new Map<bigint, bigint[]>();
  for (const [text, { print }] of fresh) {
    for (const key of indexKeys(print)) {
      const others = newcomers.get(key);
      if (others === undefined) newcomers.set(key, [text]);
      else others.push(text);
    }
  }
  const held = new Map<bigint, Held>();
  for (const entry of await known.holders(ascending(newcomers.keys()), CROWD)) held.set(entry.key, entry);

  const pairs = new Map([...fresh.keys()].map((text) => [text, new Map<bigint, Met>()]));
  const meet = (text: bigint, other: bigint, isSeed: boolean): void => {
    if (text === other) return;
    const under = fresh.has(other) && other < text ? other : text;
    const partners = pairs.get(under)!;
    const partner = under === text ? other : text;
    const met = partners.get(partner) ?? { byBand: false, seeds: 0 };
    partners.set(partner, met);
    if (isSeed) met.seeds++;
    else met.byBand = true;
  };
  for (const [key, texts] of newcomers) {
    const old = held.get(key);
    const all = [...texts, ...(old?.texts ?? [])].sort((a, b) => (a < b ? -1 : 1));
    let against = all;
    let isHub: (text: bigint) => boolean = () => true;
    if (texts.length + (old?.count ?? 0) > CROWD.most) {
      counts.crowdedKeys++;
      against = all.slice(0, CROWD.hubs);
      isHub = (text) => against.includes(text);
      const cameToBe = (old?.count ?? 0) <= CROWD.most;
      if (cameToBe ? old !== undefined : texts.some(isHub)) counts.unsettled++;
    }
    const isSeed = key >> 32n === BigInt(SEED_BAND);
    for (const text of texts) {
      for (const other of against) {
        // Of two new texts each comes upon the other; they meet once.
        if (!(other < text && fresh.has(other) && isHub(text))) meet(text, other, isSeed);
      }
    }
  }
  return pairs;
}

/** The names and closeness of all members, of which those are given that are not as they were. */
function placedAnew(
  members: readonly Member[],
  familyOf: (member: Member) => bigint,
  clusterOf: (member: Member) => bigint,
): PlacedText[] {
  const firstOfFamily = new Map<bigint, Member>();
  const firstOfCluster = new Map<bigint, Member>();
  const oldFirsts = new Map<bigint, bigint>(); // the text of each old cluster's first
  for (const member of members) {
    for (const [firsts, set] of [
      [firstOfFamily, familyOf(member)],
      [firstOfCluster, clusterOf(member)],
    ] as const) {
      const first = firsts.get(set);
      if (first === undefined || member.first < first.first) firsts.set(set, member);
    }
    if (member.old !== undefined && member.old.first === member.old.cluster)
      oldFirsts.set(member.old.cluster, member.text);
  }
  const placed: PlacedText[] = [];
  for (const member of members) {
    const { text, first, old } = member;
    const lead = firstOfCluster.get(clusterOf(member))!;
    const family = firstOfFamily.get(familyOf(member))!.first;
    const unchanged =
      old !== undefined &&
      old.first === first &&
      old.family === family &&
      old.cluster === lead.first &&
      oldFirsts.get(old.cluster) === lead.text;
    if (unchanged) continue;
    const kind = lead === member ? 'exact' : familyOf(lead) === familyOf(member) ? 'near' : 'partial';
    const shared = sharedOf(member.shingles, lead.shingles);
    const close = closeness(kind, member.shingles.length, lead.shingles.length, shared);
    placed.push({ text, first, family, cluster: lead.first, kind, closeness: close });
  }
  return placed.sort((a, b) => (a.text < b.text ? -1 : 1));
}

function sharedOf(one: Uint32Array, other: Uint32Array): number {
  return sharedCount(one, 0, one.length, other, 0, other.length);
}

function ascending(values: Iterable<bigint>): BigUint64Array {
  return BigUint64Array.from(values).sort();
}
