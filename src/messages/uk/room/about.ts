/** Сторінка про дані: на чому стоять числа і що читальня робить із читачем. */
import type { aboutRoom as english } from '../../en/room/about.js';
import { link, rich, strong, type Rich } from '../../rich.js';
import { count, format, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const aboutRoom: typeof english = {
  'about.heading': (v) =>
    rich`${link('/items', count(v.items, nouns.item))}: ${link('/outlets', count(v.seen, nouns.outlet))}, ${format.span(v.from, v.to)}`,
  'about.no-items': text('Матеріалів ще немає'),
  'about.contents': text('На цій сторінці'),
  'about.being-made': text(
    'Частки й повтори ще підраховуються: коли це буде зроблено, тут з’являться запуски й опис методу.',
  ),
  'about.versions': text('Версії'),
  'about.versions-how': text(
    'Числа однакові всюди, де однакове все це. Ідентифікатор запуску позначає все, на що спирається його результат.',
  ),
  'about.software': text('Програма'),
  'about.software-is': (v) =>
    rich`${v.software}, на Node.js ${v.node}; часові пояси ${v.timeZones || '–'}, Юнікод ${v.unicode || '–'}`,
  'about.casebook': text('Файли проєкту, SHA-256'),
  'about.made-by': (v) => rich`Шар або зв’язки «${v.name}»`,
  'about.privacy': text('Чого ця читальня не робить'),
  'about.privacy-stays': () =>
    rich`${strong('Усе лишається тут.')} Цей комп’ютер надає сторінки лише сам собі, і ззовні вони не завантажують нічого. Назовні веде тільки посилання на те, де матеріал опубліковано, якщо за ним перейти.`,
  'about.privacy-notes': () =>
    rich`${strong('Записує мало.')} Ваш браузер зберігає, лише для цієї адреси, обрану мову і час останнього візиту. Те, що ви шукаєте, лишається в адресах сторінок, а отже, в історії браузера.`,
  'about.privacy-changes': () =>
    rich`${strong('Нічого не змінює.')} Від читання матеріали, коди та звіти не змінюються.`,
  'about.keys-how': text('Діють там, де дозволено скрипти; усе те саме можна зробити й без них.'),
  'about.licences': text('Ліцензії'),
  'about.licences-refrain': text('Refrain: Apache License 2.0.'),
  'about.licences-type': text('Шрифти: Source Serif 4 і Source Sans 3, © Adobe, SIL Open Font License 1.1.'),
  'about.licences-stems': text(
    'Основи слів, із примітками поруч: білоруська й російська – CC BY-SA 4.0, українська – Mozilla Public License 1.1, польська – Apache License 2.0, англійська – за SCOWL і WordNet.',
  ),
  'about.licences-model': text(
    'Розпізнавання мов навчено, зокрема, на NTREX-128 (CC BY-SA 4.0), документації GNOME (CC BY-SA 3.0), перекладах Firefox і LibreOffice (MPL 2.0) та списках слів Tesseract (Apache License 2.0).',
  ),
  'about.licences-items': text(
    'Матеріали належать тим, хто їх опублікував: їх збережено як докази й показано для вивчення та цитування.',
  ),
};
