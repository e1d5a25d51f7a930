/** words: what a query word can match, so that search need not read every text. */
import type { Layer } from '../layer.js';

export const words: Layer<null> = {
  name: 'words',
  version: 1,
  settings: () => null,
  prepare: () => (item) => ({ words: item.words.join(' ') }),
};
