/** Findings about the order in which repeats came: of outlets, of pairs of outlets, and of groups. */
import { finding } from '../../messages/messages.js';
import type { Finding } from '../../vocabulary/finding.js';
import type { Result } from './result.js';

/** How far, in standard deviations, an outlet's firsts must exceed what chance would give. */
const FAR = 3;
/** How many texts a pair of outlets or groups must share before its order is worth a sentence. */
const ENOUGH = 5;

/**
 * The outlet whose firsts exceed chance by most standard deviations. Each text is a trial with its own chance,
 * 1 in the number of its outlets; the variance is at most that of as many equal trials (Hoeffding 1956), so that
 * the deviation is never overstated. Agencies are left out: their wire is meant to be printed by others.
 */
export function firstMost({ firsts, top }: Result): Finding[] {
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

/** The pair of outlets of which one was most often first and the other after it; pairs that an agency leads are left out. */
export function followed({ firsts, follows, top }: Result): Finding[] {
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
export function between(answer: Result): Finding[] {
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
