/** The list of clusters of repeats, one cluster, and the strips of marks that say who had a text when. */
import type { repeatsRoom as english } from '../../en/room/repeats.js';
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, form, format, genitive, locative, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];

const otherOutlets = ['іншого видання', 'інших видань', 'інших видань'] as const;

export const repeatsRoom: typeof english = {
  'lag.first': text('перше в наших даних'),
  'lag.exact': text('слово в слово'),
  'lag.changed': text('зі змінами'),
  'lag.translated': text('переклад'),
  'lag.later': (v) => rich`+${format.number(v.outlets)} пізніше`,

  'clusters.heading': (v) =>
    rich`${link(v.to, count(v.clusters, nouns.text))} щонайменше у ${count(v.outlets, locative.outlet)}`,
  'clusters.none': text('Таких повторів немає'),
  'clusters.none-how': text('Спробуйте менше видань, інші дні або приберіть один із фільтрів.'),
  'clusters.none-yet': text('Тут стоятимуть тексти, які подали кілька видань або одне видання знову й знову.'),
  'clusters.kicker': text('Повтори: слово в слово або майже'),
  'clusters.lead': (v) =>
    rich`${
      v.groups.length === 0
        ? ''
        : rich`Перші в наших даних: ${joined(
            v.groups.map(({ name, first }) => rich`${outside(name)} – ${format.number(first)}`),
            ', ',
          )}. `
    }${v.agencies > 0 ? `Агентство було першим у ${count(v.agencies, locative.text)}. ` : ''}${
      v.tied > 0
        ? `У ${count(v.tied, locative.text)} два видання або більше вказують той самий найраніший час, тож першого немає. `
        : ''
    }${v.widest > 1 ? rich`Найбільше поширення – ${link(v.to, count(v.widest, nouns.outlet))}.` : ''}`,
  'clusters.newest-first': text('Спочатку найновіші'),
  'clusters.widest-first': text('Спочатку ті, що в найбільшій кількості видань'),
  'clusters.fastest-first': text('Спочатку ті, що найшвидше дійшли до останнього видання'),
  'clusters.order': text('Порядок:'),
  'clusters.newest': text('найновіші'),
  'clusters.outlets': text('найбільше видань'),
  'clusters.fastest': text('найшвидші'),
  'clusters.first': text('перше'),
  'clusters.tied': (v) => rich`водночас ще ${count(v.others, nouns.outlet)}`,
  'clusters.reach': (v) =>
    v.outlets === 1
      ? rich`${strong('одне видання')}`
      : rich`${strong(count(v.outlets, nouns.outlet))}${v.minutes === 0 ? ' водночас' : `, час поширення: ${format.duration(v.minutes)}`}`,
  'clusters.again': (v) => rich`повторено ще ${count(v.items, ['раз', 'рази', 'разів'])}`,
  'clusters.wire': (v) =>
    rich`${outside(v.name)} (агентство) ${v.minutes === 0 ? 'водночас' : `пізніше: +${format.duration(v.minutes)}`}`,
  'clusters.filters': text('Фільтри'),
  'clusters.group': text('Група, яка має текст'),
  'clusters.narrative': text('Знайдений наратив'),
  'clusters.more': (v) => rich`ще ${format.number(v.n)}`,
  'clusters.at-least': text('Щонайменше видань'),
  'clusters.from': text('Уперше опубліковано від'),
  'clusters.to': text('до'),
  'clusters.show': text('Показати'),
  'clusters.chip-from': (v) => rich`від ${format.day(v.day)}`,
  'clusters.chip-to': (v) => rich`до ${format.day(v.day)}`,
  'clusters.rule': (v) =>
    rich`За період проєкту; тексти, у яких щонайменше ${count(v.minWords, nouns.word)}. Коли видання править власний текст, це не повтор; поширення засобами самої платформи не враховано.`,

  'cluster.kicker': text('Кластер повторів'),
  'cluster.alone': text('Ніщо інше в наших даних не повторює цього тексту.'),
  'cluster.lead': (v) =>
    v.outlets < 2
      ? rich`${count(v.items, nouns.item)} одного видання.`
      : rich`Текст ${form(v.outlets, ['має', 'мають', 'мають'])} ${count(v.outlets, nouns.outlet)}, ${link('#who', count(v.items, nouns.item))}; ${v.minutes === 0 ? 'усі опублікували його водночас' : `час поширення: ${format.duration(v.minutes)}`}.`,
  'cluster.lead-first': (v) => rich`Перше в наших даних – ${v.agency ? 'агентство ' : ''}${outside(v.name)}.`,
  'cluster.lead-tied': (v) =>
    rich`${count(v.outlets, nouns.outlet)} ${form(v.outlets, ['вказує', 'вказують', 'вказують'])} той самий найраніший час: першого немає.`,
  'cluster.lead-shares': text(
    'Усі матеріали тут – поширення засобами самої платформи: автора тексту в наших даних немає.',
  ),
  'cluster.lead-group': (v) =>
    rich`Із групи «${outside(v.group)}» першим було ${outside(v.name)}${v.minutes === 0 ? ', водночас' : ` (+${format.duration(v.minutes)})`}.`,
  'cluster.wire-first': (v) =>
    rich`${strong(rich`Текст агентства ${link(v.to, [outside(v.name)])}.`)} Видання, що беруть ту саму стрічку, схожі й без домовленості. ${naming(v)}${v.named > 0 ? '; зважайте на такі збіги менше' : ''}.`,
  'cluster.wire-later': (v) =>
    rich`${strong(rich`Текст є і в агентства ${link(v.to, [outside(v.name)])}.`)} Воно опублікувало його ${v.minutes === 0 ? 'водночас із першим' : `пізніше за перше (+${format.duration(v.minutes)})`}; сам лише час не каже, чий це текст. ${naming(v)}.`,
  'cluster.who-said': text('Хто сказав це першим?'),
  'cluster.narratives': text('Знайдені наративи:'),
  'cluster.narrative': (v) =>
    rich`${outside(v.name)} ${v.items === v.of ? '' : `(${format.number(v.items)} із ${format.number(v.of)})`}`,

  'cluster.who': text('Хто коли опублікував'),
  'cluster.who-cut': (v) =>
    rich`Показано перші: ${format.number(v.shown)} із ${count(v.of, genitive.item)}; усі є в CSV.`,
  'cluster.table': text('Матеріали кластера'),
  'cluster.outlet': text('Видання'),
  'cluster.time': text('Час'),
  'cluster.after': text('Після першого'),
  'cluster.picture': text('Час після першого'),
  'cluster.how-alike': text('Наскільки схожий'),
  'cluster.shared': text('Спільне'),
  'cluster.shared-how': text('Послідовності з трьох слів, які є в обох текстах, серед усіх, що є хоч в одному'),
  'cluster.names-agency': text('Називає агентство'),
  'cluster.at-once': text('0 хв'),
  'cluster.plus': (v) => rich`+${format.duration(v.minutes)}`,
  'cluster.first': text('перше в наших даних'),
  'cluster.same-time': text('водночас із першим'),
  'cluster.exact': text('слово в слово'),
  'cluster.near': text('майже'),
  'cluster.again': text('знову власний текст'),
  'cluster.own-edit': text('правка власного тексту'),
  'cluster.share': text('поширення'),
  'cluster.yes': text('так'),
  'cluster.no': text('ні'),
  'cluster.is-agency': text('це агентство'),
  'cluster.beside-first': (v) => rich`, поставити ${outside(v.name)} поруч із першим`,

  'cluster.side-by-side': text('Поруч'),
  'cluster.all-exact': text('В усіх ті самі слова: інших варіантів тексту немає.'),
  'cluster.against': (v) => rich`Проти ${outside(v.name)}:`,
  'cluster.left-out': text('вилучено'),
  'cluster.put-in': text('додано'),
  'cluster.moved': text('перенесено'),
  'cluster.show': text('Показати:'),
  'cluster.everything': text('усе'),
  'cluster.only-differences': text('лише відмінне'),
  'cluster.no-difference': text('Різняться лише великі літери, розділові знаки чи пробіли.'),
  'cluster.sentences-cut': (v) =>
    rich`Показано початок: ${count(v.shown, nouns.sentence)} із ${format.number(v.of)}; увесь текст є на сторінці матеріалу.`,
  'cluster.put-beside': text('Поставити поруч:'),
  'cluster.take-away': text('Прибрати:'),
  'cluster.more-beside': (v) =>
    rich`і ще ${count(v.n, nouns.outlet)}: скористайтеся стовпцем «наскільки схожий» у таблиці.`,
  'cluster.boilerplate': text('Не порівнюється, бо видання ставить це над чи під своїми дописами:'),
  'cluster.held-by': (v) =>
    rich`Більшу його частину ${form(v.items, ['містить', 'містять', 'містять'])} ${count(v.items, ['довший текст', 'довші тексти', 'довших текстів'])} із ${count(v.outlets, genitive.outlet)}`,
  'cluster.holds': (v) =>
    rich`У ньому є більша частина ${count(v.items, ['коротшого тексту', 'коротших текстів', 'коротших текстів'])} із ${count(v.outlets, genitive.outlet)}`,
  'cluster.parts': text('Частково'),
  'cluster.parts-how': text('Не враховано як повтори; показано найраніші.'),
  'cluster.part-share': (v) => rich`${format.share(v.share)} коротшого`,
};

function naming({ name, named, of }: { name: string; named: number; of: number }): Rich {
  if (of === 0) return [];
  return named === 0
    ? rich`Жодне з ${count(of, otherOutlets)} не називає ${outside(name)}`
    : rich`${outside(name)} ${form(named, ['називає', 'називають', 'називають'])} ${format.number(named)} із ${count(of, otherOutlets)}`;
}
