import { Html } from '../../../report/html.js';
import { runs } from '../../draw/runs.js';

/** Width of a day and height of the picture, in its own units. */
const DAY = 4;
const HIGH = 22;

/**
 * Items a day as bars on a scale of their own, oldest first: one path, since two hundred outlets have a picture each.
 * Days that miss their usual items are hatched over the whole height; a day without items that usually has none is left
 * blank, so that nothing looks like a zero.
 *
 * @param days items, null where they are missed
 * @param still what is missed at the end is missed still
 */
export function spark(days: readonly (number | null)[], still: boolean): Html {
  const top = Math.max(1, ...days.map((n) => n ?? 0));
  const bars = days.flatMap((n, at) => {
    if (!n) return [];
    const high = Math.max(1.5, (n / top) * HIGH);
    return [`M${at * DAY} ${HIGH}v-${high.toFixed(1)}h${DAY - 0.9}V${HIGH}z`];
  });
  const end = days.findLastIndex((n) => n !== null) + 1;
  const lost = runs(days.map((n) => n === null)).map(
    ({ from, to }) =>
      `<rect x="${from * DAY}" y="0" width="${(to - from) * DAY - 0.9}" height="${HIGH}" class="lost${still && from >= end ? ' still' : ''}"/>`,
  );
  return new Html(
    `<svg class="spark" viewBox="0 0 ${days.length * DAY} ${HIGH}" preserveAspectRatio="none" aria-hidden="true"><path d="${bars.join('')}"/>${lost.join('')}</svg>`,
  );
}
