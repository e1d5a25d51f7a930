/** Сторінка звітів. */
import type { reportsRoom as english } from '../../en/room/reports.js';
import { link, outside, rich, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const reportsRoom: typeof english = {
  'reports.heading': (v) =>
    rich`${count(v.reports, ['звіт', 'звіти', 'звітів'])}, ${link(v.href, v.reports === 1 ? 'складений' : 'останній складено')} ${format.moment(v.ms, v.zone)}`,
  'reports.none': text('Жодного звіту ще не складено'),
  'reports.none-how': text(
    'Звіт – це один файл HTML із висновками, графіками, тим, чого бракує, і матеріалами за кожним числом. Складіть його командою',
  ),
  'reports.how': text(
    'Кожен – один файл, самодостатній і такий, яким його було складено. Звіт про нинішні матеріали складає команда',
  ),
  'reports.size': (v) =>
    v.bytes < 100_000
      ? rich`${format.number(Math.max(1, v.bytes / 1_000))} кБ`
      : rich`${format.decimal(v.bytes / 1_000_000, 1)} МБ`,
  'reports.current': text('із тих самих запусків, що їх показують сторінки'),
  'reports.older': text('з інших запусків, ніж показують сторінки'),
  'reports.download': text('Завантажити'),
  'reports.download-of': (v) => rich`Завантажити «${outside(v.title)}»`,
  'reports.runs': (v) => [v.runs === 1 ? 'Запуск' : 'Запуски'],
  'reports.shown': (v) =>
    rich`Показано останні: ${format.number(v.shown)} із ${count(v.of, ['звіту', 'звітів', 'звітів'])}; усі є в CSV.`,
};
