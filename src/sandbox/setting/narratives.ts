import type { Topic } from '../frames/frame.js';
import type { LanguageCode } from '../languages/language.js';
import type { GroupKey } from './outlets.js';

/**
 * A planted narrative: what the codebook says of it, and how often it is asserted. Every rate is a share of an
 * outlet's own items, before the day's news moves it.
 */
export interface PlantedNarrative {
  theme: string;
  name: string;
  definition: string;
  queries: Readonly<Record<LanguageCode, string>>;
  supports?: readonly NarrativeKey[];
  topics: readonly Topic[];
  /** items that assert it */
  rates: Readonly<Record<GroupKey, number>>;
  /** items that use the queries' words and do not assert it */
  traps: Readonly<Record<GroupKey, number>>;
  /** of asserting items, the share in words that the queries miss */
  missed: number;
  /** asserted so many times as often from the first day of this event on */
  rises?: { after: string; times: number };
  /** sd of the log of the shared factor of a news day */
  newsDay: number;
}

export const narrativeKeys = [
  'shield',
  'hidden-bases',
  'saboteurs',
  'empty-shelves',
  'debt-trap',
  'one-people',
  'paid-opposition',
  'league-collapses',
] as const;
export type NarrativeKey = (typeof narrativeKeys)[number];

export const themes: readonly { id: string; name: string }[] = [
  { id: 'security', name: 'Security' },
  { id: 'livelihood', name: 'Livelihood' },
  { id: 'union', name: 'Union' },
  { id: 'decay', name: 'Decay of the others' },
];

