import * as z from 'zod';
import { ItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';
import { Changes } from '../../find/changes.js';

const Ms = z.int(); // since 1970 UTC
const Share = z.number().min(0).max(1);

const Item = z.strictObject({ item: ItemId, outlet: z.string(), published: Ms, form: z.enum(forms) });

export const Member = Item.extend({
  /** towards the cluster's first in our data: the same words in the same order, or a near copy */
  kind: z.enum(['exact', 'near']),
  /** Jaccard of word 3-shingles with the first's text, 0..1; below 0.5 it is near to others that are near to the first */
  closeness: Share,
  /** its place in `wordings`, from 0; null for the first's own text and for wordings that are not listed */
  wording: z.int().min(0).nullable(),
});
export type Member = z.infer<typeof Member>;

/** Another wording of a cluster's text. */
export const Wording = Item.extend({
  closeness: Share,
  /** outlets whose first item in the cluster has it, and all items that have it */
  outlets: z.int().min(1),
  items: z.int().min(1),
  /** against the text of the cluster's first */
  changes: Changes,
});
export type Wording = z.infer<typeof Wording>;

/** Texts of other clusters that share a passage with a cluster's first text. */
const Parts = z.strictObject({
  items: z.int().min(0),
  outlets: z.int().min(0),
  /** the earliest; `share` of the shorter text's word 3-shingles stands in the longer */
  examples: z.array(Item.extend({ share: Share })).max(5),
});
export type Parts = z.infer<typeof Parts>;

export const Cluster = z.strictObject({
  /** named after its lowest item, whether or not that is in the span */
  cluster: ItemId,
  /** without edits of an outlet's own text: the first of each outlet, and what an outlet put out again word for word */
  items: z.int().min(2),
  outlets: z.int().min(1),
  groups: z.array(z.string()),
  language: z.string(),
  /** words of the first item's text */
  words: z.int().min(1),
  /** the first 280 characters of the first item's text, as received */
  excerpt: z.string(),
  /** first in our data: earliest stated time; of several at that time the lowest id */
  first: Item,
  /** other outlets' items with the same stated time as the first: then nobody was first */
  tied: z.int().min(0),
  /** the first outlet is an agency */
  agency: z.boolean(),
  /** the first outlet is none, but an agency has the text too: its earliest item. Times alone do not say whose text it is */
  wire: Item.nullable(),
  /** shares by the platform's own means (retweets, forwards) among the items */
  shares: z.int().min(0),
  /** items = 1 + exact + near + again. Other outlets' first items, by what they are to the first's text */
  exact: z.int().min(0),
  near: z.int().min(0),
  /** items by which an outlet repeats a text of its own word for word */
  again: z.int().min(0),
  /** items with which an outlet edits its own text; counted in nothing else */
  ownEdits: z.int().min(0),
  /** how many wordings other outlets have beside the first's */
  otherWordings: z.int().min(0),
  /** those that most outlets have first, then the earliest */
  wordings: z.array(Wording).max(20),
  /** texts that hold most of the first's text, and texts most of which stands in it: no copies, and counted in nothing else */
  heldBy: Parts,
  holds: Parts,
  last: Ms,
  /** from the first item to the first item of the last outlet to join, in minutes */
  spreadMinutes: z.number().min(0),
  /** the first item of each outlet, then the rest, by time; the first 200 */
  members: z.array(Member).max(200),
});
export type Cluster = z.infer<typeof Cluster>;

/** What is repeated, word for word or nearly. First is first in our data. */
export const result = z.strictObject({
  kind: z.literal('repeats'),
  zone: z.string(),
  items: z.int().min(0),
  /** items shorter than `minWords` are left out: greetings and headlines of a word repeat by chance */
  minWords: z.int().min(1),
  tooShort: z.int().min(0),
  /** items of more than 100,000 words: what comes after those is not compared */
  longTexts: z.int().min(0),
  /**
   * of all items, also those outside the period: `keys` (phrases, and samples of phrases) that more than `most` texts
   * have, which were compared under them with the shortest `comparedWith` alone
   */
  crowded: z.strictObject({
    keys: z.int().min(0),
    most: z.int().min(1),
    comparedWith: z.int().min(1),
  }),
  /** what counts as a repeat: the same words in the same order alone, or near copies too */
  kinds: z.enum(['exact', 'near']),
  /** clusters of two items or more; items in them, without edits of an outlet's own text */
  clusters: z.int().min(0),
  itemsInClusters: z.int().min(0),
  /** clusters of two outlets or more; items in them */
  acrossOutlets: z.int().min(0),
  itemsAcross: z.int().min(0),
  /** of the clusters across outlets: those in which every outlet has the first's words; items beside the firsts by kind */
  acrossExact: z.int().min(0),
  itemsExact: z.int().min(0),
  itemsNear: z.int().min(0),
  itemsAgain: z.int().min(0),
  /** items that edit their outlet's own text; and texts of which nothing else was found */
  ownEdits: z.int().min(0),
  ownEditsOnly: z.int().min(0),
  /** chains of texts that hang together by passages alone; the texts (each with its near copies) and items in them */
  parts: z.strictObject({ chains: z.int().min(0), texts: z.int().min(0), items: z.int().min(0) }),
  /** what outlets put under or over their posts, which is left out before texts are compared */
  boilerplate: z.strictObject({
    lines: z.int().min(0),
    outlets: z.int().min(0),
    /** by outlet and posts, the first 100 of those that stand in most posts */
    top: z
      .array(
        z.strictObject({
          outlet: z.string(),
          /** as it stands in one item, cut to 300 characters */
          text: z.string(),
          /** different texts of a day that have it, of all from the first to the last day on which it stands */
          posts: z.int().min(0),
          postsBetween: z.int().min(0),
        }),
      )
      .max(100),
  }),
  /** of the clusters across outlets: those that begin with an agency; those that an agency has, but not first; those in which the first time is shared */
  agencyFirst: z.int().min(0),
  agencyLater: z.int().min(0),
  tiedFirst: z.int().min(0),
  /** shares by the platform's own means (retweets, forwards): `left-out`, since their author is not who shares */
  shares: z.enum(['left-out', 'counted']),
  /** shares that were left out of clusters, and groups of two or more outlets that only shared one text */
  sharesLeftOut: z.int().min(0),
  sharesOnly: z.int().min(0),
  /** most outlets first, then most items, then lowest id; across outlets before within one */
  top: z.array(Cluster).max(50),
  /** per outlet: clusters across outlets it took part in, in which it was first alone, and how many would be expected if the order within each cluster were chance */
  firsts: z.array(
    z.strictObject({
      outlet: z.string(),
      agency: z.boolean(),
      clusters: z.int().min(1),
      first: z.int().min(0),
      /** of these, how many an agency has too, later */
      withAgency: z.int().min(0),
      expected: z.number().min(0),
      medianLagMinutes: z.number().min(0).nullable(),
    }),
  ),
  /** clusters across outlets by the hours until the last outlet joined: bounds in `upToHours`, the last is open */
  spread: z.array(z.strictObject({ upToHours: z.number().nullable(), clusters: z.int().min(0) })),
  /** who came after whom, most clusters first; the first 50 */
  follows: z
    .array(
      z.strictObject({
        earlier: z.string(),
        later: z.string(),
        clusters: z.int().min(1),
        medianLagMinutes: z.number().min(0),
      }),
    )
    .max(50),
  /** clusters whose first alone is of one group and that reached the other */
  between: z.array(z.strictObject({ earlier: z.string(), later: z.string(), clusters: z.int().min(1) })),
});
export type Result = z.infer<typeof result>;
