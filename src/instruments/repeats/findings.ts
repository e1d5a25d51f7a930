import { finding } from '../../messages/messages.js';
import type { Finding } from '../../vocabulary/finding.js';
import type { ItemId } from '../../vocabulary/ids.js';
import type { Cluster, Result } from './result.js';
import { between, firstMost, followed } from './who-was-first.js';

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