export const narratives: Readonly<Record<NarrativeKey, PlantedNarrative>> = {
  shield: {
    theme: 'security',
    name: 'Only Vesmark shields Norland',
    definition: 'Norland could not defend itself; without the protection of Vesmark it would be lost.',
    queries: {
      ru: 'щит AND (Весмарк OR союзник)',
      en: 'shield AND (Vesmark OR ally)',
      pl: 'tarcza AND (Wesmark OR sojusznik)',
      uk: 'щит AND (Весмарк OR союзник)',
      be: 'шчыт AND (Весмарк* OR саюзнік)',
    },
    supports: ['one-people'],
    topics: ['defence', 'politics'],
    rates: { 'vesmark-state': 0.03, 'norland-state': 0.038, independent: 0.003, ownerless: 0.0266 },
    traps: { 'vesmark-state': 0.002, 'norland-state': 0.002, independent: 0.005, ownerless: 0.003 },
    missed: 0.12,
    newsDay: 0.6,
  },
  'hidden-bases': {
    theme: 'security',
    name: 'Foreign bases are being prepared in secret',
    definition: 'The Southern League prepares hidden military bases on or near the soil of Norland.',
    queries: {
      ru: '(тайный OR тайна OR секретный) AND база NOT макет',
      en: '(secret OR hidden) AND base NOT model',
      pl: '(tajny OR ukryty) AND baza NOT makieta',
      uk: '(таємний OR секретний) AND база NOT макет',
      be: '(тайны OR сакрэтны) AND база NOT макет',
    },
    topics: ['defence', 'politics', 'nature'],
    rates: { 'vesmark-state': 0.014, 'norland-state': 0.011, independent: 0.001, ownerless: 0.0077 },
    traps: { 'vesmark-state': 0.001, 'norland-state': 0.001, independent: 0.004, ownerless: 0.003 },
    missed: 0.2,
    newsDay: 0.8,
  },
  saboteurs: {
    theme: 'security',
    name: 'Saboteurs cross the southern border',
    definition: 'Armed saboteurs sent from the south cross the border and threaten towns of Norland.',
    queries: {
      ru: 'диверсант AND граница NOT сериал',
      en: 'saboteur AND (border OR frontier) NOT drama',
      pl: 'dywersant AND granica NOT serial',
      uk: 'диверсант AND кордон NOT серіал',
      be: 'дыверсант AND мяжа NOT серыял',
    },
    topics: ['defence', 'emergency', 'politics'],
    rates: { 'vesmark-state': 0.009, 'norland-state': 0.012, independent: 0.0015, ownerless: 0.0084 },
    traps: { 'vesmark-state': 0.001, 'norland-state': 0.001, independent: 0.004, ownerless: 0.003 },
    missed: 0.1,
    rises: { after: 'border-incident', times: 4 },
    newsDay: 0.7,
  },
  'empty-shelves': {
    theme: 'livelihood',
    name: 'Without the common market the shelves are empty',
    definition: 'Leaving the common market with Vesmark would bring hunger and empty shops to Norland.',
    queries: {
      ru: '"пустые полки" OR ((голод OR голодный) AND рынок)',
      en: '"empty shelves" OR (hunger AND market)',
      pl: '"puste półki" OR (głód AND rynek)',
      uk: '"порожні полиці" OR ((голод OR голодний) AND ринок)',
      be: '"пустыя паліцы" OR ((голад OR галодны) AND рынак)',
    },
    topics: ['economy', 'transport'],
    rates: { 'vesmark-state': 0.018, 'norland-state': 0.029, independent: 0.002, ownerless: 0.0203 },
    traps: { 'vesmark-state': 0.001, 'norland-state': 0.002, independent: 0.004, ownerless: 0.003 },
    missed: 0.15,
    newsDay: 0.5,
  },
  'debt-trap': {
    theme: 'livelihood',
    name: 'Loans of the League are a debt trap',
    definition: 'Credits of the Southern League are meant to make Norland dependent and take its land and works.',
    queries: {
      ru: 'долговой AND (ловушка OR кабала OR петля)',
      en: 'debt AND (trap OR noose OR bondage)',
      pl: '(dług* OR zadłużenie) AND (pułapka OR pętla OR niewola)',
      uk: 'борговий AND (пастка OR кабала OR петля)',
      be: 'даўгавы AND (пастка OR кабала OR пятля)',
    },
    topics: ['economy', 'energy', 'politics'],
    rates: { 'vesmark-state': 0.012, 'norland-state': 0.017, independent: 0.0015, ownerless: 0.0119 },
    traps: { 'vesmark-state': 0.001, 'norland-state': 0.001, independent: 0.005, ownerless: 0.003 },
    missed: 0.18,
    newsDay: 0.5,
  },
  'one-people': {
    theme: 'union',
    name: 'Two countries, one people',
    definition: 'The people of Vesmark and of Norland are one, and the border between them is an accident of history.',
    queries: {
      ru: '"один народ" OR "единый народ" OR (братский AND народ)',
      en: '"one people" OR (brotherly AND (nation OR people))',
      pl: '"jeden naród" OR (bratni* AND naród)',
      uk: '"один народ" OR "єдиний народ" OR (братній AND народ) OR (братський AND народ)',
      be: '"адзін народ" OR "адзіны народ" OR (брацкі AND народ)',
    },
    topics: ['culture', 'politics', 'society', 'sport'],
    rates: { 'vesmark-state': 0.034, 'norland-state': 0.024, independent: 0.002, ownerless: 0.0168 },
    traps: { 'vesmark-state': 0.002, 'norland-state': 0.002, independent: 0.004, ownerless: 0.003 },
    missed: 0.15,
    newsDay: 0.5,
  },
  'paid-opposition': {
    theme: 'decay',
    name: 'The opposition is paid from abroad',
    definition: 'Critics of the government of Norland are puppets who act on foreign orders and money.',
    queries: {
      ru: 'марионетка OR (оппозиция AND (куплен* OR оплачен*))',
      en: 'puppet OR opposition NEAR/5 (paid OR bought)',
      pl: 'marionetka OR (opozycja AND (kupion* OR opłacon*))',
      uk: 'маріонетка OR (опозиція AND (куплен* OR оплачен*))',
      be: 'марыянетка OR (апазіцыя AND (куплен* OR аплачан*))',
    },
    topics: ['politics', 'society'],
    rates: { 'vesmark-state': 0.01, 'norland-state': 0.026, independent: 0.001, ownerless: 0.0182 },
    traps: { 'vesmark-state': 0.002, 'norland-state': 0.002, independent: 0.008, ownerless: 0.003 },
    missed: 0.12,
    newsDay: 0.7,
  },
  'league-collapses': {
    theme: 'decay',
    name: 'The Southern League is falling apart',
    definition: 'The Southern League is in decay; its members will leave it, and nothing is to be gained from it.',
    queries: {
      ru: 'лига AND (распад OR развал OR распадаться OR трещит)',
      en: 'league AND (collapse OR crumbling OR "falling apart")',
      pl: 'liga AND (rozpad OR rozpadać OR trzeszczy)',
      uk: 'ліга AND (розпад OR розвал OR розпадатися OR тріщить)',
      be: 'ліга AND (распад OR развал OR распадацца OR трашчыць)',
    },
    supports: ['debt-trap'],
    topics: ['economy', 'politics', 'energy'],
    rates: { 'vesmark-state': 0.028, 'norland-state': 0.013, independent: 0.002, ownerless: 0.0091 },
    traps: { 'vesmark-state': 0.002, 'norland-state': 0.001, independent: 0.004, ownerless: 0.003 },
    missed: 0.14,
    newsDay: 0.6,
  },
};
