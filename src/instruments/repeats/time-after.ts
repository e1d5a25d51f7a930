export interface TimeAxis {
  /** minutes after the first */
  readonly end: number;
  readonly ticks: readonly number[];
}

/** An axis in minutes after the first that holds `most`, with a tick at round spans of time. */
export function timeAfter(most: number): TimeAxis {
  const steps = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 20_160, 43_200, 129_600];
  const step = steps.find((one) => most / one <= 6) ?? Math.ceil(most / 6 / 525_600) * 525_600;
  const end = Math.max(step, Math.ceil(most / step) * step);
  return { end, ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step) };
}
