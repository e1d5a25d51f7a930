/**
 * The end of an axis that starts at 0 and holds `most`, and its ticks: 0, the half, the end, or thirds.
 * Ends are 1, 1.5, 2, 3, 4, 6 or 8 times a power of ten; of nothing it is 1.
 */
export function niceTop(most: number, least = 0): { top: number; ticks: number[] } {
  const wanted = Math.max(most, least);
  if (!(wanted > 0)) return { top: 1, ticks: [0, 1] };
  const power = 10 ** Math.floor(Math.log10(wanted));
  const times = [1, 1.5, 2, 3, 4, 6, 8, 10].find((by) => by * power >= wanted * 0.999999) ?? 10;
  const parts = times === 1.5 || times === 3 || times === 6 ? 3 : 2;
  const top = Number((times * power).toPrecision(6));
  return {
    top,
    ticks: Array.from({ length: parts + 1 }, (_, index) => Number(((top * index) / parts).toPrecision(6))),
  };
}
