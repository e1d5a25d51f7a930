/** Errors that a page can show, by their codes. Values are those of `about` where each is raised. */
import type { Language } from '../language.js';
import { outside, rich, type Rich } from '../rich.js';
import { count, format, nouns, type Forms } from './format.js';

type Value = string | number | undefined;

const characters: Forms = ['знак', 'знаки', 'знаків'];
const letters: Forms = ['літеру', 'літери', 'літер'];

const shown = (value: Value): Rich => rich`«${outside(String(value ?? ''))}»`;
const number = (value: Value): string => format.number(Number(value ?? 0));
const n = (value: Value): number => Number(value ?? 0);
const meant = (value: Value): Rich => rich`можливо, ви мали на увазі ${shown(value)}?`;
const ours = rich`це помилка програми: будь ласка, повідомте про неї`;
const bracket = { what: rich`Дужка нічого не закриває`, hint: rich`приберіть її або відкрийте дужку раніше` };

export const errors: Language['errors'] = {
  'query-empty': () => ({ what: rich`Запит порожній`, hint: rich`введіть слово` }),
  'query-empty-brackets': () => ({ what: rich`У дужках нічого немає` }),
  'query-field': (v) => ({
    what: rich`Запит не може шукати лише в одному полі: ${shown(v.field)}`,
    hint: rich`введіть саме слово: пошук іде і в заголовку, і в тексті`,
  }),
  'query-long-phrase': (v) => ({
    what: rich`Фраза надто довга: ${count(n(v.words), nouns.word)}`,
    hint: rich`найбільше ${number(v.most)}: досить її частини`,
  }),
  'query-long-word': (v) => ({ what: rich`Слово має більше ніж ${count(n(v.most), letters)}` }),
  'query-minus': (v) => ({
    what: rich`Мінус не вилучає слова ${shown(v.word)}`,
    hint: rich`пишіть NOT ${outside(String(v.word ?? ''))}`,
  }),
  'query-near': (v) => near(v),
  'query-no-word': (v) => ({
    what: rich`Тут немає ні літери, ні цифри: ${shown(v.text)}`,
    ...(v.operator ? { hint: rich`пишіть ${String(v.operator)}` } : {}),
  }),
  'query-open-bracket': () => ({ what: rich`Дужку не закрито`, hint: rich`закрийте її знаком )` }),
  'query-open-quote': (v) => ({
    what: rich`Лапки ${outside(String(v.sign ?? ''))} не закрито`,
    hint: rich`закрийте їх`,
  }),
  'query-operator': (v) => ({
    what:
      v.side === 'before'
        ? rich`Перед ${String(v.operator ?? '')} нічого немає`
        : rich`Після ${String(v.operator ?? '')} нічого немає`,
    hint: rich`малими літерами це було б слово`,
  }),
  'query-short-stem': (v) => ({
    what: rich`Перед знаком заміни менше ніж дві літери: ${shown(v.pattern)}`,
    hint: rich`почніть щонайменше двома літерами`,
  }),
  'query-stray-bracket': () => bracket,
  'query-stray-quote': (v) => ({
    what: rich`Лапки ${outside(String(v.sign ?? ''))} закривають фразу, яку не відкрито`,
  }),
  'query-too-deep': (v) => ({
    what: rich`Дужки й NOT вкладено глибше ніж на ${count(n(v.most), ['рівень', 'рівні', 'рівнів'])}`,
  }),
  'query-too-long': (v) => ({
    what: rich`Запит надто довгий: ${count(n(v.characters), characters)}`,
    hint: rich`найбільше ${number(v.most)}: поділіть його на кілька`,
  }),

  'unknown-key': (v) => ({
    what: rich`В адресі є ключ ${shown(v.name)}, якого ця сторінка не знає`,
    hint: v.meant ? meant(v.meant) : v.known ? rich`вона знає: ${String(v.known)}` : rich`ця сторінка не має ключів`,
  }),
  'repeated-key': (v) => ({
    what: rich`Ключ ${shown(v.name)} повторюється в адресі: ${number(v.times)}`,
    hint: rich`ця сторінка бере його один раз`,
  }),
  'wrong-value': (v) => wrongValue(v),

  'no-item': (v) => ({
    what: rich`У проєкті немає матеріалу ${outside(String(v.id ?? ''))}${v.words ? ' зі словами' : ''}`,
    hint: rich`шукайте його за словами на сторінці /items`,
  }),
  'no-page': () => ({ what: rich`Цей матеріал прочитано не зі збереженої сторінки` }),
  'no-report': (v) => ({ what: rich`Немає звіту ${shown(v.name)}`, hint: rich`перелік звітів є на сторінці /report` }),
  'unknown-outlet': (v) => ({
    what: rich`У проєкті немає видання ${shown(v.id)}`,
    hint: v.meant ? meant(v.meant) : rich`перелік видань є на сторінці /outlets`,
  }),
  'not-ready': () => ({ what: rich`Збіги ще рахуються`, hint: rich`спробуйте ще раз за мить` }),

  'no-address': (v) => ({
    what: rich`У проєкті немає матеріалу за адресою ${outside(String(v.address ?? ''))}`,
    hint: rich`вставте сам текст або імпортуйте сторінку`,
  }),
  'no-pasted-text': () => ({
    what: rich`Тексту цієї адреси тут не збережено`,
    hint: rich`вставте його знову: довгі тексти лишаються в тому проєкті, у якому їх вставлено`,
  }),
  'too-few-words': (v) => ({
    what: rich`Щоб питати, хто це сказав, слів замало: ${number(v.words)}`,
    hint: rich`дайте щонайменше ${number(v.least)} або шукайте слово на сторінці /items`,
  }),
  'text-too-long': (v) => ({
    what: v.characters
      ? rich`Текст надто довгий: ${count(n(v.characters), characters)}`
      : rich`Надіслано більше, ніж бере ця сторінка`,
    hint: v.most
      ? rich`вставте лише те, про що питаєте: не більше ніж ${count(n(v.most), characters)}`
      : rich`надішліть лише те, про що питаєте`,
  }),

  'store-held': (v) => ({
    what: v.command
      ? rich`Сховище проєкту зайняла команда ${shown(v.command)}`
      : rich`Сховище проєкту зайняв інший процес`,
    hint: rich`зачекайте, доки вона закінчить, або зупиніть її`,
  }),
  'store-broken': () => ({
    what: rich`Сховище пошкоджено`,
    hint: rich`створіть його знову з доказів: refrain rebuild`,
  }),
  'store-closed': () => ({ what: rich`Сховище вже закрито`, hint: rich`спробуйте ще раз` }),
  'store-failed': () => ({
    what: rich`Сховище не виконало запиту`,
    hint: rich`якщо це повториться, refrain rebuild створить його знову з доказів`,
  }),
  'rebuild-unfinished': () => ({
    what: rich`Сховище створюється знову, і воно ще не повне`,
    hint: rich`запустіть refrain rebuild: воно продовжить, де зупинилося`,
  }),
  'disk-full': () => ({
    what: rich`На диску немає місця для того, що треба записати`,
    hint: rich`звільніть місце і спробуйте ще раз; нічого не втрачено`,
  }),
  'memory-limit': () => ({
    what: rich`Для цього запиту замало пам’яті`,
    hint: rich`збільште memoryMb у refrain.yaml або оберіть коротший період`,
  }),
  'query-too-slow': () => ({
    what: rich`Запит триває надто довго`,
    hint: rich`оберіть коротший період або менше видань`,
  }),
  'query-broken': () => ({ what: rich`Сховище не зрозуміло запиту`, hint: ours }),
  'row-refused': () => ({ what: rich`Сховище не прийняло рядка`, hint: ours }),
  'row-shape': () => ({ what: rich`Відповідь сховища не така, як домовлено`, hint: ours }),
  'engine-missing': () => ({
    what: rich`Вбудована база даних тут не працює`,
    hint: rich`їй потрібен Linux із glibc або macOS; у Windows скористайтеся WSL 2; більше скаже refrain doctor`,
  }),

  'content-missing': (v) => ({
    what: rich`Файлу з цим записом немає: ${outside(String(v.place ?? ''))}`,
    hint:
      v.left === 'yes'
        ? rich`поверніть файл туди, звідки його імпортовано`
        : rich`відновіть data/evidence/ з резервної копії`,
  }),
  'place-missing': () => ({
    what: rich`Запису, на який указує сховище, немає`,
    hint: rich`refrain verify скаже, що не так`,
  }),
  'ledger-broken': () => ({
    what: rich`Цей рядок журналу не такий, яким його записано`,
    hint: rich`відновіть evidence/ з резервної копії; попередні рядки й далі чинні`,
  }),
  'not-a-file': () => ({
    what: rich`Тут стоїть не файл, тож замінити його не можна`,
    hint: rich`вкажіть інше місце`,
  }),
  'no-file': () => ({
    what: rich`Файлу не вдається прочитати`,
    hint: rich`перевірте назву і чи маєте право його читати`,
  }),
  'file-changes': () => ({
    what: rich`Файл змінився, поки його читали`,
    hint: rich`спробуйте, коли в нього ніхто не пише`,
  }),
  'over-limit': () => ({
    what: rich`Це більше, ніж дозволяють межі`,
    hint: rich`якщо довіряєте цьому, збільште limits у refrain.yaml`,
  }),
  'no-project': () => ({ what: rich`У теці немає refrain.yaml`, hint: rich`поверніть його на місце` }),
};

