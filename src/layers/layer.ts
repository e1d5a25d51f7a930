import type { Casebook } from '../casebook/casebook.js';
import { sha256 } from '../vocabulary/ids.js';
import type { LayerItem } from './layer-item.js';

/**
 * What is derived from each item alone. The heart, `prepare(settings)(item)`, is a pure function that runs in
 * worker threads; `settings` is the part of the casebook it depends on, as plain data.
 */
export interface Layer<Settings = unknown> {
  readonly name: string;
  /** raise when the same item would give another row */
  readonly version: number;
  settings(casebook: Casebook): Settings;
  /** with these settings there is nothing to compute: no rows are made, and readers find none */
  idle?(settings: Settings): boolean;
  /** @returns the columns of the table `layer_NAME` besides made_by, item and version */
  prepare(settings: Settings): (item: LayerItem) => Record<string, unknown>;
}

/** Which version of a layer, with which settings, made a row: `codes-1-0123456789ab`. */
export function madeBy(layer: Layer, casebook: Casebook): string {
  return `${layer.name}-${layer.version}-${sha256(JSON.stringify(layer.settings(casebook))).slice(0, 12)}`;
}
