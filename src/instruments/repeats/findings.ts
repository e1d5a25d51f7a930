import { finding } from '../../messages/messages.js';
import type { Finding } from '../../vocabulary/finding.js';
import type { ItemId } from '../../vocabulary/ids.js';
import type { Cluster, Result } from './result.js';

/** How far, in standard deviations, an outlet's firsts must exceed what chance would give. */
const FAR = 3;
/** How many texts a pair of outlets or groups must share before its order is worth a sentence. */
const ENOUGH = 5;

/** What was found about repeats, the weightiest first; what was not found comes last. */
export function findings(answer: Result): Finding[] {
  const { items, minWords, kinds, clusters, acrossOutlets, itemsAcross, acrossExact, itemsExact, itemsNear } = answer;
  if (items === 0) return [finding('repeats.no-items', {}, { weak: true })];
  if (clusters === 0) return [finding('repeats.none', { items, minWords, kinds }, { weak: true }), ...leftOut(answer)];
  const across = answer.top.filter(({ outlets }) => outlets > 1);
  if (acrossOutlets === 0)
    return [
      ...parts(answer),
      ...within(answer),
      finding('repeats.none-across', { items, kinds }, { weak: true }),
      ...leftOut(answer),
    ];
  return [
    finding(
      'repeats.across',
      {
        clusters: acrossOutlets,
        items: itemsAcross,
        of: items,
        kinds,
        same: acrossExact,
        exact: itemsExact,
        near: itemsNear,
        again: answer.itemsAgain,
      },
      { items: across.flatMap(idsOf), itemsTotal: itemsAcross },
    ),
    ...between(answer),
    ...firstMost(answer).filter(({ weak }) => !weak),
    ...followed(answer),
    ...widest(answer, across[0]),
    ...spread(answer),
    ...agencyFirst(answer),
    ...agencyLater(answer),
    ...parts(answer),
    ...within(answer),
    ...sharesCounted(answer),
    ...firstMost(answer).filter(({ weak }) => weak),
    ...leftOut(answer),
    ...(answer.tiedFirst > 0
      ? [finding('repeats.tied', { clusters: answer.tiedFirst, of: acrossOutlets }, { weak: true })]
      : []),
  ];
}

function idsOf({ members }: Cluster): ItemId[] {
  return members.map(({ item }) => item);
}

function widest({ zone }: Result, cluster: Cluster | undefined): Finding[] {
  if (!cluster) return [];
  const { first, items, outlets, tied, agency, spreadMinutes, exact, near, wire } = cluster;
  const values = {
    outlet: first.outlet,
    items,
    outlets,
    exact,
    near,
    minutes: spreadMinutes,
    from: first.published,
    zone,
    ...(wire ? { wire: wire.outlet, wireMinutes: (wire.published - first.published) / 60_000 } : {}),
  };
  const rests = { items: idsOf(cluster), itemsTotal: items };
  if (tied > 0) return [finding('repeats.widest-tied', { ...values, tied }, rests)];
  return [finding(agency ? 'repeats.widest-agency' : 'repeats.widest', values, rests)];
}

/**
 * The outlet whose firsts exceed chance by most standard deviations. Each text is a trial with its own chance,
 * 1 in the number of its outlets; the variance is at most that of as many equal trials (Hoeffding 1956), so that
 * the deviation is never overstated. Agencies are left out: their wire is meant to be printed by others.
 */
function firstMost({ firsts, top }: Result): Finding[] {
  const rated = firsts
    .filter(({ agency }) => !agency)
    .map((of) => ({
      ...of,
      far:
        (of.first - of.expected) / Math.sqrt(Math.max(of.expected * (1 - of.expected / of.clusters), Number.EPSILON)),
    }))
    .sort((a, b) => b.far - a.far || (a.outlet < b.outlet ? -1 : 1));
  const [most, ...others] = rated.filter(({ far, first }) => far >= FAR && first >= ENOUGH);
  if (!most) return [finding('repeats.nobody-first', { outlets: rated.length }, { weak: true })];
  const { outlet, first, clusters, expected, withAgency } = most;
  const known = top
    .filter((cluster) => cluster.tied === 0 && cluster.outlets > 1 && cluster.first.outlet === outlet)
    .map((cluster) => cluster.first.item);
  const also = others.slice(0, 3).map((other) => other.outlet);
  return [
    finding(
      'repeats.first-most',
      { outlet, first, clusters, expected, withAgency, also },
      { items: known, itemsTotal: first },
    ),
  ];
}

