/**
 * The casebook's files as schemas. The JSON Schemas in a project's `schemas/`, the reference in the docs and
 * the checks all come from here. `describe` texts are shown by editors.
 */
import * as z from 'zod';
import { EventId, GroupId, NarrativeId, OutletId, ThemeId } from '../vocabulary/ids.js';
import { alignments, outletKinds } from '../vocabulary/outlet.js';

const day = z.iso.date().describe('a day, YYYY-MM-DD');
const text = z.string().trim().min(1);
const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .describe('ISO 639 code: be, ru, uk, pl, en, …');

export const Settings = z
  .strictObject({
    name: text.describe('what is monitored, as it shall stand on reports'),
    madeUp: z
      .boolean()
      .default(false)
      .describe('true: countries, outlets and texts are made up, and every page says so'),
    zone: text.describe('the time zone in which days and weeks are counted, e.g. Europe/Minsk'),
    period: z
      .strictObject({ from: day, to: day })
      .optional()
      .describe('first and last day under study; without it all items count'),
    languages: z.array(language).default([]).describe('languages of the media space'),
    queries: z
      .strictObject({
        fold: z
          .array(z.enum(['ё', 'і']))
          .default([])
          .describe('letters that queries read as another: ё as е, і as и'),
        latin: z
          .array(z.enum(['be']))
          .default([])
          .describe(
            'languages of which queries find words written in Latin letters as well: be (łacinka and as typed)',
          ),
      })
      .default({ fold: [], latin: [] })
      .describe('what queries of the codebook and of search do not tell apart; by default every spelling counts'),
    selection: text.optional().describe('the rule by which the outlets were chosen; reports quote it'),
    accounts: z
      .enum(['hashed', 'named'])
      .default('hashed')
      .describe('how accounts of people are stored: under a keyed hash, or by name'),
    store: z.literal('embedded').default('embedded').describe('where the data base is'),
    memoryMb: z
      .int()
      .min(1024)
      .optional()
      .describe('most memory the data base may take, in MB; by default half of the machine, at most 8,192'),
  })
  .describe('refrain.yaml: what the project is');

const AlignmentClaim = z
  .strictObject({
    is: z.enum(alignments),
    basis: text.describe('why: ownership, funding, editorial control, confirmed attribution, behaviour'),
    reference: text.describe('where that can be read: an address or a key of references.json'),
    from: day,
    to: day.optional().describe('left out: it still holds'),
  })
  .describe('a claim about a named outlet, with basis, reference and dates');

export const Outlet = z.strictObject({
  id: OutletId,
  name: text,
  kind: z.enum(outletKinds),
  aliases: z.array(text).default([]).describe('other names under which files know it'),
  country: text.optional(),
  owner: text.optional(),
  audience: text.optional(),
  languages: z.array(language).default([]),
  groups: z.array(GroupId).default([]),
  channels: z
    .array(text)
    .default([])
    .describe('ways by which it reaches people: addresses of feeds and sites, t.me/name'),
  alignment: z.union([z.literal('unknown'), z.array(AlignmentClaim).min(1)]).default('unknown'),
});

export const Outlets = z
  .strictObject({
    groups: z.array(z.strictObject({ id: GroupId, name: text, note: text.optional() })).default([]),
    outlets: z.array(Outlet).default([]),
  })
  .describe('outlets.yaml: the media space');

const queries = z.union([text, z.array(text).min(1)]);

export const Narrative = z.strictObject({
  id: NarrativeId,
  name: text,
  theme: ThemeId,
  definition: text,
  queries: z
    .record(language.or(z.literal('any')), queries)
    .default({})
    .describe('per language; several are joined by OR; `any` is for all languages'),
  examples: z.array(text).default([]).describe('item ids or sentences that assert it'),
  supports: z.array(NarrativeId).default([]),
  contradicts: z.array(NarrativeId).default([]),
  debunks: z.array(text).default([]).describe('addresses of fact-checks'),
});

export const Codebook = z
  .strictObject({
    version: z.int().min(1).default(1),
    themes: z.array(z.strictObject({ id: ThemeId, name: text })).default([]),
    narratives: z.array(Narrative).default([]),
  })
  .describe('codebook.yaml: themes and narratives');

export const Event = z.strictObject({
  id: EventId,
  name: text,
  kind: text.describe('exercise, election, border, sanctions, cyberattack, …'),
  from: day,
  to: day.optional(),
  place: text.optional(),
  intensity: z.number().min(0).optional(),
  references: z.array(text).default([]),
});

export const Events = z
  .strictObject({ events: z.array(Event).default([]) })
  .describe('events.yaml: what happened outside the media');

export type Settings = z.infer<typeof Settings>;
export type Outlet = z.infer<typeof Outlet>;
export type Outlets = z.infer<typeof Outlets>;
export type Narrative = z.infer<typeof Narrative>;
export type Codebook = z.infer<typeof Codebook>;
export type Event = z.infer<typeof Event>;
