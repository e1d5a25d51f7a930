/** What stands around every page of the reading room, and what is said when one cannot be shown. */
import type { frameRoom as english } from '../../en/room/frame.js';
import { fullStop, outside, rich, strong, type Rich } from '../../rich.js';
import { format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const frameRoom: typeof english = {
  'room.skip': text('До вмісту'),
  'room.pages': text('Сторінки'),
  'room.overview': text('Огляд'),
  'room.items': text('Матеріали'),
  'room.repeats': text('Повтори'),
  'room.narratives': text('Наративи'),
  'room.who-said': text('Хто це сказав?'),
  'room.outlets': text('Видання'),
  'room.report': text('Звіти'),
  'room.about': text('Про дані'),
  'room.made-up': text('вигадані дані'),
  'room.search': text('Шукати матеріали'),
  'room.this-view': text('Ця сторінка'),
  'room.other-language': text('In English'),
  'room.zone': (v) =>
    rich`Час подано за поясом ${format.zone(v.zone)}; час за UTC видно в підказці. Тут нічого не можна змінити: це читальня.`,
  'room.all-made-up': text('Країни, усі видання й усі тексти вигадані.'),
  'room.cite': (v) =>
    rich`${strong('Для посилання')} ${outside(v.project)}, ${v.address}${v.run ? `, запуск ${v.run}` : ''}, матеріали ${v.items}, прочитано ${v.at}, ${v.software}.`,
  'room.preparing': (v) =>
    rich`Опрацьовуються нові матеріали: ${v.what}${v.share === null ? '' : `, ${format.share(v.share)}`}. Доти сторінки показують те, що було раніше.`,
  'room.command-runs': (v) =>
    rich`Виконується ${strong(v.command)}${v.what ? `: ${v.what}` : ''}${v.share === null ? '' : `, ${format.share(v.share)}`}. Доки команда не завершиться, сторінки показують те, що було раніше.`,
  'room.casebook-wrong': (v) =>
    rich`${strong('У файлах проєкту є помилка.')} Доки її не виправлено, сторінки спираються на попередні файли. ${outside(v.first)}${v.more === 0 ? '' : ` (і ще ${format.number(v.more)}: усі покаже refrain check)`}`,
  'room.not-updated': (v) =>
    rich`${strong('Нове не вдалося опрацювати')}: ${v.what}${v.hint.length > 0 ? rich` (${v.hint})` : ''}. Сторінки показують те, що було раніше; спроба повториться сама.`,
  'room.page': (v) => rich`${format.number(v.from)}–${format.number(v.to)} із ${format.number(v.of)}`,
  'room.next': (v) => rich`Наступні ${format.number(v.n)}`,
  'room.previous': (v) => rich`Попередні ${format.number(v.n)}`,
  'room.remove-filter': (v) => rich`${outside(v.name)} ×`,

  'room.wrong-address': text('Цю адресу не вдається прочитати'),
  'room.not-found': text('Такої сторінки немає'),
  'room.not-ready': text('Проєкт готується'),
  'room.not-ready-how': (v) =>
    rich`${v.what || 'Оновлюються шари та зв’язки'}${v.share === null ? '' : `, ${format.share(v.share)}`}. Сторінка відкриється сама, коли все буде готово.`,
  'room.held': text('Сховище змінюється'),
  'room.held-how': (v) =>
    rich`Виконується ${strong(v.command)}${v.what ? `: ${v.what}` : ''}${v.share === null ? '' : `, ${format.share(v.share)}`}. Нічого не втрачено. Сторінка відкриється сама, коли все буде готово.`,
  'room.failed': text('Не вдалося створити сторінку'),
  'room.disk-full': text('На диску немає місця'),
  'room.store-failed': text('Сховище не відповідає'),
  'room.try-again': text('Спробувати ще раз'),
  'room.what-now': (v) => rich`Що робити: ${v.hint}${fullStop(v.hint)}`,
  'room.did-you-mean': text('можливо, ви мали на увазі'),
};
