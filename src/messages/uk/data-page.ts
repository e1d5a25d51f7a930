/** What is missing, and the data statement. */
import type { dataPage as english } from '../en/data-page.js';
import { outside, rich, strong, type Rich } from '../rich.js';
import { count, format, genitive, nouns } from './format.js';

const text = (words: string) => (): Rich => [words];

type Gaps = Parameters<(typeof english)['missing.gaps']>[0];

export const dataPage: typeof english = {
  'missing.title': text('Чого бракує'),
  'missing.never': (v) =>
    rich`${strong('Немає зовсім:')} ${named(v.outlets, 20)} – внесено до переліку, але за період жодного матеріалу.`,
  'missing.nobody': (v) =>
    rich`${strong('Від жодного видання')} нічого немає за ${count(v.days, nouns.day)}: ${stopped(
      format.list(
        v.spans.map(({ from, to }) => format.shortSpan(from, to, v.year)),
        8,
      ),
    )}`,
  'missing.gaps': (v) => rich`${strong('Без матеріалів')} три дні або довше, хоча зазвичай вони є щодня: ${spells(v)}`,
  'missing.low': (v) => rich`${strong('Набагато менше, ніж зазвичай')} цього дня тижня: ${spells(v)}`,
  'missing.outside': (v) =>
    rich`${strong('Поза періодом:')} ${count(v.items, nouns.item)}; збережено, але не враховано.`,
  'missing.changed': (v) =>
    rich`${strong('Змінено:')} ${count(v.items, nouns.item)} бачили більше ніж в одній версії; враховано останню.`,
  'missing.none': text('Усі видання є, і жодного дня якогось видання не пропущено й не менше, ніж зазвичай.'),
  'missing.meaning': text(
    'Усі числа – про те, що зібрано. Про видання й дні, яких не зібрано, нічого сказати не можна, а якщо не зібрано видання, яке опублікувало текст першим, «перше» в наших даних – інше.',
  ),
  'missing.set-aside-title': text('Відкладено'),
  'missing.set-aside-how': (v) =>
    rich`${count(v.rows, nouns.row)}, що не стали матеріалами, за причинами; їх збережено, і можна спробувати знову`,
  'missing.nothing-set-aside': text('Жодного рядка не відкладено.'),
  'missing.imports-title': text('Імпортовані файли'),
  'missing.imports-how': (v) =>
    rich`рядки = нові матеріали + нові версії + об’єднані + відомі + відкладені${v.shown < v.of ? `; ${format.number(v.shown)} із ${count(v.of, genitive.file)}` : ''}`,
  'missing.unfinished': text('не завершено'),
  'missing.all-files': (v) => rich`Усього ${count(v.files, nouns.file)}`,

  'column.reason': text('Причина'),
  'column.rows': text('Рядки'),
  'column.what-now': text('Що робити'),
  'column.example': text('Приклад'),
  'column.file': text('Файл'),
  'column.items': text('Нові матеріали'),
  'column.versions': text('Версії'),
  'column.merged': text('Об’єднані'),
  'column.known': text('Відомі'),
  'column.set-aside': text('Відкладені'),
  'column.hash': text('SHA-256, перші 12'),

  'data.title': text('Дані'),
  'data.items': text('Матеріали'),
  'data.items-are': (v) =>
    rich`${format.number(v.items)} за ${count(v.days, nouns.day)}, ${format.span(v.from, v.to)}, дні за поясом ${format.zone(v.zone)}`,
  'data.no-items': text('немає'),
  'data.period': text('Період'),
  'data.period-is': (v) => rich`${format.span(v.from, v.to)}, як зазначено в проєкті`,
  'data.no-period': text('не зазначено: враховано всі матеріали'),
  'data.outlets': text('Видання'),
  'data.outlets-are': (v) => rich`${format.number(v.seen)} з матеріалами, усього внесено ${format.number(v.listed)}`,
  'data.rule': text('Дібрано за правилом'),
  'data.rule-is': (v) => rich`${outside(v.rule)}`,
  'data.no-rule': text('правила не зазначено: яку частку медіапростору становлять ці видання, сказати не можна'),
  'data.groups': text('Групи'),
  'data.groups-are': (v) =>
    v.groups.flatMap(({ name, outlets, items }, at) => [
      at === 0 ? '' : '; ',
      outside(name),
      ` (${count(outlets, nouns.outlet)}, ${count(items, nouns.item)})`,
    ]),
  'data.no-groups': text('немає'),
  'data.languages': text('Мови'),
  'data.languages-are': (v) =>
    v.languages
      .flatMap(({ language, items }, at) => [
        at === 0 ? '' : ', ',
        outside(format.language(language)),
        ` – ${format.number(items)}`,
      ])
      .concat(
        v.languages.some(({ language }) => language === '') ? '' : ', мову визначено в усіх',
        '; за самими текстами, а коли текст короткий, за тим, що вказує джерело',
        v.mixed > 0 ? `; більше ніж однією мовою – ${format.number(v.mixed)}` : '',
        v.otherwise > 0 ? `; мова тексту інша, ніж указує джерело, – ${format.number(v.otherwise)}` : '',
        v.disguised > 0
          ? `; з літерами іншої абетки всередині слів, прочитаними за змістом, – ${format.number(v.disguised)}`
          : '',
      ),
  'data.forms': text('Форми'),
  'data.forms-are': (v) => [format.list(v.forms.map(({ form, items }) => formOf[form](items)))],
  'data.codebook': text('Кодова книга'),
  'data.codebook-is': (v) =>
    rich`версія ${v.version}: ${count(v.narratives, nouns.narrative)}, ${count(v.themes, ['тема', 'теми', 'тем'])}`,
  'data.no-codebook': text('ще немає'),
  'data.accounts': text('Облікові записи людей'),
  'data.accounts-hashed': text('збережено як хеш із ключем'),
  'data.accounts-named': text('збережено під іменами, як зазначено в проєкті'),
};

const formOf = {
  post: (n: number) => count(n, ['допис', 'дописи', 'дописів']),
  share: (n: number) => `${count(n, nouns.share)} (репости, пересилання)`,
  reply: (n: number) => count(n, ['відповідь', 'відповіді', 'відповідей']),
  quote: (n: number) => count(n, ['цитата', 'цитати', 'цитат']),
};

function named(outlets: readonly string[], most: number): Rich {
  const shown: Rich[] = outlets.slice(0, most).map((name) => [outside(name)]);
  if (outlets.length > most) shown.push([`ще ${format.number(outlets.length - most)}`]);
  return shown.flatMap((one, at) => (at === 0 ? one : [at === shown.length - 1 ? ' і ' : ', ', ...one]));
}

function spells({ gaps, total, year }: Gaps): Rich {
  const more = total - gaps.length;
  return gaps.flatMap(({ outlets, from, to }, at) => {
    const days = ` ${format.shortSpan(from, to, year)}`;
    return [
      at === 0 ? '' : '; ',
      ...named(outlets, 6),
      at < gaps.length - 1 ? days : more > 0 ? `${days}; ще ${format.number(more)} у даних рисунка.` : stopped(days),
    ];
  });
}

/** With a full stop, where the name of a month does not end with one already. */
function stopped(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
