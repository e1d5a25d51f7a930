/** Хто це сказав? */
import type { whoSaidRoom as english } from '../../en/room/who-said.js';
import { link, outside, rich, type Rich } from '../../rich.js';
import { count, form, format, nouns } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const whoSaidRoom: typeof english = {
  'who-said.title': text('Хто сказав це першим?'),
  'who-said.ask': text('Вставте речення, абзац або посилання на статтю'),
  'who-said.button': text('Знайти, хто це сказав'),
  'who-said.how': text(
    'Чотири слова або більше. Відповідь назве, хто перший у наших даних подав цей текст, хто його повторив і які слова хто змінив.',
  ),
  'who-said.cannot': text('Так запитати не можна'),
  'who-said.nobody': text('У наших даних цього не казав ніхто'),
  'who-said.nobody-how': text(
    'Жоден матеріал не містить ні цього тексту, ні більшої його частини. Запитайте коротшим уривком так, як його надруковано, або шукайте найрідкісніші слова.',
  ),
  'who-said.only-shares': text('У наших даних є лише поширення; самого допису немає'),
  'who-said.only-parts': text('Дехто має частину тексту; цілого в наших даних не має ніхто'),
  'who-said.same-time': (v) =>
    rich`${count(v.outlets, nouns.outlet)} ${form(v.outlets, ['подало', 'подали', 'подали'])} це тієї самої хвилини: у наших даних першого немає, ${format.moment(v.ms, v.zone)}`,
  'who-said.first': (v) =>
    rich`Перше в наших даних – ${v.agency ? 'агентство ' : ''}${link(v.to, [outside(v.outlet)])}: ${format.moment(v.ms, v.zone)}`,
  'who-said.first-tag': text('перше'),
  'who-said.share': text('поширення'),
  'who-said.found': (v) =>
    rich`Цей текст або більшу його частину ${form(v.items, ['має', 'мають', 'мають'])} ${count(v.items, nouns.item)}; видань: ${format.number(v.outlets)}${v.shares > 0 ? `; поширень серед них: ${format.number(v.shares)}` : ''}.`,
  'who-said.shown': (v) => rich`Показано найраніші: ${format.number(v.shown)} із ${format.number(v.of)}.`,
  'who-said.cut': text('Текстів, які могли підійти, більше, ніж порівняно: запитайте довшим уривком.'),
  'who-said.first-is': text(
    '«Перше в наших даних» не означає «перше взагалі»: кого в наших даних немає, того не назвати, а час подано так, як його вказують видання. Тексти агентств для того й пишуть, щоб їх передруковували.',
  ),
  'who-said.changes': text('Хто яке слово змінив'),
  'who-said.changes-shown': (v) => rich`перші ${format.number(v.shown)} із ${count(v.of, ['зміни', 'змін', 'змін'])}`,
  'who-said.as-first': (v) =>
    rich`Так подало видання ${outside(v.outlet)}. Цифри ведуть до того, що з цих слів зробили інші.`,
  'who-said.left-out': text('пропущено'),
  'who-said.put-in': text('додано'),
  'who-said.moved': text('переставлено'),
  'who-said.more-tellers': (v) => rich`і ще ${format.number(v.more)}`,
  'who-said.wordings': (v) =>
    rich`${format.number(v.wordings)} ${form(v.wordings, ['варіант', 'варіанти', 'варіантів'])} в порядку появи`,
  'who-said.others': (v) => rich`${count(v.items, nouns.item)} – з частиною тексту або про схожу подію`,
  'who-said.is-near': text('майже те саме'),
  'who-said.is-within': text('у складі довшого тексту'),
  'who-said.is-fragment': text('уривок'),
  'who-said.is-like': text('схоже повідомлення з іншими іменами чи числами, ніколи не перше'),
  'who-said.is-some': text('частина тексту'),
  'who-said.is-exact': text('слово в слово'),
};
