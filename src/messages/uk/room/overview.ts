/** The first page: what is new, how outlets fare, what was found, what is missing. */
import type { overviewRoom as english } from '../../en/room/overview.js';
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, form, format, genitive, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];

const newItem = ['новий матеріал', 'нові матеріали', 'нових матеріалів'] as const;
const story = ['новий сюжет', 'нові сюжети', 'нових сюжетів'] as const;

export const overviewRoom: typeof english = {
  'overview.heading': ({ items, since, zone, stories, storiesTo, without }) => {
    if (!since) return ['Матеріалів ще немає'];
    const fresh =
      since.kind === 'day'
        ? rich`${link(`/items?from=${since.day}&to=${since.day}`, count(items, nouns.item))} за ${format.day(since.day)} – останній день із матеріалами.`
        : items === 0
          ? rich`Нічого нового від ${format.moment(since.at, zone)}.`
          : rich`${count(items, newItem)} від ${format.moment(since.at, zone)}.`;
    const more = [
      ...(stories === null
        ? []
        : stories === 0
          ? [rich`жоден новий сюжет не вийшов у кількох виданнях`]
          : [
              rich`${link(storiesTo, count(stories, story))} ${form(stories, ['вийшов', 'вийшли', 'вийшло'])} в кількох виданнях`,
            ]),
      ...(without === 0 ? [] : [rich`${link('#no-items', count(without, nouns.outlet))} без матеріалів`]),
    ];
    if (more.length === 0) return fresh;
    const [first, ...rest] = joined(more, '; ');
    const begun = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : (first ?? '');
    return rich`${fresh} ${[begun, ...rest]}.`;
  },
  'overview.until': text('Дані до'),
  'overview.last-visit': text('ваш попередній візит:'),
  'overview.first-visit': text('ваш перший візит'),
  'overview.usual-is': (v) => rich`зазвичай ${rounded(v.n)}`,
  'overview.newest': text('Найновіші повтори в кількох виданнях'),
  'overview.all-clusters': (v) => rich`Усього ${count(v.clusters, nouns.cluster)}`,
  'overview.no-clusters': text('Жодного тексту не повторило більше ніж одне видання.'),
  'overview.being-made': text('Це ще обчислюється; за мить результат буде тут.'),
  'overview.new': text('нове'),
  'overview.findings': text('Висновки останнього звіту'),
  'overview.all-findings': (v) => rich`Усього ${count(v.findings, ['висновок', 'висновки', 'висновків'])}`,
  'overview.health': text('Стан видань'),
  'overview.all-outlets': (v) => rich`Усього ${count(v.outlets, nouns.outlet)}`,
  'overview.outlet': text('Видання'),
  'overview.six-weeks': text('Матеріалів на день, шість тижнів'),
  'overview.six-weeks-how': text('власний масштаб; штриховка: немає, хоча зазвичай є'),
  'overview.last-day': text('За 24 год'),
  'overview.usual': text('Зазвичай на день'),
  'overview.last-item': text('Останній матеріал'),
  'overview.no-items': (v) => rich`Без матеріалів (${v.n})`,
  'overview.none': text('немає'),
  'overview.outlets-cut': (v) => rich`Показано ${format.number(v.shown)} із ${count(v.of, genitive.outlet)}.`,
  'overview.and-more': (v) => rich`і ще ${format.number(v.n)}`,
  'overview.missing': text('Чого бракує'),
  'overview.missing-since': (v) => rich`Матеріалів немає від ${v.moment}, хоча зазвичай вони є.`,
  'overview.missing-more': (v) => rich`Ще ${count(v.n, nouns.outlet)} без матеріалів в останні дні.`,
  'overview.missing-never': text('За весь період жодного матеріалу.'),
  'overview.missing-nobody': (v) =>
    rich`${strong('Від жодного видання')} нічого немає: ${format.list([...v.spans.map(({ from, to }) => format.shortSpan(from, to, true)), ...(v.total > v.spans.length ? [`ще ${count(v.total - v.spans.length, ['раз', 'рази', 'разів'])}`] : [])])}.`,
  'overview.missing-days': (v) => rich`${format.shortSpan(v.from, v.to)}: матеріалів немає, хоча зазвичай вони щодня.`,
  'overview.missing-gaps-more': (v) =>
    rich`Ще ${count(v.n, ['прогалина', 'прогалини', 'прогалин'])} на три дні або довше.`,
  'overview.missing-set-aside': (v) =>
    rich`${strong('Відкладено')} ${count(v.rows, nouns.row)}, що не вдалося прочитати; ${count(v.reasons, ['причина', 'причини', 'причин'])}.`,
  'overview.missing-unfinished': (v) =>
    rich`${strong('Перервано')} імпорт: ${joined(
      v.files.map((file) => [outside(file)]),
      ', ',
    )}; та сама команда продовжить його.`,
  'overview.missing-outside': (v) =>
    rich`${strong('Поза періодом')} ${count(v.items, nouns.item)}: збережено, але не враховано.`,
  'overview.missing-validation': noted(
    'Наративи',
    'Жодного матеріалу ще не кодувала людина: усі числа – це збіги із запитами, не перевірені.',
  ),
  'overview.missing-items': noted('Матеріали', 'Ще немає жодного:'),
  'overview.missing-codebook': noted('Наративи', 'У кодовій книзі їх ще немає: нічого не закодовано.'),
};

function noted(head: string, words: string): () => Rich {
  return () => rich`${strong(head)} ${words}`;
}

function rounded(n: number): string {
  return n < 10 && !Number.isInteger(n) ? format.decimal(n, 1) : format.number(n);
}
