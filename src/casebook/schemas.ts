/**
 * The casebook's files as schemas. The JSON Schemas in a project's `schemas/`, the reference in the docs and
 * the checks all come from here. `describe` texts are shown by editors.
 */
import * as z from 'zod';
import { EventId, GroupId, NarrativeId, OutletId, SpeakerId, ThemeId } from '../vocabulary/ids.js';
import { defaultLimits, Limits } from '../vocabulary/limits.js';
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
    limits: Limits.default(defaultLimits),
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
  id: OutletId.describe('letters a-z, digits and hyphens; items are kept under it'),
  name: text.describe('as it shall stand on reports'),
  kind: z.enum(outletKinds).describe('an agency is marked before anyone is called first'),
  aliases: z.array(text).default([]).describe('other names under which files know it'),
  country: text.optional().describe('where it is made'),
  owner: text.optional(),
  audience: text.optional().describe('whom it is made for'),
  languages: z
    .array(language)
    .default([])
    .describe('where it is one, it counts as stated for items of which the file states none'),
  groups: z.array(GroupId).default([]).describe('ids of the groups that it belongs to'),
  channels: z
    .array(text)
    .default([])
    .describe('ways by which it reaches people: addresses of feeds and sites, t.me/name'),
  alignment: z
    .union([z.literal('unknown'), z.array(AlignmentClaim).min(1)])
    .default('unknown')
    .describe('whose side it is on: claims with basis, reference and dates, or unknown'),
});

export const Outlets = z
  .strictObject({
    groups: z
      .array(
        z.strictObject({
          id: GroupId,
          name: text.describe('as it shall stand in charts'),
          note: text.optional().describe('what its outlets have in common'),
        }),
      )
      .default([])
      .describe('named sets of outlets, to be compared'),
    outlets: z.array(Outlet).default([]).describe('who publishes'),
  })
  .describe('outlets.yaml: the media space');

const queries = z.union([text, z.array(text).min(1)]);

export const Narrative = z.strictObject({
  id: NarrativeId,
  name: text.describe('as it shall stand on reports'),
  theme: ThemeId.describe('id of a theme'),
  definition: text.describe('what an item must assert to count, so that two people decide alike'),
  queries: z
    .record(language.or(z.literal('any')), queries)
    .default({})
    .describe('per language; several are joined by OR; `any` is for all languages'),
  examples: z.array(text).default([]).describe('item ids or sentences that assert it'),
  supports: z.array(NarrativeId).default([]).describe('narratives that it supports'),
  contradicts: z.array(NarrativeId).default([]).describe('narratives that it contradicts'),
  debunks: z.array(text).default([]).describe('addresses of fact-checks'),
});

export const Codebook = z
  .strictObject({
    version: z.int().min(1).default(1).describe('raise it when narratives change their meaning; reports name it'),
    themes: z
      .array(z.strictObject({ id: ThemeId, name: text }))
      .default([])
      .describe('what narratives are about'),
    narratives: z.array(Narrative).default([]).describe('lines that items repeat'),
  })
  .describe('codebook.yaml: themes and narratives');

const SpeakerRole = z
  .strictObject({
    title: text.describe('minister, spokesman, presenter, …'),
    body: text.optional().describe('of what: a ministry, an army, a channel'),
    from: day,
    to: day.optional().describe('left out: it is still held'),
    reference: text.describe('where that can be read: an address or a key of references.json'),
  })
  .describe('a public office or position, with dates and reference');

export const Speaker = z.strictObject({
  id: SpeakerId,
  name: text.describe('as it shall stand on reports'),
  names: z
    .record(language, z.union([text, z.array(text).min(1)]))
    .default({})
    .describe('per language, as texts write it: the full name first, then others by which they are known'),
  country: text.optional().describe('that they hold office in, or speak from'),
  side: text.optional().describe('on whose behalf they speak: a government, a party, a movement'),
  roles: z
    .array(SpeakerRole)
    .min(1)
    .describe('what makes the person public, each with dates and reference: private persons do not belong here'),
});

export const Speakers = z
  .strictObject({ speakers: z.array(Speaker).default([]).describe('who is quoted') })
  .describe('speakers.yaml: officials and public personalities, and no private persons');

export const Event = z.strictObject({
  id: EventId,
  name: text,
  kind: text.describe('exercise, election, border, sanctions, cyberattack, …'),
  from: day,
  to: day.optional().describe('last day; left out: it was one day'),
  place: text.optional(),
  intensity: z.number().min(0).optional().describe('in a unit of your choice, the same for a kind'),
  references: z.array(text).default([]).describe('where that can be read'),
});

export const Events = z
  .strictObject({ events: z.array(Event).default([]) })
  .describe('events.yaml: what happened outside the media');

export type Settings = z.infer<typeof Settings>;
export type Outlet = z.infer<typeof Outlet>;
export type Outlets = z.infer<typeof Outlets>;
export type Narrative = z.infer<typeof Narrative>;
export type Codebook = z.infer<typeof Codebook>;
export type Speaker = z.infer<typeof Speaker>;
export type Event = z.infer<typeof Event>;
