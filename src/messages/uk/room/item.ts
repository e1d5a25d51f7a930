/** Сторінка одного матеріалу. */
import type { itemRoom as english } from '../../en/room/item.js';
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format, locative, nouns, type Forms } from '../format.js';

const text = (words: string) => (): Rich => [words];
const ofSentences: Forms = ['речення', 'речень', 'речень'];
const places: Readonly<Record<string, string>> = {
  line: 'рядок',
  row: 'рядок',
  record: 'запис',
  message: 'повідомлення',
};

/** `line 1492`, as the evidence has it; names of files and sheets in it stay as they are. */
function inUkrainian(locator: string): string {
  return locator.replace(/^(line|row|record|message)(?= \d)/, (word) => places[word] ?? word);
}

const characters: Forms = ['знак', 'знаки', 'знаків'];
const bytes: Forms = ['байт', 'байти', 'байтів'];

export const itemRoom: typeof english = {
  'item.untitled': (v) => rich`${outside(v.outlet)}, ${v.at}`,
  'item.form-share': text('поширено з іншого джерела'),
  'item.form-reply': text('відповідь'),
  'item.form-quote': text('допис із цитатою'),
  'item.published': text('Опубліковано'),
  'item.undated': text('у джерелі часу немає: цей день вказано під час імпорту'),
  'item.stated': (v) => rich`у джерелі: ${outside(format.quoted(v.stated))}`,
  'item.first-seen': text('Уперше отримано'),
  'item.changed': text('Змінено'),
  'item.old-version': (v) =>
    rich`Це версія ${format.number(v.n)} із ${format.number(v.of)}, отримана ${v.at}. ${link(v.to, 'Чинна версія')}`,
  'item.no-text': text('Цей матеріал не має тексту.'),
  'item.cut': (v) =>
    rich`Показано початок: ${count(v.shown, characters)} із ${format.number(v.of)}. Увесь текст: ${link(v.json, 'у JSON')} або ${link(v.record, 'у записі, як його отримано')}.`,
  'item.broadcast': text('Час указано від початку передачі.'),

  'item.versions-title': (v) => rich`Що змінила версія ${format.number(v.n)}`,
  'item.version-received': (v) => rich`${strong(rich`Версію ${format.number(v.n)}`)} отримано`,
  'item.changed-sentences': text('Змінені речення'),
  'item.version-whole': (v) => rich`Версія ${format.number(v.n)} повністю`,
  'item.versions-differ': (v) =>
    rich`Змінено ${format.number(v.changed)} із ${count(v.of, ofSentences)}; слів вилучено: ${format.number(v.out)}, додано: ${format.number(v.put)}.`,
  'item.versions-minor': text('Слова ті самі: різняться лише великі літери, розділові знаки або пробіли.'),
  'item.versions-more': (v) =>
    rich`Показано перші зміни: ${format.number(v.shown)} із ${format.number(v.changed)}; кожну версію можна прочитати повністю.`,
  'item.earlier-versions': (v) => rich`Усього ${count(v.versions, nouns.version)}:`,

  'item.also-title': (v) =>
    v.outlets === 0 ? rich`У жодному іншому виданні` : rich`Також у ${count(v.outlets, locative.outlet)}`,
  'item.side-by-side': text('Поруч'),
  'item.no-words': text('Тут немає слів, які можна порівняти.'),
  'item.this-item': text('цей матеріал'),
  'item.standing-first': text('перше в наших даних'),
  'item.standing-tied': text('водночас'),
  'item.standing-exact': text('слово в слово'),
  'item.standing-near': text('майже те саме'),
  'item.standing-again': text('знову тими самими словами'),
  'item.standing-own-edit': text('правка самого видання'),
  'item.standing-share': text('поширення'),
  'item.also-more': (v) => rich`${link(v.to, `ще ${count(v.outlets, nouns.outlet)}`)}`,
  'item.nobody-first': (v) =>
    rich`Той самий найраніший час указують кілька видань (${format.number(v.outlets)}): першого немає.`,
  'item.wire-first': (v) =>
    rich`${strong(rich`Текст агентства ${link(v.to, [outside(v.name)])}.`)} Видання, що беруть ту саму стрічку, схожі й без домовленості.`,
  'item.wire-later': (v) =>
    rich`${strong(rich`Текст є і в агентства ${link(v.to, [outside(v.name)])}`)}: ${v.minutes === 0 ? 'водночас із першим' : `пізніше за перше (+${format.duration(v.minutes)})`}; сам лише час не каже, чий це текст.`,
  'item.also-items': (v) =>
    rich`У кластері ${link(v.to, count(v.items, nouns.item))} разом із поширеннями та правками самих видань.`,
  'item.held-by': (v) =>
    rich`Довші тексти з більшою частиною цього: ${count(v.items, nouns.item)} у ${count(v.outlets, locative.outlet)}`,
  'item.holds': (v) =>
    rich`Коротші тексти, що є його частиною: ${count(v.items, nouns.item)} у ${count(v.outlets, locative.outlet)}`,
  'item.part-before': (v) => rich`раніше; ${format.share(v.share)} коротшого тексту`,
  'item.part-after': (v) => rich`пізніше; ${format.share(v.share)} коротшого тексту`,
  'item.part-at-once': (v) => rich`водночас; ${format.share(v.share)} коротшого тексту`,
  'item.part-words': text('Які слова'),

  'item.narratives-title': (v) =>
    v.narratives === 0 ? rich`Жодного наративу не знайдено` : rich`Знайдено ${count(v.narratives, nouns.narrative)}`,
  'item.by-its-query': text('за яким запитом'),
  'item.further-on': text('Його слова стоять далі, ніж показано.'),
  'item.matches': text('Збіги із запитами: вони не відрізняють твердження від цитати чи заперечення.'),
  'item.no-match': text('Жоден запит кодової книги не збігається з цим текстом.'),

  'item.record-title': text('Архівний запис'),
  'item.address': text('Адреса'),
  'item.received': text('Отримано'),
  'item.sha-256': text('SHA-256'),
  'item.record': text('Запис'),
  'item.record-at': (v) =>
    v.file === ''
      ? rich`${outside(inUkrainian(v.locator))}`
      : rich`${outside(inUkrainian(v.locator))} у файлі ${outside(v.file)}`,
  'item.kept-at': text('Де зберігається'),
  'item.left-there': text('залишено на місці, без копії'),
  'item.redacted-beside': text('те, що лишилося після вилучення інших матеріалів'),
  'item.of-folder': text('хеш переліку документів теки'),
  'item.also-at': (v) =>
    rich`також ${joined(
      v.places.map((place) => rich`${outside(place)}`),
      ', ',
    )}${v.more > 0 ? ` і ще ${format.number(v.more)}` : ''}`,
  'item.ledger': text('Реєстр'),
  'item.ledger-entry': (v) =>
    v.line === 1
      ? rich`рядок ${strong('1')} із ${format.number(v.of)}, з нього починається ланцюг`
      : rich`рядок ${strong(format.number(v.line))} із ${format.number(v.of)}, після рядка з хешем`,
  'item.no-ledger': text('жоден рядок реєстру про нього не згадує'),
  'item.verified': text('Перевірено'),
  'item.not-verified': text('ще ні, відколи відкрито читальню'),
  'item.is-whole': text('байти й ланцюг без змін'),
  'item.is-not-whole': (v) => rich`${strong(rich`Розбіжностей: ${format.number(v.findings)}`)}`,
  'item.verify-now': text('Перевірити зараз'),
  'item.as-received': text('Запис, як його отримано'),
  'item.as-text': text('Назад до тексту'),

  'item.received-title': text('Як отримано'),
  'item.received-bytes': (v) => rich`${count(v.size, bytes)}`,
  'item.received-cut': (v) =>
    rich`Показано початок: ${format.number(v.shown)} із ${count(v.size, ['байта', 'байтів', 'байтів'])}; решта – у самому файлі.`,
  'item.page-frame': text('Архівна сторінка без скриптів і зображень з інших сайтів'),
  'item.page-source': text('Її код'),
  'item.page-alone': text('Лише архівна сторінка'),
  'item.received-fails': text('Запис неможливо показати'),

  'item.removed': (v) => rich`Цей матеріал вилучено ${v.day}`,
  'item.removed-how': text(
    'Його тексту й байтів у проєкті більше немає. Реєстр зберігає, що матеріал був і чому його вилучено.',
  ),
  'item.item': text('Матеріал'),
  'item.reason': text('Причина'),
  'item.authority': text('За чиєю вимогою'),
  'item.no-authority': text('не зазначено'),
  'item.removed-with': (v) => rich`разом із ним вилучено ще ${count(v.items, nouns.item)}`,
  'item.ledger-line': (v) => rich`рядок ${strong(format.number(v.line))}, хеш`,
  'item.held-in': text('Де був'),
};
