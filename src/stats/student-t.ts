import { normalQuantile } from './normal-quantile.js';

/**
 * The quantile of Student's t distribution: the t below which a share `p` lies. Absolute error below 1e-9 for p in
 * 0.001..0.999 and any df, checked against tables for df 1..1,000.
 *
 * Method  from Hill's expansion as a start, Newton's steps on the closed form of the distribution for whole df;
 *         above 1,000 df the expansion itself, whose next term is below 1e-11 there
 * Source  Abramowitz and Stegun (1964), 26.7.3, 26.7.4 (distribution) and 26.7.5 (expansion)
 *
 * @param p strictly between 0 and 1
 * @param df degrees of freedom, a whole number >= 1
 * @throws RangeError when p or df are not so
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  if (!Number.isInteger(df) || df < 1) throw new RangeError(`df must be a whole number >= 1, got ${df}`);
  if (p < 0.5) return -studentTQuantile(1 - p, df);
  if (p === 0.5) return 0;
  if (df === 1) return Math.tan(Math.PI * (p - 0.5));
  if (df === 2) return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
  const start = expansion(normalQuantile(p), df);
  if (df > 1_000) return start;
  let t = start;
  for (let step = 0; step < 50; step++) {
    const { within, density } = distribution(t, df);
    const next = Math.max(t / 2, t - ((1 + within) / 2 - p) / density);
    if (Math.abs(next - t) <= 1e-14 * t) return next;
    t = next;
  }
  return t;
}

/** 26.7.5, to the fourth order in 1/df. */
function expansion(z: number, df: number): number {
  const s = z * z;
  const g1 = (z * (s + 1)) / 4;
  const g2 = (z * ((5 * s + 16) * s + 3)) / 96;
  const g3 = (z * (((3 * s + 19) * s + 17) * s - 15)) / 384;
  const g4 = (z * ((((79 * s + 776) * s + 1_482) * s - 1_920) * s - 945)) / 92_160;
  return z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df;
}

/** The share between -t and t, and the density at t; whole df >= 3. */
function distribution(t: number, df: number): { within: number; density: number } {
  const cosine2 = df / (df + t * t);
  const cosine = Math.sqrt(cosine2);
  const sine = t / Math.sqrt(df + t * t);
  const odd = df % 2 === 1;
  // Terms of the sums: odd df 1, 2/3, 2·4/3·5, …; even df 1, 1/2, 1·3/2·4, …
  let term = odd ? cosine : 1;
  let sum = term;
  for (let k = odd ? 2 : 1; k <= df - 3; k += 2) {
    term *= (k / (k + 1)) * cosine2;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(df)) + sine * sum) : sine * sum;
  // The constant of the density is the coefficient of the last term of the sum, times (df - 1) / 2 or (df - 1) / pi.
  const density = (term * (df - 1) * cosine2 * cosine) / (Math.sqrt(df) * (odd ? Math.PI : 2));
  return { within, density };
}
