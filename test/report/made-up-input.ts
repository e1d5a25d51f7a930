/** Reports' input for media spaces of several shapes, made up from a seed. Countries, outlets and texts are made up. */
import type { Casebook } from '../../src/casebook/casebook.js';
import { Codebook, Outlets, Settings } from '../../src/casebook/schemas.js';
import type { ReportInput, ReportItem } from '../../src/report/input.js';
import { sha256, showItemId, type ItemId, type RunId } from '../../src/vocabulary/ids.js';
import { dayOfNumber, dayNumber } from '../../src/vocabulary/time.js';
import { coverageOf, repeatsOf, surveyOf, type MadeUpItem } from './made-up-results.js';

export interface Shape {
  seed: number;
  name: string;
  /** outlets in each group; none: outlets stand alone */
  groups: readonly { id: string; name: string; outlets: number; share: number }[];
  outlets: number;
  kind: 'site' | 'account';
  narratives: number;
  from: string;
  days: number;
  /** items of an outlet on a usual day */
  perDay: number;
  /** texts that others repeat */
  copies: number;
  /** what names and texts begin with: for hostile ones */
  called: (index: number, usual: string) => string;
  selection: boolean;
}

const usual: Shape = {
  seed: 7,
  name: 'Norland and Vesmark, autumn 2031',
  groups: [
    { id: 'vesmark-state', name: 'Vesmark state media', outlets: 7, share: 0.15 },
    { id: 'norland-state', name: 'Norland state media', outlets: 6, share: 0.09 },
    { id: 'independent', name: 'Independent media', outlets: 5, share: 0.03 },
  ],
  outlets: 18,
  kind: 'site',
  narratives: 7,
  from: '2031-08-04',
  days: 98,
  perDay: 12,
  copies: 340,
  called: (_, name) => name,
  selection: true,
};

/** The shapes that a report must hold up for. */
export const shapes = {
  groups: usual,
  accounts: {
    ...usual,
    name: 'Accounts of a made-up platform',
    groups: [],
    outlets: 1_363,
    kind: 'account',
    narratives: 0,
    from: '2026-01-01',
    days: 2_192,
    perDay: 0.02,
    copies: 900,
    selection: false,
  },
  channels: {
    ...usual,
    name: 'Sixteen channels',
    groups: [],
    outlets: 16,
    narratives: 5,
    from: '2030-02-10',
    days: 487,
    perDay: 3,
    copies: 150,
  },
  sixGroups: {
    ...usual,
    name: 'Six groups, twelve narratives',
    groups: ['North', 'South', 'East', 'West', 'Coast', 'Hills'].map((name, index) => ({
      id: name.toLowerCase(),
      name: `${name} regional broadcasters`,
      outlets: 3,
      share: 0.04 + 0.02 * index,
    })),
    narratives: 12,
    days: 400,
    perDay: 4,
  },
  empty: { ...usual, name: 'An empty project', outlets: 0, groups: [], narratives: 0, days: 0 },
  oneItem: { ...usual, name: 'One item', outlets: 1, groups: [], narratives: 2, days: 1, perDay: 0.001, copies: 0 },
  oneOutlet: { ...usual, name: 'One outlet', outlets: 1, groups: [], narratives: 3, days: 40, perDay: 5, copies: 0 },
} as const satisfies Record<string, Shape>;

