/**
 * What survey's findings say in Ukrainian. A match is a match of the codebook's queries: never an assertion. Names
 * of groups and outlets cannot be declined, so they stand in brackets or before a colon, never after a preposition.
 */
import type { Interval } from '../../vocabulary/finding.js';
import type { surveyFindings as english } from '../en/survey-findings.js';
import type { Said } from '../language.js';
import type { Names } from '../names.js';
import { joined, outside, rich, strong, type Rich } from '../rich.js';
import { count, form, format, genitive, nouns } from './format.js';

/** All outlets together: said without a place. */
const ALL = 'all';
const NOT_VALIDATED = 'збіги із запитами, не перевірені';
const INTERVAL = '95-відсотковий інтервал';

type Change = Parameters<(typeof english)['survey.rose']>[0];

export const surveyFindings: typeof english = {
  'survey.no-items': () => ({
    headline: rich`Матеріалів ще немає`,
    sentence: rich`За досліджуваний період ${strong('немає жодного матеріалу')}.`,
    proof: rich`нічого не імпортовано або все лежить поза періодом`,
  }),

  'survey.volume': (v) => ({
    headline: rich`${count(v.items, nouns.item)}, ${count(v.outlets, nouns.outlet)}`,
    sentence: rich`Маємо ${strong(count(v.items, nouns.item))}; їх ${form(v.outlets, ['опублікувало', 'опублікували', 'опублікували'])} ${strong(count(v.outlets, nouns.outlet))}, ${format.span(v.from, v.to)}.`,
    proof: rich`матеріали є за ${count(v.days, nouns.day)}; чого не зібрано, того не враховано`,
  }),

  'survey.most-matched': (v, names) => ({
    headline: rich`Найбільше збігів має наратив ${narrative(names, v.narrative)}${bracketed(names, v.set)}`,
    sentence: rich`${opening(names, v.set)}апитам наративу ${narrative(names, v.narrative)} відповідає найбільше матеріалів: ${strong(format.share(v.n / v.of))}.`,
    proof: rich`${nOf(v)}, ${varying(v.interval, v.days)}; ${NOT_VALIDATED}`,
  }),

  'survey.most-matched-in': (v, names) => ({
    headline: rich`Найбільше збігів має наратив ${narrative(names, v.narrative)} (${setList(names, v.sets)})`,
    sentence: rich`${setList(names, v.sets)}: запитам наративу ${narrative(names, v.narrative)} відповідає найбільше матеріалів, ${fromTo(v.n / v.of, v.mostN / v.mostOf)}.`,
    proof: rich`${set(names, v.least)}: ${nOf(v)}${bounds(v.interval)}; ${set(names, v.most)}: ${nOf({ n: v.mostN, of: v.mostOf })}${bounds(v.mostInterval)}; ${NOT_VALIDATED}`,
  }),

  'survey.group-differs': (v, names) => ({
    headline: rich`Наратив ${narrative(names, v.narrative)} трапляється неоднаково: ${set(names, v.larger)} – частіше, ${set(names, v.smaller)} – рідше`,
    sentence: rich`Запитам наративу ${narrative(names, v.narrative)} відповідає ${strong(format.share(v.n / v.of))} матеріалів (${set(names, v.larger)}) проти ${strong(format.share(v.otherN / v.otherOf))} (${set(names, v.smaller)}).`,
    proof: rich`${nOf(v)}, ${INTERVAL} ${strong(format.interval(v.interval))}, проти ${nOf({ n: v.otherN, of: v.otherOf })}, ${strong(format.interval(v.otherInterval))}: інтервали не перетинаються${otherDays(v, names)}; ${NOT_VALIDATED}`,
  }),

  'survey.groups-differ-too': (v, names) => ({
    headline: rich`Групи різняться ще ${by(v.narratives.length)}`,
    sentence: rich`Групи виразно різняться ще ${by(v.narratives.length)}: ${list(v.narratives, names, 8)}.`,
    proof: rich`інтервали двох груп не перетинаються; ${NOT_VALIDATED}`,
  }),

  'survey.groups-alike': (v, names) => ({
    headline: rich`Виразної різниці між групами немає`,
    sentence: rich`Не виявлено, що групи різняться за такими наративами: ${list(v.narratives, names, 6)}.`,
    proof: rich`${format.number(v.narratives.length)} із ${count(v.of, genitive.narrative)}: 95-відсоткові інтервали всіх груп перетинаються або ж у якоїсь групи замало днів для інтервалу`,
  }),

  'survey.rose': (v, names) => changed('частіше', v, names),
  'survey.fell': (v, names) => changed('рідше', v, names),

  'survey.no-change': (v) => ({
    headline: rich`Змін у часі не виявлено`,
    sentence: rich`Не виявлено, що з часом ${v.pairs === v.of ? 'змінився якийсь наратив' : 'змінилися й інші наративи'}.`,
    proof: rich`пари наративу й групи, у яких інтервали всіх третин періоду перетинаються: ${format.number(v.pairs)} із ${format.number(v.of)}`,
  }),

  'survey.few-days': (v) => ({
    headline: rich`Замало днів, щоб говорити про зміни`,
    sentence: rich`Про зміни в часі нічого сказати не можна: матеріали є лише за ${count(v.days, nouns.day)}.`,
    proof: rich`щоб порівняти третини періоду, він має тривати щонайменше три тижні`,
  }),

  'survey.unmatched': (v) => ({
    headline: rich`Частина опублікованого не відповідає жодному наративу`,
    sentence: rich`${strong(format.share(v.n / v.of))} матеріалів не відповідає жодному запиту кодової книги.`,
    proof: rich`${nOf(v)}; про що вони, кодова книга сказати не може`,
  }),

  'survey.never-matched': (v, names) => ({
    headline: rich`Деякі наративи не мають жодного збігу`,
    sentence: rich`Не знайдено жодного матеріалу за ${v.narratives.length === 1 ? 'таким наративом' : 'такими наративами'}: ${list(v.narratives, names, 8)}.`,
    proof: rich`${format.number(v.narratives.length)} із ${count(v.of, genitive.narrative)}; або цього не кажуть, або запити цього не вловлюють`,
  }),

  'survey.no-codebook': (v) => ({
    headline: rich`Кодової книги ще немає`,
    sentence: rich`Кодової книги ще немає, тож про наративи нічого не сказано. З нею цей звіт показав би, яка частка матеріалів (їх ${format.number(v.items)}) відповідає кожному наративу, у яких виданнях і як це змінюється.`,
    proof: rich`перша кодова книга – це один наратив з одним запитом у файлі codebook.yaml`,
  }),
};

