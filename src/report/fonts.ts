import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Characters of each subset, after Fontsource: a page that has none of them does not load the file. */
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2199,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
} as const;

const families = [
  { family: 'Refrain Serif', name: 'source-serif-4' },
  { family: 'Refrain Sans', name: 'source-sans-3' },
] as const;

export interface FontFile {
  family: string;
  /** of the file */
  name: string;
  /** `unicode-range` */
  range: string;
  read(): Buffer;
}

/** Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1), a file for each subset, about 240 kB in all. */
export function fontFiles(): FontFile[] {
  return families.flatMap(({ family, name: font }) =>
    Object.entries(subsets).map(([subset, range]) => {
      const name = `${font}-${subset}-wght-normal.woff2`;
      return {
        family,
        name,
        range,
        read: () => readFileSync(require.resolve(`@fontsource-variable/${font}/files/${name}`)),
      };
    }),
  );
}

/** `@font-face` rules with the fonts inside, about 320 kB. */
export function fontFaces(): string {
  return fontFiles()
    .map(({ family, range, read }) => {
      const source = `url(data:font/woff2;base64,${read().toString('base64')}) format('woff2')`;
      return `@font-face{font-family:'${family}';font-style:normal;font-weight:200 900;font-display:swap;src:${source};unicode-range:${range}}`;
    })
    .join('\n');
}
