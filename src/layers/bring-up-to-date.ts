/** Layers like the targets of make: only items without a row of the layer's current version are computed. */
import * as z from 'zod';
import type { Casebook } from '../casebook/casebook.js';
import { inWorkers, SMALL_BYTES } from '../jobs/in-workers.js';
import type { Job } from '../jobs/job.js';
import { defineCommand, defineQuery } from '../store/define.js';
import { Key } from '../store/fields.js';
import { readSettled, settle } from '../store/settled.js';
import type { Store } from '../store/store.js';
import { tidyAfter } from '../store/tidy.js';
import { layerOf, type LayerName } from './index.js';
import { layerRows, type LayerOrders, type LayerRows } from './layer-rows.js';
import { madeBy } from './layer.js';

const itemsToDo = defineQuery({
  sql: new URL('./items-to-do.sql', import.meta.url),
  params: z.strictObject({ made_by: z.array(z.string()) }),
  row: z.strictObject({ item: Key, version: Key, language: z.string(), title: z.string(), text: z.string() }),
});

const outdated = defineQuery({
  sql: new URL('./outdated.sql', import.meta.url),
  params: z.strictObject({ made_by: z.array(z.string()), names: z.array(z.string()) }),
  row: z.strictObject({ table: z.string(), partition: z.string() }),
});

const dropOutdated = defineCommand({
  sql: new URL('./drop-outdated.sql', import.meta.url),
  params: z.strictObject({ table: z.string(), partition: z.string() }),
});

/**
 * Computes what is missing in the layers named. Killed midway, the rows that are in stay and the next call goes on.
 *
 * @param input digest of the items in the store: a layer that has seen it is left alone
 * @returns which version made each layer's current rows
 */
export async function bringLayersUpToDate(
  { store, casebook, job }: { store: Store; casebook: Casebook; job: Job },
  names: readonly LayerName[],
  input: string,
): Promise<Record<string, string>> {
  const settled = await readSettled(store);
  const wanted = names.map((name) => ({ name, madeBy: madeBy(layerOf(name), casebook) }));
  const todo = wanted.filter(
    ({ name, madeBy: by }) =>
      !settled.has(`${name} ${by} ${input}`) && !layerOf(name).idle?.(layerOf(name).settings(casebook)),
  );
  if (todo.length > 0) {
    const written = await compute(store, casebook, todo, job);
    for (const layer of todo) await settle(store, layer.name, layer.madeBy, input);
    await dropEarlier(store, todo);
    await tidyAfter(store, written, ['items', ...todo.map(({ name }) => `layer_${name}`)]);
  }
  return Object.fromEntries(wanted.map((layer) => [layer.name, layer.madeBy]));
}

async function compute(
  store: Store,
  casebook: Casebook,
  todo: readonly { name: LayerName; madeBy: string }[],
  job: Job,
): Promise<number> {
  const settings: LayerOrders = todo.map((layer) => ({ ...layer, settings: layerOf(layer.name).settings(casebook) }));
  const of = todo.map(({ name }) => name).join(', ');
  const pieces = store.pieces(itemsToDo, { made_by: todo.map((layer) => layer.madeBy) });
  let done = 0;
  const answers = inWorkers<Uint8Array, LayerRows>(pieces, {
    module: new URL('./worker.js', import.meta.url),
    settings,
    signal: job.signal,
    here: {
      isSmall: ({ byteLength }) => byteLength <= SMALL_BYTES,
      work: (piece) => layerRows(settings)(piece),
    },
  });
  for await (const { items, rows } of answers) {
    for (const [index, { name }] of todo.entries())
      await store.insert(`layer_${name}`, rows[index] ?? new Uint8Array());
    done += items;
    job.progress({ step: 'layers', of, done, unit: 'items' });
  }
  return done;
}

/** Rows of earlier versions of a layer go only when the new ones are whole. */
async function dropEarlier(store: Store, todo: readonly { name: LayerName; madeBy: string }[]): Promise<void> {
  const old = await store.rows(outdated, {
    made_by: todo.map((layer) => layer.madeBy),
    names: todo.map(({ name }) => `layer_${name}`),
  });
  for (const each of old) await store.command(dropOutdated, each);
}