function near(v: Readonly<Record<string, Value>>): { what: Rich; hint: Rich } {
  switch (v.why) {
    case 'phrase':
      return {
        what: rich`${outside(String(v.piece ?? ''))} після фрази її не розширює`,
        hint: rich`назвіть слова: одне NEAR/8 інше`,
      };
    case 'distance':
      return {
        what: rich`${outside(String(v.piece ?? ''))} не має відстані`,
        hint: rich`скажіть, скільки слів може бути між ними: NEAR/8`,
      };
    case 'far':
      return {
        what: rich`Це вже не поруч: ${count(n(v.words), nouns.word)}`,
        hint: rich`найбільше ${number(v.most)}; для дальшого є AND`,
      };
    case 'not':
      return {
        what: rich`NEAR не може поєднати того, чого немає`,
        hint: rich`пишіть NOT (а NEAR/8 б) або а AND NOT б`,
      };
    case 'three':
      return { what: rich`NEAR поєднує двох, не трьох`, hint: rich`пишіть (а NEAR/8 б) AND (б NEAR/8 в)` };
    default:
      return {
        what: rich`NEAR не може поєднати того, що має ${String(v.operator ?? '')}`,
        hint: rich`поруч мають стояти слова, фрази або кілька таких у дужках з OR`,
      };
  }
}

