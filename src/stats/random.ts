/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine. Generators are handed in
 * wherever chance is used.
 */
import { hash } from 'node:crypto';

/** A number in [0, 1), each time another. */
export type Random = () => number;

/**
 * A generator of numbers in [0, 1) with 53 random bits. Seeds that differ in a letter give streams that have nothing
 * in common, so that `${seed}/outlets` and `${seed}/texts` can be drawn from side by side. 7, 7n and '7' are one seed.
 *
 * Source  sfc32 of Doty-Humphrey (PractRand), its 128 bits of state filled from SHA-256 of the seed, which makes the
 *         usual warming up unnecessary
 */
export function randomFrom(seed: string | number | bigint): Random {
  const digest = hash('sha256', String(seed), 'hex');
  let a = parseInt(digest.slice(0, 8), 16) | 0;
  let b = parseInt(digest.slice(8, 16), 16) | 0;
  let c = parseInt(digest.slice(16, 24), 16) | 0;
  let counter = parseInt(digest.slice(24, 32), 16) | 0;
  const next = (): number => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + out) | 0;
    return out >>> 0;
  };
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
}

/** A draw from the standard normal distribution (polar method of Marsaglia and Bray 1964; one of the pair is kept). */
export function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const s = x * x + y * y;
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/**
 * A draw from the Poisson distribution.
 *
 * Source  multiplication below a mean of 10 (Knuth, TAOCP 2, 3.4.1); from 10 on the transformed rejection PTRS of
 *         Hörmann (1993), Insurance: Mathematics and Economics 12
 *
 * @param mean >= 0 and finite
 * @throws RangeError when it is not
 */
export function poisson(random: Random, mean: number): number {
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`the mean must be finite and >= 0, got ${mean}`);
  if (mean < 10) {
    const least = Math.exp(-mean);
    let count = 0;
    for (let product = random(); product > least; product *= random()) count++;
    return count;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5;
    const v = 1 - random(); // never 0, whose logarithm is taken
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= sure) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logFactorial(k)) return k;
  }
}

/** A copy in random order (Fisher and Yates, in the form of Durstenfeld 1964): every order is as likely. */
export function shuffle<T>(random: Random, values: readonly T[]): T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** ln k!, by Stirling's series from 10 on; error below 1e-10. */
function logFactorial(k: number): number {
  if (k < 10) {
    let product = 1;
    for (let i = 2; i <= k; i++) product *= i;
    return Math.log(product);
  }
  const n = k + 1;
  const inverse = 1 / n;
  const square = inverse * inverse;
  return (n - 0.5) * Math.log(n) - n + 0.9189385332046727 + inverse * (1 / 12 - square * (1 / 360 - square / 1_260));
}