function followed({ firsts, follows, top }: Result): Finding[] {
  const agencies = new Set(firsts.filter(({ agency }) => agency).map(({ outlet }) => outlet));
  const pair = follows.find(({ earlier, clusters }) => !agencies.has(earlier) && clusters >= ENOUGH);
  if (!pair) return [];
  const { earlier, later, clusters, medianLagMinutes } = pair;
  const back = follows.find((other) => other.earlier === later && other.later === earlier)?.clusters;
  const reverse = back ?? (follows.length < 50 ? 0 : undefined); // a full list may have cut the way back off
  const known = top
    .filter((cluster) => cluster.tied === 0 && cluster.first.outlet === earlier)
    .flatMap((cluster) => {
      const after = cluster.members.find(({ outlet }) => outlet === later);
      return after ? [cluster.first.item, after.item] : [];
    });
  const values = { earlier, later, clusters, minutes: medianLagMinutes, ...(reverse === undefined ? {} : { reverse }) };
  return [finding('repeats.followed', values, { items: known, itemsTotal: 2 * clusters })];
}

/** The pair of groups with the most one-sided traffic. */
function between(answer: Result): Finding[] {
  const [best] = answer.between
    .map((pair) => ({
      ...pair,
      reverse:
        answer.between.find((other) => other.earlier === pair.later && other.later === pair.earlier)?.clusters ?? 0,
    }))
    .filter(({ clusters, reverse }) => clusters >= ENOUGH && clusters > reverse)
    .sort(
      (a, b) =>
        b.clusters - b.reverse - (a.clusters - a.reverse) ||
        (`${a.earlier} ${a.later}` < `${b.earlier} ${b.later}` ? -1 : 1),
    );
  return best ? [finding('repeats.between', best)] : [];
}

/** The smallest class of hours by which half of the texts had reached their last outlet. */
function spread({ spread: classes, acrossOutlets: of }: Result): Finding[] {
  let clusters = 0;
  let last = 0;
  for (const { upToHours, clusters: here } of classes) {
    if (upToHours === null) break;
    clusters += here;
    last = upToHours;
    if (2 * clusters >= of) return [finding('repeats.spread', { hours: upToHours, clusters, of })];
  }
  return last === 0 ? [] : [finding('repeats.spread-slow', { hours: last, clusters: of - clusters, of })];
}

function agencyFirst({ agencyFirst: clusters, acrossOutlets: of, top }: Result): Finding[] {
  if (clusters === 0) return [];
  const known = top.filter(({ agency, outlets }) => agency && outlets > 1).map(({ first }) => first.item);
  return [finding('repeats.agency-first', { clusters, of }, { items: known, itemsTotal: clusters })];
}

function agencyLater({ agencyLater: clusters, acrossOutlets: of, top }: Result): Finding[] {
  if (clusters === 0) return [];
  const known = top.flatMap(({ wire, outlets, first }) => (wire && outlets > 1 ? [first.item, wire.item] : []));
  return [finding('repeats.agency-later', { clusters, of }, { items: known, itemsTotal: 2 * clusters })];
}

/** Texts that share passages are told, and are no repeats. */
function parts({ parts: { chains, texts, items }, top }: Result): Finding[] {
  if (chains === 0) return [];
  const known = top.flatMap(({ first, heldBy, holds }) => {
    const beside = [...heldBy.examples, ...holds.examples];
    return beside.length > 0 ? [first.item, ...beside.map(({ item }) => item)] : [];
  });
  return [finding('repeats.parts', { chains, texts, items }, { items: known, itemsTotal: items })];
}

function within({ clusters, acrossOutlets, itemsInClusters, itemsAcross, items: of, top }: Result): Finding[] {
  const alone = clusters - acrossOutlets;
  if (alone === 0) return [];
  const items = itemsInClusters - itemsAcross;
  return [
    finding(
      'repeats.within',
      { clusters: alone, items, of },
      { items: top.filter(({ outlets }) => outlets === 1).flatMap(idsOf), itemsTotal: items },
    ),
  ];
}

function sharesCounted({ shares, sharesOnly: clusters, acrossOutlets: of }: Result): Finding[] {
  return shares === 'counted' && clusters > 0 ? [finding('repeats.shares-only', { clusters, of })] : [];
}

/** What was found and is counted in nothing above. */
function leftOut(answer: Result): Finding[] {
  const { ownEdits, ownEditsOnly: texts, shares, sharesLeftOut: items, sharesOnly, longTexts, crowded } = answer;
  return [
    ...(ownEdits > 0
      ? [finding('repeats.own-edits', { items: ownEdits, texts }, { itemsTotal: ownEdits, weak: true })]
      : []),
    ...(shares === 'left-out' && items > 0
      ? [finding('repeats.shares-left-out', { items, texts: sharesOnly }, { itemsTotal: items, weak: true })]
      : []),
    ...(longTexts > 0
      ? [finding('repeats.long-texts', { items: longTexts }, { itemsTotal: longTexts, weak: true })]
      : []),
    ...(crowded.keys > 0 ? [finding('repeats.crowded', crowded, { weak: true })] : []),
  ];
}
