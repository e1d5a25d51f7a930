/** At which hours of which weekdays an outlet publishes. */
import { Html, html } from '../../../report/html.js';
import type { View } from '../../view.js';

const CELL = 20;
/** Room for the names of weekdays and hours. */
const LEFT = 34;
const TOP = 18;

/** @param hours items by weekday from Monday and by hour: 7 rows of 24 */
export function hoursSection(hours: readonly (readonly number[])[], view: View): Html {
  const { say, plain, casebook, language } = view;
  const most = Math.max(1, ...hours.flat());
  const sums = Array.from({ length: 24 }, (_, hour) => hours.reduce((sum, row) => sum + (row[hour] ?? 0), 0));
  const busiest = sums.indexOf(Math.max(...sums));
  const total = sums.reduce((sum, n) => sum + n, 0);
  const cells = hours.flatMap((row, weekday) =>
    row.map((n, hour) => {
      if (n === 0) return '';
      const side = Math.max(2.5, Math.sqrt(n / most) * (CELL - 2)); // areas are as the numbers
      const at = (place: number, margin: number): string => (margin + place * CELL + (CELL - side) / 2).toFixed(1);
      return `<rect x="${at(hour, LEFT)}" y="${at(weekday, TOP)}" width="${side.toFixed(1)}" height="${side.toFixed(1)}"/>`;
    }),
  );
  const labels = [
    ...[0, 6, 12, 18].map((hour) => `<text x="${LEFT + hour * CELL}" y="12">${String(hour).padStart(2, '0')}</text>`),
    ...hours.map(
      (_, weekday) => `<text x="0" y="${TOP + weekday * CELL + 14}">${plain('outlet.weekday', { weekday })}</text>`,
    ),
  ];
  const picture = `<svg class="hours" viewBox="0 0 ${LEFT + 24 * CELL} ${TOP + 7 * CELL}" aria-hidden="true">${labels.join('')}<g>${cells.join('')}</g></svg>`;
  return html`<section class="by-hour">
    <div class="rule">
      <h2>${say('outlet.hours')}</h2>
      <span class="caption">${say('outlet.hours-how', { zone: casebook.settings.zone })}</span>
    </div>
    <figure>
      ${new Html(picture)}
      <figcaption class="caption">
        ${total > 0 ? say('outlet.busiest', { hour: busiest, share: (sums[busiest] ?? 0) / total }) : html`${language.chart.none}`}
      </figcaption>
    </figure>
  </section> `;
}
