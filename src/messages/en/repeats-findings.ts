/**
 * What the findings of repeats say in English. "First in our data", "had the text too", "after a median of":
 * never who copied whom, and never that anybody gave an order.
 */
import type { Said } from '../language.js';
import type { Names } from '../names.js';
import { outside, rich, strong, type Rich } from '../rich.js';
import { count, format } from './format.js';

export const repeatsFindings = {
  'repeats.no-items': (): Said => ({
    headline: rich`Nothing to look for repeats in`,
    sentence: rich`There are ${strong('no items')} in which a repeat could be found.`,
    proof: rich`no items in the period under study`,
  }),

  'repeats.none': (v: { items: number; minWords: number; kinds: Kinds }): Said => ({
    headline: rich`No text was repeated ${how(v.kinds)}`,
    sentence: rich`Not found: a text that was repeated ${how(v.kinds)}.`,
    proof: rich`among ${count(v.items, 'item')}; texts of fewer than ${count(v.minWords, 'word')} were left out`,
  }),

  'repeats.none-across': (v: { items: number; kinds: Kinds }): Said => ({
    headline: rich`No text was repeated by a second outlet`,
    sentence: rich`Not found: a text that a second outlet repeated ${how(v.kinds)}.`,
    proof: rich`among ${count(v.items, 'item')}; ${v.kinds === 'exact' ? 'near copies' : 'paraphrases'} and translations are not looked for`,
  }),

  'repeats.across': (v: {
    clusters: number;
    items: number;
    of: number;
    kinds: Kinds;
    same: number;
    exact: number;
    near: number;
    again: number;
  }): Said => ({
    headline: rich`${count(v.clusters, 'text')} ${v.clusters === 1 ? 'was' : 'were'} repeated ${how(v.kinds)} by two outlets or more`,
    sentence: rich`${strong(count(v.clusters, 'text'))} ${v.clusters === 1 ? 'was' : 'were'} repeated ${how(v.kinds)} by two outlets or more.`,
    proof: rich`${format.number(v.items)} of ${count(v.of, 'item')} (${strong(format.share(v.items / v.of))}) are such a text or a repeat of one${
      v.kinds === 'exact'
        ? ''
        : rich`: beside the firsts ${strong(format.number(v.exact))} with the first’s very words, ${strong(count(v.near, 'near copy', 'near copies'))}${v.again > 0 ? rich` and ${format.number(v.again)} by which an outlet repeats itself` : ''}; in ${format.number(v.same)} of the texts every outlet has the same words`
    }; a repeat is no sign of an order`,
  }),

  'repeats.widest': (v: Widest, names: Names): Said =>
    widest(v, names, rich`${outlet(names, v.outlet)} was first in our data`),
  'repeats.widest-agency': (v: Widest, names: Names): Said =>
    widest(
      v,
      names,
      rich`first in our data was ${outlet(names, v.outlet)}, an agency, whose text others print as a matter of course`,
    ),
  'repeats.widest-tied': (v: Widest & { tied: number }, names: Names): Said =>
    widest(
      v,
      names,
      rich`${outlet(names, v.outlet)} and ${count(v.tied, 'other')} state the same time, so that nobody was first`,
    ),

  'repeats.first-most': (
    v: {
      outlet: string;
      first: number;
      clusters: number;
      expected: number;
      withAgency: number;
      also: readonly string[];
    },
    names: Names,
  ): Said => ({
    headline: rich`${outlet(names, v.outlet)} was first in our data more often than the order of chance would have it`,
    sentence: rich`${outlet(names, v.outlet)} was first in our data with ${strong(format.number(v.first))} of the ${count(v.clusters, 'repeated text')} that it carried.`,
    proof: rich`about ${strong(format.number(v.expected))} would be expected if the order within each text were chance${also(v.also, names)}${v.withAgency > 0 ? rich`; ${format.number(v.withAgency)} of these texts an agency had too, later` : ''}; an earlier publisher may not be in our data`,
  }),

  'repeats.nobody-first': (v: { outlets: number }): Said => ({
    headline: rich`No outlet stands out as first`,
    sentence: rich`Not shown: that any outlet was first more often than the order of chance would have it.`,
    proof: rich`${count(v.outlets, 'outlet')} that carried repeated texts, agencies left out`,
  }),

  'repeats.agency-first': (v: { clusters: number; of: number }): Said => ({
    headline: rich`An agency was first with ${count(v.clusters, 'text')}`,
    sentence: rich`With ${strong(format.number(v.clusters))} of ${count(v.of, 'repeated text')} an agency was first in our data.`,
    proof: rich`agency wire is printed by others as a matter of course: as a sign of who leads it does not count`,
  }),

  'repeats.agency-later': (v: { clusters: number; of: number }): Said => ({
    headline: rich`An agency had ${count(v.clusters, 'text')} too, but not first`,
    sentence: rich`With ${strong(format.number(v.clusters))} of ${count(v.of, 'repeated text')} another outlet was first in our data, and an agency had the text later.`,
    proof: rich`wire can reach its clients before it stands on the agency’s own page or channel: whose text it is these times do not say`,
  }),

  'repeats.parts': (v: { chains: number; texts: number; items: number }): Said => ({
    headline: rich`${count(v.texts, 'text')} share a passage with another`,
    sentence: rich`${strong(count(v.texts, 'text'))} share a passage with a longer or shorter text, and do not count as repeats of it.`,
    proof: rich`${count(v.items, 'item')} in ${count(v.chains, 'chain')} of texts; at least four fifths of a shorter text stand in a longer one. A digest chains what it holds, so that not every two texts of a chain have anything in common`,
  }),

  'repeats.own-edits': (v: { items: number; texts: number }): Said => ({
    headline: rich`Outlets edit their own texts`,
    sentence: rich`${count(v.items, 'item')} ${v.items === 1 ? 'is a changed version' : 'are changed versions'} of a text that the same outlet had before; they were left out.`,
    proof: rich`a correction, an update or a service such as the weather is no repeat; ${count(v.texts, 'text')} ${v.texts === 1 ? 'was' : 'were'} found in such versions alone`,
  }),

  'repeats.followed': (
    v: { earlier: string; later: string; clusters: number; minutes: number; reverse?: number },
    names: Names,
  ): Said => ({
    headline: rich`${outlet(names, v.later)} often carries what ${outlet(names, v.earlier)} had first`,
    sentence: rich`${outlet(names, v.later)} carried ${strong(count(v.clusters, 'text'))} that ${outlet(names, v.earlier)} had first in our data, after a median of ${strong(format.duration(v.minutes))}.`,
    proof: rich`${v.reverse === undefined ? rich`the pair with most such texts` : rich`the other way round: ${strong(count(v.reverse, 'text'))}`}; the order shows who was first in our data, not who took from whom`,
  }),

  'repeats.between': (
    v: { earlier: string; later: string; clusters: number; reverse: number },
    names: Names,
  ): Said => ({
    headline: rich`Texts went from ${outside(names.set(v.earlier))} to ${outside(names.set(v.later))} more often than back`,
    sentence: rich`${strong(count(v.clusters, 'text'))} first seen in ${outside(names.set(v.earlier))} came to ${outside(names.set(v.later))}; ${strong(format.number(v.reverse))} came the other way.`,
    proof: rich`a count of texts whose first alone is of one group, not tested against chance; groups differ in how many outlets they have`,
  }),

  'repeats.spread': (v: { hours: number; clusters: number; of: number }): Said => ({
    headline: rich`Half of the repeated texts were everywhere within ${hours(v.hours)}`,
    sentence: rich`Within ${strong(hours(v.hours))} of their first item, ${strong(format.share(v.clusters / v.of))} of texts had reached the last outlet that carried them.`,
    proof: rich`${format.number(v.clusters)} of ${count(v.of, 'text')} carried by two outlets or more`,
  }),

  'repeats.spread-slow': (v: { hours: number; clusters: number; of: number }): Said => ({
    headline: rich`Repeated texts come back for weeks`,
    sentence: rich`${strong(format.share(v.clusters / v.of))} of texts were still gaining outlets more than ${strong(hours(v.hours))} after their first item.`,
    proof: rich`${format.number(v.clusters)} of ${count(v.of, 'text')} carried by two outlets or more`,
  }),

  'repeats.within': (v: { clusters: number; items: number; of: number }): Said => ({
    headline: rich`Outlets repeat themselves`,
    sentence: rich`${strong(count(v.clusters, 'text'))} ${v.clusters === 1 ? 'was' : 'were'} repeated word for word by one outlet alone.`,
    proof: rich`${format.number(v.items)} of ${count(v.of, 'item')} (${format.share(v.items / v.of)}); often a service such as the weather, sometimes a post that was put out again`,
  }),

  'repeats.shares-only': (v: { clusters: number; of: number }): Said => ({
    headline: rich`Many repeats are shares`,
    sentence: rich`${strong(format.number(v.clusters))} of ${count(v.of, 'repeated text')} consist of shares alone: retweets and forwards.`,
    proof: rich`the author of a share is elsewhere, so that its first sharer was not its author`,
  }),

  'repeats.shares-left-out': (v: { items: number; texts: number }): Said => ({
    headline: rich`Shares were left out`,
    sentence: rich`${count(v.items, 'share')} by the platform’s own means ${v.items === 1 ? 'was' : 'were'} left out: retweets and forwards.`,
    proof: rich`their author is not who shares them; ${count(v.texts, 'text')} reached two outlets or more by shares alone`,
  }),

  'repeats.long-texts': (v: { items: number }): Said => ({
    headline: rich`The ends of very long texts were not compared`,
    sentence: rich`Of ${count(v.items, 'item')} with more than 100,000 words only the first 100,000 words were compared.`,
    proof: rich`what only stands after those is not found as a repeat`,
  }),

  'repeats.crowded': (v: { keys: number; most: number; comparedWith: number }): Said => ({
    headline: rich`Texts that share a common phrase were not compared each with each`,
    sentence: rich`${count(v.keys, 'phrase or sample of phrases', 'phrases or samples of phrases')} ${v.keys === 1 ? 'stands' : 'stand'} in more than ${format.number(v.most)} texts: there each text was compared with the ${format.number(v.comparedWith)} shortest alone.`,
    proof: rich`two near copies are missed only where they share nothing rarer`,
  }),

  'repeats.tied': (v: { clusters: number; of: number }): Said => ({
    headline: rich`With some texts nobody was first`,
    sentence: rich`With ${format.number(v.clusters)} of ${count(v.of, 'repeated text')} two outlets state the same earliest time, so that nobody is called first.`,
    proof: rich`they are left out of all counts of firsts`,
  }),
};

