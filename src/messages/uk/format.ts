/** Ukrainian: numbers with narrow spaces and a decimal comma, days with the month in the genitive. */
import type { Format } from '../format.js';
import { partsIn, placesOf, placesOfInterval, zoneName } from '../parts-in.js';

const MONTHS = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');
const SHORT = 'січ. лют. берез. квіт. трав. черв. лип. серп. верес. жовт. листоп. груд.'.split(' ');
const NB = '\u00a0';
const PERCENT = `${NB}%`;

export const format: Format = {
  number: (n) => grouped(Math.round(n)),
  decimal: (n, places) => comma(n.toFixed(places)).replace('-', '−'),
  share: (share) => `${comma((100 * share).toFixed(placesOf(share)))}${PERCENT}`,
  tick: (share) => `${comma(String(Number((100 * share).toPrecision(4))))}${PERCENT}`,
  interval({ low, high }) {
    const places = placesOfInterval({ low, high });
    const from = low === 0 ? '0' : (100 * low).toFixed(places);
    return `${comma(from)}–${comma((100 * high).toFixed(places))}${PERCENT}`;
  },
  duration,
  day: (day) => `${dateOf(day)}${NB}${MONTHS[monthOf(day)]}${NB}${day.slice(0, 4)}`,
  shortDay: (day) => `${dateOf(day)}${NB}${SHORT[monthOf(day)]}`,
  span(from, to) {
    if (from === to) return format.day(from);
    if (from.slice(0, 7) === to.slice(0, 7)) return `${dateOf(from)}–${format.day(to)}`;
    const start = `${dateOf(from)}${NB}${MONTHS[monthOf(from)]}`;
    return from.slice(0, 4) === to.slice(0, 4)
      ? `${start}${NB}– ${format.day(to)}`
      : `${format.day(from)}${NB}– ${format.day(to)}`;
  },
  shortSpan(from, to, year = false) {
    const end = year ? `${format.shortDay(to)}${NB}${to.slice(0, 4)}` : format.shortDay(to);
    if (from === to) return end;
    if (from.slice(0, 7) === to.slice(0, 7)) return `${dateOf(from)}–${end}`;
    const start = format.shortDay(from);
    return year && from.slice(0, 4) !== to.slice(0, 4)
      ? `${start}${NB}${from.slice(0, 4)}${NB}– ${end}`
      : `${start}${NB}– ${end}`;
  },
  moment(ms, zone) {
    const { year, month, day, clock } = partsIn(zone, ms);
    return `${day}${NB}${SHORT[month - 1]} ${year}, ${clock}`;
  },
  clock: (ms, zone) => partsIn(zone, ms).clock,
  month: (day) => SHORT[monthOf(day)] ?? '',
  list(words, most = Infinity) {
    const shown = words.length > most ? [...words.slice(0, most), `ще ${grouped(words.length - most)}`] : [...words];
    const last = shown.pop();
    return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} і ${last}`;
  },
  quoted: (text) => `«${text}»`,
  zone: zoneName,
  language(code) {
    if (code === '') return 'мову не визначено';
    try {
      return languageNames.of(code) ?? code;
    } catch {
      return code; // not a code: as it was stated
    }
  },
};

/** The three forms that a counted noun takes: `1 допис`, `2 дописи`, `5 дописів`. */
export type Forms = readonly [one: string, few: string, many: string];

/** What is counted, by the plural rules of Ukrainian. */
export function count(n: number, forms: Forms): string {
  return `${grouped(n)}${NB}${form(n, forms)}`;
}

/** The noun alone, for where the number stands elsewhere. */
export function form(n: number, [one, few, many]: Forms): string {
  const rule = plurals.select(n);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** Nouns that are counted on many pages. */
export const nouns = {
  item: ['матеріал', 'матеріали', 'матеріалів'],
  outlet: ['видання', 'видання', 'видань'],
  cluster: ['кластер', 'кластери', 'кластерів'],
  narrative: ['наратив', 'наративи', 'наративів'],
  day: ['день', 'дні', 'днів'],
  week: ['тиждень', 'тижні', 'тижнів'],
  row: ['рядок', 'рядки', 'рядків'],
  file: ['файл', 'файли', 'файлів'],
  version: ['версія', 'версії', 'версій'],
  word: ['слово', 'слова', 'слів'],
  sentence: ['речення', 'речення', 'речень'],
  text: ['текст', 'тексти', 'текстів'],
  share: ['поширення', 'поширення', 'поширень'],
} as const satisfies Record<string, Forms>;

/** The same in the genitive, after «із», «щонайменше», «менше»: `із 21 матеріалу`, `із 5 матеріалів`. */
export const genitive = {
  item: ['матеріалу', 'матеріалів', 'матеріалів'],
  outlet: ['видання', 'видань', 'видань'],
  narrative: ['наративу', 'наративів', 'наративів'],
  day: ['дня', 'днів', 'днів'],
  word: ['слова', 'слів', 'слів'],
  text: ['тексту', 'текстів', 'текстів'],
  file: ['файлу', 'файлів', 'файлів'],
} as const satisfies Record<string, Forms>;

/** The same in the locative, after «у»: `у 21 виданні`, `у 5 виданнях`. */
export const locative = {
  item: ['матеріалі', 'матеріалах', 'матеріалах'],
  outlet: ['виданні', 'виданнях', 'виданнях'],
  text: ['тексті', 'текстах', 'текстах'],
} as const satisfies Record<string, Forms>;

const plurals = new Intl.PluralRules('uk');
const languageNames = new Intl.DisplayNames('uk', { type: 'language' });

function grouped(n: number): string {
  return String(n)
    .replace('-', '−')
    .replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

function comma(number: string): string {
  return number.replace('.', ',');
}

/** Such that it can stand after «за» and «через» too: `21 хвилина` could not. */
function duration(minutes: number): string {
  if (minutes > 0 && minutes < 1) return `менш${NB}як 1${NB}хв`;
  const whole = Math.round(minutes);
  if (whole < 120) return `${whole}${NB}хв`;
  const hours = Math.floor(whole / 60);
  if (hours < 48) return `${hours}${NB}год${whole % 60 ? `${NB}${whole % 60}${NB}хв` : ''}`;
  const days = Math.floor(whole / 1440);
  const rest = Math.floor((whole % 1440) / 60);
  return days < 14 && rest > 0
    ? `${count(days, nouns.day)} ${rest}${NB}год`
    : count(Math.round(whole / 1440), nouns.day);
}

function dateOf(day: string): number {
  return Number(day.slice(8, 10));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}
