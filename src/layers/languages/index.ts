/**
 * languages: what each item is written in, as its text shows and its source states (language/settle-language.ts), and
 * how many of its words have letters of another alphabet in them.
 *
 * Distrust  short texts; see language/identify/identify.ts
 */
import type { Layer } from '../layer.js';

export const languages: Layer<null> = {
  name: 'languages',
  version: 1,
  settings: () => null,
  prepare: () => (item) => ({ ...item.settled, disguised: item.disguised }),
};