const NAMES = [
  'VM Wire',
  'Vesmark-24',
  'Signal V',
  'Morning Vesmark',
  'Union Herald',
  'Radio One',
  'Evening Line',
  'Norland First',
  'NR Channel',
  'Capital Hour',
  'Voice of Norland',
  'Norland Gazette',
  'Border Post',
  'Free Hour',
  'Harbour Daily',
  'Plain Text',
  'Lantern',
  'River News',
];
const LINES = [
  'Surrounded by enemies',
  'Only the alliance protects',
  'The neighbour plans a provocation',
  'Migrants are the neighbour’s doing',
  'Sanctions hurt their authors',
  'The protest was paid for',
  'The old border was a mistake',
  'Grain goes to waste',
  'Ports stand empty',
  'Young people leave',
  'The currency will fall',
  'Winter will be cold',
];
const TEXTS = [
  [
    'ru',
    'Министр обороны Весмарка заявил, что страна окружена врагами и только союз способен её защитить. Учения носят исключительно оборонительный характер, подчеркнул он.',
  ],
  [
    'en',
    'Norland’s port authority opened a new quay in Harbour on Tuesday, the first since the storm of 2029. Twelve ships are expected by the end of the month.',
  ],
  [
    'ru',
    'В Норланде собрали рекордный урожай: девять миллионов тонн зерна, сообщило министерство сельского хозяйства. Экспорт начнётся в октябре.',
  ],
  [
    'en',
    'The Vesmark parliament passed the budget in its third reading. Spending on railways rises by a fifth, the finance minister told reporters.',
  ],
] as const;

export function madeUpInput(shape: Shape): ReportInput {
  const random = generator(shape.seed);
  const members = shape.groups.flatMap(({ id, outlets }) => Array.from({ length: outlets }, () => id));
  const outlets = Array.from({ length: shape.outlets }, (_, index) => ({
    id: shape.kind === 'account' ? `account-${sha256(`${index}`).slice(0, 12)}` : `outlet-${index + 1}`,
    name: shape.called(
      index,
      shape.kind === 'account' ? `account ${sha256(`${index}`).slice(0, 8)}` : (NAMES[index] ?? `Outlet ${index + 1}`),
    ),
    kind: index === 0 && shape.kind === 'site' && shape.outlets > 1 ? 'agency' : shape.kind,
    groups: members[index] ? [members[index]] : [],
  }));
  const casebook: Casebook = {
    folder: '/made-up',
    settings: Settings.parse({
      name: shape.called(-1, shape.name),
      madeUp: true,
      zone: 'Europe/Minsk',
      ...(shape.selection
        ? {
            selection:
              'all outlets with more than 50,000 readers a day in the survey of the made-up Institute for Media, May 2031',
          }
        : {}),
    }),
    ...Outlets.parse({
      groups: shape.groups.map(({ id, name }, index) => ({ id, name: shape.called(100 + index, name) })),
      outlets,
    }),
    codebook: Codebook.parse({
      themes: [{ id: 'threat', name: 'Threat' }],
      narratives: Array.from({ length: shape.narratives }, (_, index) => ({
        id: `line-${index + 1}`,
        name: shape.called(200 + index, LINES[index] ?? `Line ${index + 1}`),
        theme: 'threat',
        definition: 'made up',
      })),
    }),
    speakers: [],
    events: [],
  };
  const items = madeUpItems(shape, casebook, random);
  const coverage = coverageOf(casebook, items, shape);
  const survey = surveyOf(casebook, items);
  const repeats = repeatsOf(casebook, items, (index) =>
    shape.called(300 + index, TEXTS[index % TEXTS.length]?.[1] ?? ''),
  );
  const details = new Map<ItemId, ReportItem>(items.map((item, index) => [item.id, detail(item, index, shape)]));
  return {
    casebook,
    coverage,
    survey: { run: sha256('survey').slice(0, 32) as RunId, version: 1, options: { by: 'group' }, answer: survey },
    repeats: { run: sha256('repeats').slice(0, 32) as RunId, version: 1, options: { minWords: 6 }, answer: repeats },
    items: details,
    software: 'refrain 0.1.0',
    madeAt: new Date('2031-11-17T09:00:00Z'),
  };
}

