import type { OutletKind } from '../../vocabulary/outlet.js';
import type { LanguageCode } from '../languages/language.js';

export const groups = [
  { id: 'vesmark-state', name: 'Vesmark state media' },
  { id: 'norland-state', name: 'Norland state media' },
  { id: 'independent', name: 'Independent media' },
  { id: 'ownerless', name: 'Channels and pages that name no owner' },
] as const;
export type GroupKey = (typeof groups)[number]['id'];

/** How an outlet's items spread over the day: weights of the 24 hours. */
export type DayCurve = 'office' | 'round-the-clock' | 'evening' | 'morning';

export const dayCurves: Readonly<Record<DayCurve, readonly number[]>> = {
  office: [0.1, 0.1, 0.1, 0.1, 0.1, 0.3, 1, 2, 4, 6, 7, 7, 6, 6, 7, 7, 6, 5, 4, 3, 2, 1, 0.5, 0.2],
  'round-the-clock': [1.5, 1, 1, 1, 1, 1.5, 2.5, 3.5, 4.5, 5, 5.5, 5.5, 5, 5, 5, 5, 5, 4.5, 4.5, 4, 3.5, 3, 2.5, 2],
  evening: [0.5, 0.2, 0.1, 0.1, 0.1, 0.3, 1, 2, 3, 3, 3, 4, 4, 3, 3, 4, 5, 6, 8, 9, 8, 6, 3, 1],
  morning: [0.2, 0.1, 0.1, 0.3, 1, 4, 8, 9, 8, 7, 5, 4, 4, 3, 3, 3, 3, 2, 2, 1, 1, 0.5, 0.3, 0.2],
};

/** A made-up outlet and its habits. */
export interface SandboxOutlet {
  id: string;
  name: string;
  kind: OutletKind;
  country: 'vesmark' | 'norland';
  group: GroupKey;
  language: LanguageCode;
  owner: string;
  alignment: 'state-controlled' | 'state-linked' | 'independent' | 'unknown';
  /** share of all items, before the world's seed moves it a little; 0: listed, and never seen */
  volume: number;
  /** weekend days against weekdays */
  weekend: number;
  curve: DayCurve;
  /** share of its items that it takes from others in its language (`taking.ts`), and after how many minutes (median) */
  prints: readonly { from: string; share: number; medianMinutes: number }[];
  /** share of its items that it translates from others, and after how many minutes (median) */
  translates: readonly { from: string; share: number; medianMinutes: number }[];
}

const WIRE = 'vesmark-wire';

