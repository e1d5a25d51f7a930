/** The outlets of a project, and the page of one. */
import type { outletsRoom as english } from '../../en/room/outlets.js';
import { link, outside, rich, type Rich } from '../../rich.js';
import { count, format, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];

type Kind = Parameters<(typeof english)['outlets.kind-is']>[0]['kind'];
type Alignment = Parameters<(typeof english)['outlets.alignment-is']>[0]['is'];

const kinds: Readonly<Record<Kind, string>> = {
  agency: 'інформагентство',
  site: 'новинний сайт',
  newspaper: 'газета',
  tv: 'телеканал',
  radio: 'радіостанція',
  telegram: 'телеграм-канал',
  social: 'сторінка в соцмережі',
  account: 'обліковий запис',
  official: 'офіційний орган',
  other: 'інше',
};

const sides: Readonly<Record<Alignment, string>> = {
  official: 'офіційне',
  'state-controlled': 'контрольоване державою',
  'state-linked': 'пов’язане з державою',
  'state-aligned': 'суголосне державі',
  independent: 'незалежне',
  unknown: 'невідомо',
};

const WEEKDAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'];

export const outletsRoom: typeof english = {
  'outlets.heading': (v) =>
    v.listed === 0
      ? ['Жодного видання ще не внесено']
      : v.withItems === v.listed
        ? rich`${count(v.listed, nouns.outlet)}, усі з матеріалами`
        : rich`${count(v.listed, nouns.outlet)}, з матеріалами – ${format.number(v.withItems)}`,
  'outlets.rule': (v) => rich`Дібрано за правилом: ${outside(v.rule)}`,
  'outlets.no-rule': text('Правила добору не зазначено: яку частку медіапростору вони становлять, сказати не можна.'),
  'outlets.none-how': text(
    'Внесіть видання, за якими слід стежити, та їхні групи до outlets.yaml: тут вони стоятимуть із першими матеріалами.',
  ),
  'outlets.kind': text('Вид'),
  'outlets.kind-is': (v) => [kinds[v.kind]],
  'outlets.country': text('Країна'),
  'outlets.alignment': text('Приналежність'),
  'outlets.alignment-is': (v) => [sides[v.is]],
  'outlets.first': text('Перший'),
  'outlets.last': text('Останній'),
  'outlets.days-without': text('Днів без матеріалів'),
  'outlets.unknown-means': text(
    'Приналежність – це твердження з підставою, посиланням і датами, наведене на сторінці кожного видання; без них вона невідома. Дні без матеріалів пораховано за весь період.',
  ),

  'outlet.heading': (v) =>
    v.items === 0
      ? rich`${outside(v.name)}: матеріалів немає`
      : rich`${outside(v.name)}: ${link(v.to, count(v.items, nouns.item))} за ${format.number(v.days)} із ${count(v.of, ['дня', 'днів', 'днів'])}`,
  'outlet.span': (v) => [format.span(v.from, v.to)],
  'outlet.volume-days': text('Матеріалів на день'),
  'outlet.volume-weeks': (v) => rich`Матеріалів за ${count(v.days, nouns.day)}`,
  'outlet.hatched': text('штриховка: матеріалів немає; чи вони були, невідомо'),
  'outlet.peak': (v) => rich`Найбільше: ${count(v.items, nouns.item)}, ${format.shortSpan(v.from, v.to, true)}.`,
  'outlet.hours': text('Години'),
  'outlet.hours-how': (v) => rich`за днями тижня й годинами, ${format.zone(v.zone)}; площі відповідають числам`,
  'outlet.weekday': (v) => [WEEKDAYS[v.weekday] ?? ''],
  'outlet.busiest': (v) =>
    rich`Найбільше о ${String(v.hour).padStart(2, '0')}:00: ${format.share(v.share)} матеріалів.`,
  'outlet.narrative': text('Наратив'),
  'outlet.n-of': text('Матеріали'),
  'outlet.n-of-is': (v) => rich`${format.number(v.n)} із ${format.number(v.N)}`,
  'outlet.share': text('Частка'),
  'outlet.not-validated': text('збіги із запитами, не перевірені'),
  'outlet.no-narratives': text('Жоден запит кодової книги не збігається з його матеріалами.'),
  'outlet.narratives-cut': (v) =>
    rich`Показано ${format.number(v.shown)} із ${count(v.of, ['наративу', 'наративів', 'наративів'])}; усі є в JSON.`,
  'outlet.repeats': text('Кого воно повторює'),
  'outlet.repeats-nobody': text('Немає кластерів, де інше видання було єдиним першим, а це – пізніше.'),
  'outlet.repeated-by': text('Хто повторює його'),
  'outlet.repeated-by-nobody': text('Немає кластерів, де це видання було єдиним першим, а інше – пізніше.'),
  'outlet.clusters': text('Кластери'),
  'outlet.median-lag': text('Медіана затримки'),
  'outlet.exchanges-mean': text(
    'Кластери копій і майже дослівних копій, у яких раніше з двох видань було в наших даних першим з усіх і єдиним у той час. Обидва могли взяти текст у третього, якого в даних немає; тексти агентств інші зазвичай передруковують.',
  ),
  'outlet.about': text('Про видання'),
  'outlet.groups': text('Групи'),
  'outlet.owner': text('Власник'),
  'outlet.not-stated': text('не зазначено'),
  'outlet.audience': text('Для кого'),
  'outlet.languages': text('Мови'),
  'outlet.channels': text('Канали'),
  'outlet.aliases': text('Інші назви'),
  'outlet.alignment-unknown': text('Невідомо: у файлах проєкту немає твердження з підставою, посиланням і датами.'),
  'outlet.alignment-since': (v) => (v.to === null ? rich`від ${format.day(v.from)}` : [format.span(v.from, v.to)]),
  'outlet.reference': text('Посилання:'),
  'outlet.gaps': text('Прогалини'),
  'outlet.usual': (v) => rich`зазвичай ${format.decimal(v.n, Number.isInteger(v.n) ? 0 : 1)} на день`,
  'outlet.no-gaps': text(
    'Між першим і останнім днем немає трьох днів поспіль без матеріалів і немає дня, коли їх набагато менше, ніж зазвичай.',
  ),
  'outlet.gap-none': (v) => rich`${format.shortSpan(v.from, v.to, true)}: матеріалів немає`,
  'outlet.gap-low': (v) =>
    rich`${format.shortSpan(v.from, v.to, true)}: ${count(v.items, nouns.item)}, набагато менше, ніж зазвичай`,
  'outlet.gaps-cut': (v) => rich`Показано останні: ${format.number(v.shown)} із ${format.number(v.of)}; усі є в JSON.`,
  'outlet.from': text('Від'),
  'outlet.to': text('до'),
  'outlet.show-days': text('Показати ці дні'),
  'outlet.all-days': text('Усі дні'),
};
