/** English: numbers with commas, a narrow space before %, months as British newspapers write them. */
import type { Format } from '../format.js';
import { partsIn, placesOf, placesOfInterval, zoneName } from '../parts-in.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');
const NB = '\u00a0';
const PERCENT = '\u202f%';

export const format: Format = {
  number: (n) => grouped(Math.round(n)),
  decimal: (n, places) => n.toFixed(places).replace('-', '−'),
  share: (share) => `${(100 * share).toFixed(placesOf(share))}${PERCENT}`,
  tick: (share) => `${Number((100 * share).toPrecision(4))}${PERCENT}`,
  interval({ low, high }) {
    const places = placesOfInterval({ low, high });
    const from = low === 0 ? '0' : (100 * low).toFixed(places);
    return `${from}${NB}to${NB}${(100 * high).toFixed(places)}${PERCENT}`;
  },
  duration,
  day: (day) => `${dateOf(day)}${NB}${MONTHS[monthOf(day)]}${NB}${day.slice(0, 4)}`,
  shortDay: (day) => `${dateOf(day)}${NB}${SHORT[monthOf(day)]}`,
  span(from, to) {
    if (from === to) return format.day(from);
    const year = from.slice(0, 4) === to.slice(0, 4) ? '' : `${NB}${from.slice(0, 4)}`;
    const month = year === '' && from.slice(5, 7) === to.slice(5, 7) ? '' : `${NB}${MONTHS[monthOf(from)]}`;
    return `${dateOf(from)}${month}${year} to ${format.day(to)}`;
  },
  shortSpan(from, to, year = false) {
    const end = year ? `${format.shortDay(to)}${NB}${to.slice(0, 4)}` : format.shortDay(to);
    if (from === to) return end;
    if (from.slice(0, 7) === to.slice(0, 7)) return `${dateOf(from)}–${end}`;
    const start = format.shortDay(from);
    return year && from.slice(0, 4) !== to.slice(0, 4)
      ? `${start}${NB}${from.slice(0, 4)} – ${end}`
      : `${start} – ${end}`;
  },
  moment(ms, zone) {
    const { year, month, day, clock } = partsIn(zone, ms);
    return `${day}${NB}${SHORT[month - 1]}${NB}${year}, ${clock}`;
  },
  clock: (ms, zone) => partsIn(zone, ms).clock,
  month: (day) => SHORT[monthOf(day)] ?? '',
  list(words, most = Infinity) {
    const shown = words.length > most ? [...words.slice(0, most), `${grouped(words.length - most)} more`] : [...words];
    const last = shown.pop();
    return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
  },
  quoted: (text) => `“${text}”`,
  zone: zoneName,
  language(code) {
    if (code === '') return 'no known language';
    try {
      return languageNames.of(code) ?? code;
    } catch {
      return code; // not a code: as it was stated
    }
  },
};

/** `1 item`, `2 items`: what is counted, by the plural rules of English. */
export function count(n: number, one: string, other = `${one}s`): string {
  return `${grouped(n)}${NB}${plurals.select(n) === 'one' ? one : other}`;
}

const plurals = new Intl.PluralRules('en');
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function grouped(n: number): string {
  return String(n)
    .replace('-', '−')
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function duration(minutes: number): string {
  if (minutes < 1) return minutes > 0 ? 'less than a minute' : 'the same minute';
  const whole = Math.round(minutes);
  if (whole < 120) return count(whole, 'minute');
  const hours = Math.floor(whole / 60);
  if (hours < 48) return `${hours}${NB}h${whole % 60 ? `${NB}${whole % 60}${NB}min` : ''}`;
  const days = Math.floor(whole / 1440);
  const rest = Math.floor((whole % 1440) / 60);
  return days < 14 && rest > 0 ? `${count(days, 'day')} ${rest}${NB}h` : count(Math.round(whole / 1440), 'day');
}

function dateOf(day: string): number {
  return Number(day.slice(8, 10));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}