export const outlets: readonly SandboxOutlet[] = [
  outlet(WIRE, 'Vesmark Wire', 'agency', 'vesmark', 'vesmark-state', 'ru', 14, 0.7, 'round-the-clock', []),
  outlet('first-vesmark', 'First Vesmark', 'tv', 'vesmark', 'vesmark-state', 'ru', 9, 0.8, 'evening', [
    print(WIRE, 0.12, 35),
  ]),
  outlet('vesmark-segodnya', 'Vesmark Segodnya', 'site', 'vesmark', 'vesmark-state', 'ru', 11, 0.6, 'office', [
    print(WIRE, 0.2, 18),
  ]),
  outlet('golos-arvenburga', 'Golos Arvenburga', 'newspaper', 'vesmark', 'vesmark-state', 'ru', 5, 0.4, 'morning', [
    print(WIRE, 0.15, 90),
    print('vesmark-segodnya', 0.06, 150),
  ]),
  outlet('karta-dnya', 'Karta Dnya', 'telegram', 'vesmark', 'vesmark-state', 'ru', 6, 0.9, 'round-the-clock', [
    print('first-vesmark', 0.1, 12),
  ]),
  outlet('vesmark-abroad', 'Vesmark Abroad', 'site', 'vesmark', 'vesmark-state', 'en', 5, 0.5, 'office', []),
  outlet('norland-segodnya', 'Norland Segodnya', 'site', 'norland', 'norland-state', 'ru', 9, 0.5, 'office', [
    print(WIRE, 0.15, 42),
    print('vesmark-segodnya', 0.1, 64),
  ]),
  outlet('norland-one', 'Norland One', 'tv', 'norland', 'norland-state', 'ru', 7, 0.8, 'evening', [
    print('first-vesmark', 0.12, 95),
    print(WIRE, 0.08, 70),
  ]),
  outlet(
    'sivergradskie-vesti',
    'Sivergradskie Vesti',
    'newspaper',
    'norland',
    'norland-state',
    'ru',
    5,
    0.3,
    'morning',
    [print('norland-segodnya', 0.12, 180), print(WIRE, 0.1, 120)],
  ),
  outlet('radio-norland', 'Radio Norland', 'radio', 'norland', 'norland-state', 'ru', 5, 0.7, 'round-the-clock', [
    print(WIRE, 0.2, 25),
  ]),
  outlet('norland-line', 'Norland Line', 'telegram', 'norland', 'norland-state', 'ru', 6, 0.9, 'evening', [
    print('karta-dnya', 0.16, 22),
    print('norland-one', 0.06, 30),
  ]),
  outlet('norland-in-english', 'Norland in English', 'site', 'norland', 'norland-state', 'en', 3, 0.3, 'office', [
    print('vesmark-abroad', 0.18, 210),
  ]),
  outlet('norland-guard', 'Norland Guard', 'newspaper', 'norland', 'norland-state', 'ru', 0, 0.5, 'office', []),
  outlet('svobodnyi-kalver', 'Svobodnyi Kalver', 'telegram', 'norland', 'independent', 'ru', 4, 0.9, 'evening', []),
  outlet('reka-online', 'Reka Online', 'site', 'norland', 'independent', 'ru', 5, 0.5, 'office', [
    print(WIRE, 0.06, 55),
  ]),
  outlet('dravensk-pravo', 'Dravensk Pravo', 'site', 'vesmark', 'independent', 'ru', 3, 0.5, 'office', []),
  outlet('open-desk', 'Open Desk', 'site', 'norland', 'independent', 'en', 3, 0.4, 'office', []),
  outlet(
    'norland-siodnia',
    'Norland Siodnia',
    'site',
    'norland',
    'norland-state',
    'be',
    4,
    0.5,
    'office',
    [],
    [print('norland-segodnya', 0.16, 75), print(WIRE, 0.12, 55)],
  ),
  outlet(
    'rodnaya-olmitsa',
    'Rodnaya Olmitsa',
    'newspaper',
    'norland',
    'norland-state',
    'be',
    3,
    0.3,
    'morning',
    [],
    [print('norland-one', 0.14, 240)],
  ),
  outlet(
    'volny-brezhol',
    'Volny Brezhol',
    'telegram',
    'norland',
    'independent',
    'be',
    3,
    0.9,
    'evening',
    [],
    [print('reka-online', 0.12, 90), print('open-desk', 0.06, 160)],
  ),
  outlet(
    'golos-yustravy',
    'Golos Yustravy',
    'site',
    'norland',
    'independent',
    'uk',
    4,
    0.6,
    'office',
    [],
    [print('svobodnyi-kalver', 0.1, 65), print('open-desk', 0.06, 140)],
  ),
  outlet(
    'vesmark-ua',
    'Vesmark UA',
    'telegram',
    'vesmark',
    'vesmark-state',
    'uk',
    3,
    0.8,
    'round-the-clock',
    [],
    [print(WIRE, 0.22, 48)],
  ),
  outlet(
    'vesmark-po-polsku',
    'Vesmark po polsku',
    'site',
    'vesmark',
    'vesmark-state',
    'pl',
    4,
    0.4,
    'office',
    [],
    [print(WIRE, 0.16, 130), print('vesmark-abroad', 0.12, 190)],
  ),
  outlet(
    'kurier-norlandu',
    'Kurier Norlandu',
    'site',
    'norland',
    'independent',
    'pl',
    3,
    0.5,
    'morning',
    [],
    [print('reka-online', 0.12, 170)],
  ),
  // Two rings (`rings.ts`), and channels of the same kind that are in none.
  channel('vektor-kamarel', 'Vektor Kamarel', 'ru', 2.4, []),
  channel('pulse-lurga', 'Pulse Lurga', 'ru', 2, []),
  channel('tikhaya-pravda', 'Tikhaya Pravda', 'ru', 2, [print(WIRE, 0.1, 140)]),
  channel('nash-brezhol', 'Nash Brezhol', 'ru', 2, []),
  channel('golos-zelvika', 'Golos Zelvika', 'ru', 2, [print('norland-segodnya', 0.1, 110)]),
  channel('most-norland', 'Most Norland', 'pl', 2, []),
  channel('nasz-tesmin', 'Nasz Tesmin', 'pl', 1.6, []),
  channel('glos-znad-rzeki', 'Głos znad Rzeki', 'pl', 1.6, [print('vesmark-po-polsku', 0.1, 150)]),
  channel('widok-z-olmicy', 'Widok z Olmicy', 'pl', 1.6, []),
  channel('sosnovar-live', 'Sosnovar Live', 'ru', 2, [print(WIRE, 0.2, 160), print('norland-segodnya', 0.15, 130)]),
  channel('orlava-city', 'Orlava City', 'ru', 2, [print(WIRE, 0.2, 150), print('norland-segodnya', 0.15, 140)]),
  channel('krai-dubnor', 'Krai Dubnor', 'be', 1.6, [print('norland-siodnia', 0.3, 130)]),
  channel('morenta-novyny', 'Morenta Novyny', 'uk', 1.6, [print('vesmark-ua', 0.3, 170)]),
  channel('beresta-dzis', 'Beresta Dziś', 'pl', 1.6, [print('kurier-norlandu', 0.3, 120)]),
  channel('rosvel-notes', 'Rosvel Notes', 'en', 1.6, [print('open-desk', 0.25, 180)]),
];

/** Who publishes the recurring item on exchange rates, and at which hour. */
export const service = { outlet: 'golos-arvenburga', hour: 7 };

/** Who falls silent, from and to as shares of the period. */
export const silence = { outlet: 'radio-norland', from: 0.52, to: 0.575 };

function outlet(
  id: string,
  name: string,
  kind: OutletKind,
  country: SandboxOutlet['country'],
  group: GroupKey,
  language: LanguageCode,
  volume: number,
  weekend: number,
  curve: DayCurve,
  prints: SandboxOutlet['prints'],
  translates: SandboxOutlet['translates'] = [],
): SandboxOutlet {
  const alignment = group === 'independent' ? 'independent' : kind === 'telegram' ? 'state-linked' : 'state-controlled';
  const state = country === 'vesmark' ? 'Government of Vesmark (made up)' : 'Government of Norland (made up)';
  const owner =
    alignment === 'independent' ? 'its editors (made up)' : alignment === 'state-linked' ? 'not stated' : state;
  return { id, name, kind, country, group, language, owner, alignment, volume, weekend, curve, prints, translates };
}

function channel(
  id: string,
  name: string,
  language: LanguageCode,
  volume: number,
  prints: SandboxOutlet['prints'],
): SandboxOutlet {
  const made = outlet(id, name, 'telegram', 'norland', 'ownerless', language, volume, 0.9, 'evening', prints);
  return { ...made, alignment: 'unknown' };
}

function print(from: string, share: number, medianMinutes: number): SandboxOutlet['prints'][number] {
  return { from, share, medianMinutes };
}