function changed(way: 'частіше' | 'рідше', v: Change, names: Names): Said {
  return {
    headline: rich`Наратив ${narrative(names, v.narrative)} трапляється ${way} від ${format.day(v.laterFrom)}${bracketed(names, v.set)}`,
    sentence: rich`${v.set === ALL ? 'Ч' : rich`${set(names, v.set)}: ч`}астка матеріалів, що відповідають наративу ${narrative(names, v.narrative)}, змінилася з ${strong(format.share(v.n / v.of))} (${format.span(v.from, v.to)}) до ${strong(format.share(v.laterN / v.laterOf))} (${format.span(v.laterFrom, v.laterTo)}).`,
    proof: rich`${nOf(v)}, ${INTERVAL} ${strong(format.interval(v.interval))}, потім ${nOf({ n: v.laterN, of: v.laterOf })}, ${strong(format.interval(v.laterInterval))} (мінливість між днями); ${NOT_VALIDATED}`,
  };
}

function narrative(names: Names, id: string): Rich {
  const [open = '', close = ''] = format.quoted('\u0000').split('\u0000');
  return rich`${open}${outside(names.narrative(id))}${close}`;
}

function set(names: Names, id: string): Rich {
  return rich`${outside(names.set(id))}`;
}

function list(ids: readonly string[], names: Names, most: number): Rich {
  const shown = ids.slice(0, most).map((id) => narrative(names, id));
  const rest = ids.length - shown.length;
  const all = rest > 0 ? [...shown, rich`ще ${format.number(rest)}`] : shown;
  return all.flatMap((one, at) => (at === 0 ? one : [at === all.length - 1 ? ' і ' : ', ', ...one]));
}

function by(narratives: number): string {
  return `за ${count(narratives, ['наративом', 'наративами', 'наративами'])}`;
}

function bracketed(names: Names, id: string): Rich {
  return id === ALL ? [] : rich` (${set(names, id)})`;
}

function opening(names: Names, id: string): Rich {
  return id === ALL ? ['З'] : rich`${set(names, id)}: з`;
}

/** `від 3,1 % до 4,2 %`, or `3,5 %` where both are written alike. */
function fromTo(least: number, most: number): Rich {
  const [low, high] = [format.share(least), format.share(most)];
  return low === high ? rich`${strong(low)}` : rich`від ${strong(low)} до ${strong(high)}`;
}

function setList(names: Names, ids: readonly string[]): Rich {
  return joined(
    ids.map((id) => set(names, id)),
    ', ',
  );
}

/** Groups of which we hold other days are not compared alike: what was news on one day was none on another. */
function otherDays(
  { larger, smaller, days, otherDays: other }: { larger: string; smaller: string; days: number; otherDays: number },
  names: Names,
): Rich {
  if (Math.min(days, other) >= 0.8 * Math.max(days, other)) return [];
  return rich`, але дні різні: ${set(names, larger)} – ${count(days, nouns.day)}, ${set(names, smaller)} – ${format.number(other)}, тож і новини могли бути інші`;
}

function bounds(interval: Interval | undefined): Rich {
  return interval ? rich`, ${INTERVAL} ${strong(format.interval(interval))}` : [];
}

function nOf({ n, of }: { n: number; of: number }): string {
  return `${format.number(n)} із ${count(of, genitive.item)}`;
}

function varying(interval: Interval | undefined, days: number): Rich {
  if (!interval) return rich`без інтервалу: матеріали лише за ${count(days, nouns.day)}`;
  const how = interval.method === 'exact' ? 'точна межа' : `мінливість між днями, ${count(days, nouns.day)}`;
  return rich`${INTERVAL} ${strong(format.interval(interval))} (${how})`;
}
