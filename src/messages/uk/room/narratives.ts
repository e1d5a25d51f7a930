/** Сторінка наративів у часі. Збіг – це збіг із запитами кодової книги, а не твердження. */
import type { narrativesRoom as english } from '../../en/room/narratives.js';
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, form, format, genitive, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];
const PERCENT_95 = '95-відсотковий';

export const narrativesRoom: typeof english = {
  'narratives.heading': (v) =>
    rich`${link(v.href, `${format.number(v.n)} із ${count(v.of, genitive.item)}`)} ${form(v.n, ['збігається', 'збігаються', 'збігаються'])} принаймні з одним із ${count(v.narratives, genitive.narrative)}`,
  'narratives.heading-one': (v) =>
    rich`${quoted(v.name)}: збіги у ${link(v.href, `${format.number(v.n)} із ${count(v.of, genitive.item)}`)}`,
  'narratives.heading-part': (v) =>
    rich`${v.alone ? '' : 'Найбільше збігів: '}${quoted(v.name)}, ${outside(v.set)} – ${link(v.href, `${format.number(v.n)} із ${count(v.of, genitive.item)}`)}${v.span ? `, ${format.span(v.span.from, v.span.to)}` : ''}`,
  'narratives.none-matched': (v) =>
    rich`Жоден наратив не має збігів у ${count(v.of, ['матеріалі', 'матеріалах', 'матеріалах'])}`,
  'narratives.no-items': text('Матеріалів ще немає'),
  'narratives.no-items-how': text(
    'Завантажте їх командою refrain import FILE: коли це буде зроблено, тут з’явиться підрахунок наративів.',
  ),
  'narratives.no-items-then': (v) =>
    rich`За ці дні матеріалів немає: підраховано за період ${format.span(v.from, v.to)}`,
  'narratives.no-codebook': (v) => rich`Кодова книга ще не називає наративів; маємо ${count(v.items, nouns.item)}`,
  'narratives.no-codebook-how': text(
    'Назвіть їх у codebook.yaml, кожен із запитами; refrain check скаже, чи їх можна прочитати. Доти можна показати лише обсяги.',
  ),
  'narratives.being-counted': text('Збіги ще підраховуються'),
  'narratives.being-counted-how': (v) =>
    rich`Підрахунок іще триває; відкрийте сторінку знову за мить. Тим часом – що є в кодовій книзі (${count(v.narratives, nouns.narrative)}) і за чим це шукають:`,

  'narratives.not-validated': () =>
    rich`${strong('Не перевірено.')} Це матеріали, що збігаються із запитами наративу. Матеріал зі збігом може стверджувати певну думку, переказувати чи заперечувати її або стосуватися іншого; переказ іншими словами не буде знайдено. Вибірки ще ніхто не кодував: інтервали показують мінливість між днями, а не те, як часто збіг правильний.`,
  'narratives.part-only': (v) =>
    rich`Показано лише частину періоду${v.by === 'week' ? ', цілими тижнями' : ''}: числа – за ці ${v.by === 'week' ? 'тижні' : 'дні'}, а спільної частки чи інтервалу для них не подано.`,

  'narratives.how': (v) =>
    rich`Частка матеріалів зі збігом ${v.by === 'day' ? 'за день' : v.pooled > 1 ? `за ${count(v.pooled, nouns.week)}` : 'за тиждень'}, ${v.scale === 'own' ? 'кожен наратив у власному масштабі' : v.narratives === 1 ? `до ${format.tick(v.top)}` : `один масштаб для всіх, до ${format.tick(v.top)}`}.`,
  'narratives.key-interval': (v) => rich`${PERCENT_95} інтервал, мінливість між ${v.pooled > 1 ? 'тижнями' : 'днями'}`,
  'narratives.key-part': text('менше ніж сім днів із матеріалами'),
  'narratives.key-none': text('матеріалів немає'),
  'narratives.key-cut': text('деякі інтервали виходять за межі шкали'),
  'narratives.event': (v) => rich`${format.shortDay(v.from)}: ${outside(v.name)}`,
  'narratives.day-without-interval': text('Окремий день інтервалу не має.'),
  'narratives.days-cut': (v) =>
    rich`${form(v.days, ['Останній', 'Останні', 'Останні'])} ${count(v.days, nouns.day)}; ще ${count(v.cut, nouns.day)} перед ними не показано поодинці: оберіть інші дні.`,

  'narratives.by': text('Крок'),
  'narratives.by-week': text('тиждень'),
  'narratives.by-day': text('день'),
  'narratives.scale': text('Масштаб'),
  'narratives.scale-shared': text('спільний'),
  'narratives.scale-own': text('власний'),
  'narratives.from': text('Від'),
  'narratives.to': text('до'),
  'narratives.show': text('Показати'),

  'narratives.n-items': (v) => [link(v.href, count(v.n, nouns.item))],
  'narratives.n-in-all': (v) => rich`${link(v.href, count(v.n, nouns.item))} в усіх виданнях за весь період`,
  'narratives.n-of-N': (v) => [link(v.href, `${format.number(v.n)} із ${format.number(v.N)}`)],
  'narratives.share': (v) => [strong(format.share(v.share))],
  'narratives.interval': (v) => [format.interval(v)],
  'narratives.no-items-in': text('матеріалів немає'),
  'narratives.point': (v) =>
    v.share === null
      ? rich`${format.shortSpan(v.from, v.to, true)}: матеріалів немає`
      : rich`${format.shortSpan(v.from, v.to, true)}: ${format.number(v.n)} із ${count(v.N, genitive.item)}, ${format.share(v.share)}${v.interval ? `, ${PERCENT_95} інтервал ${format.interval(v.interval)}` : ''}`,
  'narratives.volume': (v) => rich`${format.shortSpan(v.from, v.to, true)}: ${count(v.items, nouns.item)}`,
  'narratives.query': text('Запит'),
  'narratives.any-language': text('будь-яка мова'),
  'narratives.as-table': (v) => [v.by === 'week' ? 'За тижнями' : 'За днями'],
  'narratives.table-of': (v) => rich`${outside(v.name)}: n із N матеріалів, частка, інтервал`,
  'narratives.column-week': text('Тиждень від'),
  'narratives.column-day': text('День'),
  'narratives.all-items': text('Усі матеріали'),
  'narratives.all-items-how': (v) =>
    rich`Що було зібрано, для порівняння; у власному масштабі, до ${format.number(v.top)}.`,
  'narratives.other-sets': (v) =>
    rich`Не показано: ${listOf(v.sets.map(({ name, href }) => [link(href, [outside(name)])]))}.`,
  'narratives.others': (v) => rich`Ще ${count(v.n, nouns.narrative)}`,
  'narratives.never-matched': (v) =>
    rich`Без жодного збігу: ${listOf(v.names.map((name) => [outside(name)]))}${v.more > 0 ? ` і ще ${format.number(v.more)}` : ''}.`,
  'narratives.source': (v) =>
    rich`Тижні починаються з понеділка, дні – за поясом ${format.zone(v.zone)}; підраховано ${format.span(v.from, v.to)}. Запити кодової книги версії ${v.version} застосовано до всіх матеріалів, і давніших: зміна кодової книги не створює розриву. Підрахунок survey, запуск ${v.run}.`,
};

function quoted(name: string): Rich {
  return rich`«${outside(name)}»`;
}

function listOf(parts: readonly Rich[]): Rich {
  return joined(parts, ', ');
}
