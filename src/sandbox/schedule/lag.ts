import { normal } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import { LAG_SD, RING_LAG_SD } from '../setting/taking.js';

/** A lag of whole seconds in ms, a minute at least: log-normal above the minute. */
export function drawLag(medianMinutes: number, random: Random): number {
  return 60_000 + 1_000 * Math.round(60 * (medianMinutes - 1) * Math.exp(LAG_SD * normal(random)));
}

/** The same inside a ring: two seconds at least. */
export function drawRingLag(medianMinutes: number, random: Random): number {
  return 2_000 + 1_000 * Math.round((60 * medianMinutes - 2) * Math.exp(RING_LAG_SD * normal(random)));
}