function wrongValue(v: Readonly<Record<string, Value>>): { what: Rich; hint: Rich } {
  if (v.from !== undefined)
    return {
      what: rich`Початковий день ${outside(String(v.from))} пізніший за кінцевий ${outside(String(v.to ?? ''))}`,
      hint: rich`поміняйте дні місцями`,
    };
  if (v.beside !== undefined)
    return {
      what: rich`Забагато видань поруч із першим: ${number(v.beside)}`,
      hint: rich`назвіть не більше ніж ${number(v.most)}`,
    };
  const what = rich`Значення «${outside(String(v.name ?? ''))}=${outside(String(v.value ?? ''))}» в адресі нічого не означає`;
  if (v.last !== undefined) return { what, hint: rich`остання сторінка: page=${number(v.last)}` };
  if (v.versions !== undefined) return { what, hint: rich`версій цього матеріалу: ${number(v.versions)}` };
  if (v.meant !== undefined) return { what, hint: meant(v.meant) };
  if (v.known !== undefined) return { what, hint: rich`можливі значення: ${String(v.known)}` };
  if (v.written !== undefined) return { what, hint: rich`правильний запис: ${String(v.written)}` };
  if (v.least !== undefined) return { what, hint: rich`це число від ${number(v.least)} до ${number(v.most)}` };
  return { what, hint: rich`у проєкті такого немає` };
}
