/** Матеріали: пошук, добір, перелік. */
import type { itemsRoom as english } from '../../en/room/items.js';
import { link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format, locative, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];
const example = (query: string, means: string) => (): Rich => rich`${outside(query)} ${means}`;

export const itemsRoom: typeof english = {
  'items.heading': (v) =>
    rich`${link('#rows', count(v.items, nouns.item))} у ${link('#by-outlet', count(v.outlets, locative.outlet))}`,
  'items.nothing': text('Нічого не знайдено'),
  'items.empty': text('У цьому проєкті ще немає матеріалів'),
  'items.empty-how': text('Додайте їх із файлів будь-якого виду:'),
  'items.nothing-how': text(
    'Жоден матеріал цього не містить. Спробуйте інше написання, іншу мову або початок слова із зірочкою.',
  ),
  'items.unreadable': text('Запит не вдається прочитати'),
  'items.unsearched': text('Пошук не виконано. Вибране збережено.'),
  'items.wrong-place': (v) => rich`Символ ${format.number(v.place)}:`,

  'items.search': text('Шукати'),
  'items.how': text('Як запитувати'),
  'items.ask-word': example('вороги', 'слово в усіх формах'),
  'items.ask-exact': example('=вороги', 'лише в такому написанні'),
  'items.ask-beginning': example('ворог*', 'усі слова з таким початком'),
  'items.ask-phrase': example('"єдиний прихисток"', 'слова в цьому порядку'),
  'items.ask-and': example('союз AND порт', 'обидва; AND можна не писати'),
  'items.ask-or': example('союз OR унія', 'одне з двох або обидва'),
  'items.ask-not': example('союз NOT театр', 'перше без другого'),
  'items.ask-near': example('оточ* NEAR/8 ворог*', 'між ними щонайбільше вісім слів'),
  'items.ask-brackets': example('(а OR б) NEAR/8 (в OR г)', 'дужки об’єднують'),

  'items.read-as': text('Прочитано як'),
  'items.word': (v) => rich`${outside(v.word)}`,
  'items.exactly': (v) => rich`${strong('саме')} ${outside(v.word)}`,
  'items.phrase': (v) => rich`«${outside(v.words)}»`,
  'items.or': (v) => parted(v.parts, 'або'),
  'items.and': (v) => {
    const without =
      v.not.length === 0 ? [] : rich`${strong(v.parts.length > 0 ? 'але не' : 'не')} ${parted(v.not, 'і не')}`;
    return v.parts.length === 0 || v.not.length === 0
      ? [...parted(v.parts, 'і'), ...without]
      : rich`${parted(v.parts, 'і')}, ${without}`;
  },
  'items.not': (v) => rich`${strong('не')} ${v.part}`,
  'items.near': (v) =>
    rich`[ ${v.left} ] ${strong(rich`не далі ніж за ${count(v.within, ['слово', 'слова', 'слів'])} від`)} [ ${v.right} ]`,
  'items.bracket': (v) => rich`[ ${v.part} ]`,
  'items.and-more': (v) => rich`ще ${format.number(v.n)}`,

  'items.remove': text('Прибрати умову'),
  'items.without-all': text('Прибрати всі'),
  'items.days-chosen': (v) =>
    v.from === ''
      ? rich`до ${format.day(v.to)}`
      : v.to === ''
        ? rich`від ${format.day(v.from)}`
        : rich`${format.span(v.from, v.to)}`,
  'items.week-from': (v) => rich`${format.shortDay(v.day)} ${v.day.slice(0, 4)}`,

  'items.per': (v) => {
    const by = { day: 'днями', week: 'тижнями', month: 'місяцями', year: 'роками' };
    return rich`Знайдені матеріали за ${by[v.unit]}`;
  },
  'items.per-all': text('за групами видань'),
  'items.per-chosen': text('усі знайдені; нижче – ті, що за позначені дні'),
  'items.bar': (v) => rich`${v.days}: ${count(v.n, nouns.item)}`,
  'items.days': text('Дні'),
  'items.grip-from': text('Перший день'),
  'items.grip-to': text('Останній день'),
  'items.from': text('Від'),
  'items.to': text('до'),
  'items.day-form': text('рік-місяць-день'),
  'items.show-days': text('Показати ці дні'),
  'items.earlier': text('Раніше'),
  'items.later': text('Пізніше'),
  'items.all': (v) => rich`Усі ${format.number(v.n)}`,

  'items.narrow': text('Звузити добір'),
  'items.by-group': text('Група'),
  'items.by-lang': text('Мова'),
  'items.by-narrative': text('Знайдений наратив'),
  'items.by-outlet': text('Видання'),
  'items.by-week': text('Тиждень від'),
  'items.more': (v) => rich`Ще ${format.number(v.n)}`,
  'items.beyond': (v) => rich`Ще ${format.number(v.n)} не показано: звузьте добір пошуком.`,

  'items.rows': (v) => {
    const order = { newest: 'від найновіших', oldest: 'від найстаріших', outlets: 'від найпоширеніших' }[v.sort];
    return rich`${count(v.rows, v.folded ? nouns.row : nouns.item)}, ${order}`;
  },
  'items.copies': text('Копії:'),
  'items.copies-folded': text('згорнуто'),
  'items.copies-all': text('усі'),
  'items.order': text('Порядок:'),
  'items.sort-newest': text('найновіші'),
  'items.sort-oldest': text('найстаріші'),
  'items.sort-outlets': text('найбільше видань'),
  'items.copies-of': (v) => {
    const fold = v.folded > 0 ? rich`; згорнуто тут знайдених: ${format.number(v.folded)}` : [];
    const among = rich`із ${count(v.items, ['копії', 'копій', 'копій'])} у ${count(v.outlets, locative.outlet)}${fold}`;
    return v.first ? rich`${strong('Перша в наших даних')} ${among}` : rich`Одна ${among}`;
  },

  'items.tries': text('Що дало б результат'),
  'items.instead': text('Натомість'),
  'items.query': text('Запит'),
  'items.none': text('нічого'),
  'items.try-without-group': text('В усіх групах'),
  'items.try-without-outlet': text('В усіх виданнях'),
  'items.try-without-lang': text('Усіма мовами'),
  'items.try-without-week': text('За всі тижні'),
  'items.try-without-narrative': text('З будь-яким наративом'),
  'items.try-without-days': text('За всі дні'),
  'items.try-without-filters': text('Без жодної умови'),
  'items.try-either': text('Одне з цих слів'),
  'items.try-part': text('Лише це'),
};

/** З виділеним словом між частинами. */
function parted(parts: readonly Rich[], between: string): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', strong(between), ' ', ...part]));
}
