import * as z from 'zod';
import { ItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';

const Ms = z.int(); // since 1970 UTC

const Member = z.strictObject({ item: ItemId, outlet: z.string(), published: Ms, form: z.enum(forms) });
export type Member = z.infer<typeof Member>;

export const Cluster = z.strictObject({
  /** named after its lowest item */
  cluster: ItemId,
  items: z.int().min(2),
  outlets: z.int().min(1),
  groups: z.array(z.string()),
  language: z.string(),
  /** words of the first item's text */
  words: z.int().min(1),
  /** the first 280 characters of the first item's text, as received */
  excerpt: z.string(),
  /** first in our data: earliest stated time; of several at that time the lowest id */
  first: Member,
  /** other outlets' items with the same stated time as the first: then nobody was first */
  tied: z.int().min(0),
  /** the first outlet is an agency */
  agency: z.boolean(),
  /** shares by the platform's own means (retweets, forwards) among the items */
  shares: z.int().min(0),
  last: Ms,
  /** from the first item to the first item of the last outlet to join, in minutes */
  spreadMinutes: z.number().min(0),
  /** the first item of each outlet, then the rest, by time; the first 200 */
  members: z.array(Member).max(200),
});
export type Cluster = z.infer<typeof Cluster>;

/** What is repeated word for word. First is first in our data. */
export const result = z.strictObject({
  kind: z.literal('repeats'),
  zone: z.string(),
  items: z.int().min(0),
  /** items shorter than `minWords` are left out: greetings and headlines of a word repeat by chance */
  minWords: z.int().min(1),
  tooShort: z.int().min(0),
  /** clusters of two items or more; items in them */
  clusters: z.int().min(0),
  itemsInClusters: z.int().min(0),
  /** clusters of two outlets or more; items in them */
  acrossOutlets: z.int().min(0),
  itemsAcross: z.int().min(0),
  /** of the clusters across outlets: those that begin with an agency; those in which the first time is shared */
  agencyFirst: z.int().min(0),
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