type Kinds = 'exact' | 'near';

/** How a repeat repeats. */
function how(kinds: Kinds): string {
  return kinds === 'exact' ? 'word for word' : 'word for word or nearly so';
}

type Widest = {
  outlet: string;
  items: number;
  outlets: number;
  exact: number;
  near: number;
  minutes: number;
  from: number;
  zone: string;
  wire?: string;
  wireMinutes?: number;
};

function widest(v: Widest, names: Names, first: Rich): Said {
  const by =
    v.near === 0
      ? rich`word for word in ${strong(count(v.outlets, 'outlet'))}`
      : rich`in ${strong(count(v.outlets, 'outlet'))}`;
  const wire =
    v.wire === undefined
      ? ''
      : rich`; ${outlet(names, v.wire)}, an agency, had it too, ${v.wireMinutes === 0 ? 'at the same time' : `after ${format.duration(v.wireMinutes ?? 0)}`}`;
  const kinds =
    v.near === 0
      ? ''
      : rich`; beside the first, ${format.number(v.exact)} with its very words and ${format.number(v.near)} with differences`;
  return {
    headline: rich`One text in ${count(v.outlets, 'outlet')}`,
    sentence: rich`One text stood ${by}; ${first}.`,
    proof: rich`from ${format.moment(v.from, v.zone)}, the last outlet ${v.minutes === 0 ? 'at the same time' : rich`after ${strong(format.duration(v.minutes))}`}${kinds}${wire}`,
  };
}

function outlet(names: Names, id: string): Rich {
  return rich`${outside(names.outlet(id))}`;
}

function also(ids: readonly string[], names: Names): Rich {
  if (ids.length === 0) return rich`; agencies are left out`;
  const shown = ids.map((id) => outlet(names, id)).flatMap((one, at) => (at === 0 ? one : [', ', ...one]));
  return rich`; so it is for ${shown}; agencies are left out`;
}

function hours(n: number): string {
  return n >= 72 ? count(n / 24, 'day') : count(n, 'hour');
}