function madeUpItems(shape: Shape, casebook: Casebook, random: () => number): MadeUpItem[] {
  const start = dayNumber(shape.from);
  const items: MadeUpItem[] = [];
  /** One outlet was never seen, one was silent for a fortnight, and for four days nobody was collected. */
  const gone = (outlet: number, day: number): boolean =>
    shape.outlets > 6 &&
    shape.kind === 'site' &&
    (outlet === 5 || (outlet === 8 && day >= 30 && day <= 44) || (day >= 70 && day <= 73));
  const add = (outlet: number, ms: number, text: number, cluster: number): void => {
    const day = Math.floor((ms / 3_600_000 + 3) / 24); // Europe/Minsk, UTC+3
    if (gone(outlet, day - start)) return;
    const group = shape.groups.find(({ id }) => casebook.outlets[outlet]?.groups.some((own) => own === id));
    const part = shape.days === 0 ? 0 : (day - start) / shape.days;
    const matches = casebook.codebook.narratives.map((_, index) => {
      if (index === 6) return false; // one line never turns up
      const rise = index === 0 && group?.id === 'norland-state' ? 0.3 + 2 * part : 1;
      return (
        random() <
        (((group?.share ?? 0.06) * rise) / (1 + index * 0.45)) *
          (0.5 + (1.1 * ((day * (index + 3) * 7919) % 100)) / 100)
      );
    });
    items.push({
      id: showItemId(BigInt(`0x${sha256(`${shape.seed} ${items.length}`).slice(0, 16)}`)),
      outlet: casebook.outlets[outlet]?.id ?? '',
      ms,
      day: dayOfNumber(day),
      matches,
      text,
      cluster,
    });
  };
  const at = (day: number): number =>
    (day * 24 - 3 + Math.min(23.9, Math.max(0, 13 + 4 * (random() + random() + random() - 1.5)))) * 3_600_000;
  casebook.outlets.forEach((_, outlet) => {
    for (let day = 0; day < shape.days; day++) {
      const weekend = (start + day + 3) % 7 > 4 ? 0.6 : 1;
      const low = outlet === 2 && day >= 50 && day < 55 ? 0.1 : 1;
      const mean = (shape.perDay * weekend * low * 2) / (1 + (outlet % 5));
      let n = Math.floor(mean + random());
      if (shape.days === 1) n = 1;
      for (; n > 0; n--) add(outlet, Math.round(at(start + day) / 60_000) * 60_000, Math.floor(random() * 1e6), 0);
    }
  });
  for (let copy = 1; copy <= shape.copies; copy++) {
    const leader = random() < 0.5 ? 1 : Math.floor(random() ** 2 * casebook.outlets.length);
    const ms = Math.round(at(start + Math.floor(random() * shape.days)) / 60_000) * 60_000;
    const followers = new Set<number>();
    const many = random() < 0.15 ? 0 : 1 + Math.floor(random() ** 3 * Math.min(14, casebook.outlets.length - 1));
    while (followers.size < many) {
      const one = Math.floor(random() * casebook.outlets.length);
      if (one !== leader && one !== 5) followers.add(one);
    }
    add(leader, ms, copy, copy);
    if (many === 0) add(leader, ms + 86_400_000, copy, copy);
    for (const follower of followers)
      add(follower, ms + Math.round(-Math.log(1 - random()) * (copy % 7 === 0 ? 900 : 75)) * 60_000, copy, copy);
  }
  const last = (start + shape.days) * 86_400_000 - 3 * 3_600_000;
  return items.filter(({ ms }) => ms < last).sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1));
}

function detail(item: MadeUpItem, index: number, { called }: Shape): ReportItem {
  const [language, text] = TEXTS[item.text % TEXTS.length] ?? TEXTS[0];
  return {
    item: item.id,
    outlet: item.outlet,
    publishedMs: item.ms,
    stated: new Date(item.ms).toISOString(),
    title: called(400 + (index % 90), ''),
    excerpt: called(500 + (index % 90), text),
    language,
    form: 'post',
    address: called(600 + (index % 90), `https://${item.outlet}.example/${item.day.replaceAll('-', '/')}/${index}`),
    sha256: sha256('file'),
    locator: called(700 + (index % 90), `line ${index + 2}`),
    file: called(800, 'autumn-2031.csv'),
  };
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
