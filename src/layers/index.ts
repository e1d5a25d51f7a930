import { codes } from './codes/index.js';
import { languages } from './languages/index.js';
import type { Layer } from './layer.js';
import { lines } from './lines/index.js';
import { words } from './words/index.js';

/** Every layer, by name. */
export const layers = { languages, words, codes, lines } as const;

export type LayerName = keyof typeof layers;

export function layerOf(name: LayerName): Layer {
  return layers[name] as Layer;
}
