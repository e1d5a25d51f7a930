/** The report's frame, findings, survey, repeats and appendix. */
import type { reportPage as english } from '../en/report-page.js';
import { joined, outside, rich, strong, type Rich } from '../rich.js';
import { count, form, format, genitive, nouns, type Forms } from './format.js';

const text = (words: string) => (): Rich => [words];

const otherWordings: Forms = ['інший варіант', 'інші варіанти', 'інших варіантів'];
const forms = { post: 'допис', share: 'поширення', reply: 'відповідь', quote: 'цитата' };

export const reportPage: typeof english = {
  'head.kicker': (v) => rich`${outside(v.name)}`,
  'head.made-up': text('вигадані країни, вигадані дані'),
  'head.matches': text('Пораховано збіги із запитами; люди їх не перевіряли.'),
  'head.data': (v) =>
    rich`Усе тут стосується лише того, що зібрано: ${count(v.items, nouns.item)}, ${count(v.outlets, nouns.outlet)}, ${format.span(v.from, v.to)}.`,
  'head.no-data': text('Коли буде імпортовано матеріали, ця сторінка скаже, що вони повторюють і хто був першим.'),
  'head.byline': (v) => rich`Складено ${strong(format.day(v.day))}, ${v.software}`,
  'head.meta': (v) =>
    joined(
      [
        rich`${count(v.items, nouns.item)}, ${format.span(v.from, v.to)}`,
        rich`${format.number(v.seen)} із ${count(v.listed, ['внесеного видання', 'внесених видань', 'внесених видань'])}`,
        rich`${format.number(v.days)} із ${count(v.all, genitive.day)}`,
        ...(v.languages > 0 ? [rich`${count(v.languages, ['мова', 'мови', 'мов'])}`] : []),
        v.narratives > 0
          ? rich`${count(v.narratives, nouns.narrative)}, кодова книга версії ${v.version}`
          : rich`без кодової книги`,
      ],
      ' · ',
    ),

  'findings.title': text('Що ми з’ясували'),
  'findings.survey': text('Що публікують'),
  'findings.repeats': text('Що повторюють'),
  'findings.weak': text('Чого не знайдено і чого сказати не можна'),
  'findings.items': (v) => [
    v.shown < v.total ? `${format.number(v.shown)} із ${count(v.total, genitive.item)}` : count(v.total, nouns.item),
  ],
  'findings.see-survey': text('графіки й таблиця'),
  'findings.see-repeats': text('графіки й таблиці'),
  'findings.see-data': text('чого бракує'),

  'survey.title': text('Наративи'),
  'survey.title-volumes': text('Що опубліковано'),
  'survey.table-title': text('Матеріали зі збігом за весь період'),
  'survey.table-how': (v) =>
    rich`не перевірено${v.shown < v.of ? `; ${format.number(v.shown)} із ${count(v.of, genitive.narrative)} – ті, що мають найбільше збігів` : ''}`,
  'survey.n-of-N': (v) => rich`${format.number(v.n)} із ${format.number(v.N)}`,
  'survey.table-note': (v) =>
    rich`Матеріал може відповідати кільком наративам. Жодному не ${form(v.unmatched, ['відповідає', 'відповідають', 'відповідають'])} ${format.number(v.unmatched)} із ${count(v.items, genitive.item)}. Риска означає, що матеріали є менше ніж за два дні.`,
  'survey.no-codebook': text(
    'Про наративи нічого не сказано, бо проєкт не має кодової книги. Досить одного рядка в codebook.yaml із запитом на кшталт «"іноземні агенти" OR провокац*», щоб мати частку матеріалів з інтервалом, за групами й тижнями. Групи видань називають в outlets.yaml.',
  ),

  'repeats.title': text('Повтори'),
  'repeats.none': text('Жодного досить довгого тексту не знайдено двічі.'),
  'repeats.lead': (v) =>
    rich`Із ${count(v.items, genitive.item)} не враховано ${format.number(v.tooShort)}, у яких менше ніж ${count(v.minWords, nouns.word)}. Серед решти ${count(v.clusters, nouns.text)} ${form(v.clusters, ['стоїть', 'стоять', 'стоять'])} більше ніж раз${v.kinds === 'exact' ? ', тими самими словами в тому самому порядку' : ', тими самими словами або майже'}; із них у двох виданнях або більше – ${format.number(v.across)}.${v.ownEdits > 0 ? rich` Змінені варіанти власного тексту (${count(v.ownEdits, nouns.item)}) не є повторами, і їх не враховано.` : ''}`,
  'repeats.top-title': text('Найпоширеніші повтори'),
  'repeats.top-how': (v) =>
    rich`${format.number(v.shown)} із ${count(v.of, genitive.text)}, спочатку ті, що в найбільшій кількості видань; текст – з першого матеріалу`,
  'repeats.top-source': (v) =>
    rich`Перше – це перше в наших даних: найраніший указаний час, ${format.zone(v.zone)}. Тексти скорочено до 280 знаків.`,
  'repeats.first': text('перше в наших даних'),
  'repeats.tied': (v) => rich`той самий найраніший час ще в ${count(v.others, genitive.outlet)}: першого немає`,
  'repeats.agency': text('агентство'),
  'repeats.reach': (v) =>
    rich`${strong(count(v.outlets, nouns.outlet))}, ${count(v.items, nouns.item)}${v.outlets > 1 ? rich`, останнє видання – ${v.minutes === 0 ? 'водночас' : `через ${format.duration(v.minutes)}`}` : ''}${v.shares > 0 ? `, зокрема ${count(v.shares, nouns.share)} засобами платформи` : ''}. ${sentence(
      [
        v.outlets > 1 && v.exact > 0 ? `слово в слово з першим – ${count(v.exact, nouns.outlet)}` : '',
        v.near > 0 ? `з відмінностями – ${count(v.near, nouns.outlet)}` : '',
        v.again > 0 ? `власний текст знову – ${count(v.again, ['раз', 'рази', 'разів'])}` : '',
        v.ownEdits > 0 ? `не враховано ${count(v.ownEdits, ['правку', 'правки', 'правок'])} власного тексту` : '',
      ],
    )}`,
  'repeats.wire': (v) =>
    rich`Агентство ${outside(v.name)} теж подало його, ${v.minutes === 0 ? 'водночас' : `через ${format.duration(v.minutes)}`}: чий це текст, із часу не видно.`,
  'repeats.held-by': (v) =>
    rich`Більшу його частину ${form(v.items, ['містить', 'містять', 'містять'])} ${count(v.items, ['довший текст', 'довші тексти', 'довших текстів'])} (${count(v.outlets, nouns.outlet)}); найраніший, ${outside(v.name)}, – ${format.share(v.share)}. Повторами не вважаємо.`,
  'repeats.holds': (v) =>
    rich`У ньому є більша частина ${count(v.items, ['коротшого тексту', 'коротших текстів', 'коротших текстів'])} (${count(v.outlets, nouns.outlet)}); найранішого, ${outside(v.name)}, – ${format.share(v.share)}. Повторами не вважаємо.`,
  'repeats.wordings-title': (v) =>
    v.shown < v.of
      ? rich`${format.number(v.shown)} із ${count(v.of, ['іншого варіанта', 'інших варіантів', 'інших варіантів'])} проти першого:`
      : rich`${count(v.of, otherWordings)} проти першого:`,
  'repeats.wording': (v) =>
    rich`${v.minutes === 0 ? 'водночас' : `через ${format.duration(v.minutes)}`}${v.outlets > 1 ? `, ще ${count(v.outlets - 1, nouns.outlet)}` : ''}; схожість ${format.share(v.closeness)}${v.closeness < 0.5 ? ', близький до першого через інші варіанти' : ''}`,
  'repeats.wordings-key': () =>
    rich`Схожість: частка послідовностей із трьох слів, що є в обох текстах. Закреслено: було в першому й вилучено; підкреслено: додано; пунктиром: перенесено. Позначки не кажуть, хто в кого що змінив: обидва могли взяти текст у третього.`,
  'repeats.follows-title': text('Хто мав раніше, хто пізніше'),
  'repeats.follows-how': (v) =>
    rich`пари видань із найбільшою кількістю текстів у такому порядку: ${format.number(v.shown)}`,
  'repeats.follows-note': text(
    'Порядок показує, хто був першим у наших даних, а не хто в кого взяв: обидва могли взяти текст у третього.',
  ),
  'repeats.between-title': text('Між групами'),
  'repeats.between-how': text('тексти, єдиний перший яких належить до однієї групи і які дійшли до іншої'),

  'repeats.boilerplate-title': text('Що видання ставлять над усім або під усім'),
  'repeats.boilerplate-how': (v) =>
    rich`вилучено перед порівнянням текстів: ${v.shown < v.lines ? `${format.number(v.shown)} із ${count(v.lines, ['рядка', 'рядків', 'рядків'])}` : count(v.lines, nouns.row)}, ${count(v.outlets, nouns.outlet)}`,
  'repeats.boilerplate-note': text(
    'Визначено з матеріалів самого видання: рядок на початку або в кінці допису вилучаємо, якщо він стоїть у багатьох різних текстах за кілька днів. Інакше «Підписуйтеся на наш канал» робило б повторами дописи, які більше нічого спільного не мають. Дописи: різні тексти дня, від першого до останнього дня з цим рядком.',
  ),

  'column.outlet': text('Видання'),
  'column.line': text('Рядок'),
  'column.posts': text('Дописи з ним'),
  'column.narrative': text('Наратив'),
  'column.n-of-N': text('n із N'),
  'column.share': text('Частка'),
  'column.interval': text('95-відсотковий інтервал'),
  'column.earlier': text('Перше'),
  'column.later': text('Пізніше'),
  'column.texts': text('Тексти'),
  'column.lag': text('Медіана затримки'),
  'column.back': text('Навпаки'),
  'column.instrument': text('Інструмент'),
  'column.version': text('Версія'),
  'column.run': text('Запуск'),
  'column.options': text('Параметри'),

  'appendix.title': text('Додаток'),
  'appendix.items-title': text('Матеріали за кожним висновком'),
  'appendix.items-how': (v) => rich`перші за ідентифікатором, у порядку часу; час – ${format.zone(v.zone)}`,
  'appendix.under': (v) =>
    rich`${v.findings.length === 1 ? 'Висновок' : 'Висновки'} ${format.list(v.findings.map(format.number))}: ${format.number(v.shown)} із ${count(v.total, genitive.item)}`,
  'appendix.of-narrative': (v) => rich`усі, що відповідають наративу «${outside(v.name)}», у кожній групі`,
  'appendix.nothing': text('Жоден висновок не спирається на окремі матеріали.'),
  'appendix.runs-title': text('Запуски'),
  'appendix.runs-how': text('той самий запуск дає ті самі числа на кожній машині'),
  'appendix.untitled-form': (v) => [forms[v.form]],
  'appendix.record': (v) => rich`${outside(v.file)}, ${outside(v.locator)}`,
  'appendix.item': text('матеріал'),

  'cite.title': text('Як посилатися'),
  'cite.text': (v) =>
    rich`${outside(v.name)}: ${v.headline}. Звіт Refrain, ${format.day(v.day)}. Запуски survey ${v.survey}, repeats ${v.repeats}. Програма: ${v.software}.`,
  'cite.made-up': text('Країни, видання, тексти й числа вигадані.'),

  'figure.number': (v) => [`Рисунок ${v.n}.`],
  'table.number': (v) => [`Таблиця ${v.n}.`],
  'print.footer': (v) => [`${v.name} · ${format.day(v.day)}${v.madeUp ? ' · вигадані країни, вигадані дані' : ''}`],
  'print.page': text('із'),
  'set.all': text('Усі видання'),
  'set.ungrouped': text('Поза групами'),
};

/** Parts of a sentence that have something to say, with a capital; none: nothing. */
function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
