import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tones, tonesFor } from '../../src/instruments/tones.js';

const style = readFileSync(new URL('../../src/report/look.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);
const themes = { light: coloursOf(light), dark: coloursOf(dark) };

test('every tone stands out from the paper, 3 or more, in both themes', () => {
  for (const [theme, { '--paper': paper = '', ...colours }] of Object.entries(themes)) {
    for (const { name } of tones) {
      const tone = colours[`--tone-${name}`] ?? '';
      expect(contrast(paper, tone), `${name} ${tone} in ${theme}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('any two tones, and the accent, are told apart by protan, deutan and tritan eyes too', () => {
  for (const [theme, colours] of Object.entries(themes)) {
    const all = [...tones.map(({ name }) => `--tone-${name}`), '--accent'].map((name) => colours[name] ?? '');
    for (const [eyes, matrix] of Object.entries(sight)) {
      all.forEach((a, at) => {
        for (const b of all.slice(at + 1)) {
          const apart = difference(lab(seen(a, matrix)), lab(seen(b, matrix)));
          expect(apart, `${a} and ${b} for ${eyes} in ${theme}`).toBeGreaterThanOrEqual(eyes === 'usual' ? 15 : 10);
        }
      });
    }
  }
});

test('marks are a second cue: no two groups share one, and a seventh group is neutral', () => {
  expect(new Set(tones.map(({ symbol }) => symbol)).size).toBe(tones.length);
  const seven = tonesFor(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect([...seven.keys()]).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

function coloursOf(body = ''): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const sight: Record<string, number[][] | undefined> = {
  usual: undefined,
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

function seen(hex: string, matrix: number[][] | undefined): number[] {
  const rgb = linear(hex);
  return matrix
    ? matrix.map((row) =>
        Math.min(
          1,
          Math.max(
            0,
            row.reduce((sum, weight, at) => sum + weight * (rgb[at] ?? 0), 0),
          ),
        ),
      )
    : rgb;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [a, b]
    .map((hex) => linear(hex).reduce((sum, c, at) => sum + c * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0))
    .sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function f(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
}

function lab([r = 0, g = 0, b = 0]: number[]): number[] {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map(f) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000: Sharma, Wu and Dalal 2005. */
function difference([l1 = 0, a1 = 0, b1 = 0]: number[], [l2 = 0, a2 = 0, b2 = 0]: number[]): number {
  const rad = Math.PI / 180;
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (b: number, x: number): number => (Math.atan2(b, x) / rad + 360) % 360;
  const [h1, h2] = [hue(b1, x1), hue(b2, x2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad)];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * rad * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh));
}
