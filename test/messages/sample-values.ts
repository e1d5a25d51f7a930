/** Values with which every message can be said, whatever it asks for: one for each name that messages use. */
import { link, strong } from '../../src/messages/rich.js';

/** What stands for a name that is not ours. */
export const NAME = '§';

const day = '2031-08-04';
const later = '2031-11-09';
const interval = { low: 0.1, high: 0.2, method: 'days' };

/** Of all that is counted there are `n`; the rest is always the same. */
export function sampleValues(id: string, n: number): unknown {
  if (id in alone) return alone[id];
  const shared = (name: string): unknown => {
    if (name in texts) return texts[name];
    if (name in always) return always[name];
    return name in made ? made[name]?.(n) : n;
  };
  const own = special[id] ?? {};
  return new Proxy(
    {},
    { get: (_, name) => (typeof name !== 'string' ? undefined : name in own ? own[name]?.(n) : shared(name)) },
  );
}

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  'name outlet narrative set larger smaller earlier later group owner wire word words what rule hint title locator file cluster run survey repeats stated is software node unicode timeZones project address href json record at said command query'
    .split(' ')
    .map((name) => [name, NAME]),
);

const always: Readonly<Record<string, unknown>> = {
  from: day,
  to: later,
  day,
  laterFrom: day,
  laterTo: later,
  zone: 'Europe/Minsk',
  moment: '06:42',
  ms: Date.UTC(2031, 7, 4),
  share: 0.12,
  closeness: 0.4,
  top: 0.3,
  hours: 168,
  hour: 6,
  weekday: 2,
  bytes: 1_500_000,
  year: true,
  cut: true,
  alone: false,
  agency: true,
  madeUp: true,
  kinds: 'near',
  place: 'start',
  by: 'week',
  scale: 'shared',
  unit: 'week',
  sort: 'newest',
  form: 'post',
  interval,
  laterInterval: interval,
  otherInterval: interval,
  mostInterval: interval,
  span: { from: day, to: later },
  since: { kind: 'since', at: Date.UTC(2031, 7, 4) },
  spans: [{ from: day, to: later }],
  headline: [NAME],
  left: [NAME],
  right: [NAME],
  part: [NAME],
  parts: [[NAME], [NAME]],
  not: [[strong(NAME)], [link('/', NAME)]],
  places: [NAME],
  names: [NAME, NAME],
  also: [NAME],
};

const made: Readonly<Record<string, (n: number) => unknown>> = {
  groups: (n) => [{ name: NAME, outlets: n, items: n, first: n }],
  sets: (n) => [{ name: NAME, items: n, outlets: n, outletsSeen: n, href: '/' }],
  gaps: () => [{ outlets: [NAME], from: day, to: later }],
  languages: (n) => [{ language: 'be', items: n }],
  forms: (n) => ['post', 'share', 'reply', 'quote'].map((form) => ({ form, items: n })),
  files: () => [NAME],
};

const narratives = (n: number) => Array.from({ length: n }, () => NAME);
const name = () => NAME;
const moment = () => Date.UTC(2031, 7, 4);

/** Where a name means something else than in most messages. */
const special: Readonly<Record<string, Record<string, (n: number) => unknown>>> = {
  'survey.most-matched-in': { sets: () => [NAME, NAME], least: name, most: name },
  'survey.groups-differ-too': { narratives },
  'survey.groups-alike': { narratives },
  'survey.never-matched': { narratives },
  'repeats.widest': { from: moment },
  'repeats.widest-agency': { from: moment },
  'repeats.widest-tied': { from: moment },
  spreadClass: { from: () => 6, to: () => 12 },
  'appendix.under': { findings: () => [1, 2] },
  'missing.never': { outlets: () => [NAME] },
  'differences.moved': { from: () => 2, to: () => 4 },
  'differences.inserted': { words: (n) => n, sentences: () => 0 },
  'differences.removed': { words: (n) => n },
  'differences.replaced': { words: (n) => n, by: (n) => n },
  'room.casebook-wrong': { first: name },
  'room.page': { from: () => 1, to: () => 50 },
  'items.wrong-place': { place: (n) => n },
  'narratives.days-cut': { cut: (n) => n },
  'outlets.kind-is': { kind: () => 'site' },
  'outlets.alignment-is': { is: () => 'independent' },
};

/** Of the few that take a single value. */
const alone: Readonly<Record<string, number>> = { weeklySharesTitle: 1, weeklySharesHow: 1, after: 90 };
