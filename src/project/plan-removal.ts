/** What a removal will take away, found out before anything is. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Ledger } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey } from '../store/fields.js';
import { readItemId, showItemId, type ItemId, type Sha256 } from '../vocabulary/ids.js';
import { UsageError } from '../vocabulary/errors.js';
import type { Project } from './project.js';

const Items = z.strictObject({ items: z.array(z.bigint()) });

const placesOfItems = defineQuery({
  sql: new URL('./places-of-items.sql', import.meta.url),
  params: Items.extend({ ids: z.array(z.string()) }),
  row: z.strictObject({ sha256: z.string(), locator: z.string() }),
});
const textsOfItems = defineQuery({
  sql: new URL('./texts-of-items.sql', import.meta.url),
  params: Items,
  row: z.strictObject({ item: ItemKey, outlet: z.string(), published_ms: Count, title: z.string(), text: z.string() }),
});

export interface RemovalPlan {
  items: { item: ItemId; versions: number; outlet: string; publishedMs: number; begins: string }[];
  /** places by the content they stand in */
  contents: { sha256: Sha256; name: string; places: string[]; left: boolean }[];
  /** results and reports that hold an id or a text of theirs, within the project's folder */
  files: string[];
  /** files of the casebook that name one: they are yours to change */
  named: string[];
}

/** Letters of a text by which a file is known to hold it. */
const ENOUGH = 60;

/** @throws UsageError `no-item-id`, `no-item`, `removed-already` */
export async function planRemoval(project: Project, ids: readonly string[]): Promise<RemovalPlan> {
  const keys = ids.map((id) => {
    const key = readItemId(id);
    if (key !== undefined) return key;
    throw new UsageError('no-item-id', `"${id}" is no item id`, {
      hint: 'an id is 13 letters and digits; refrain search shows them',
    });
  });
  const items = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
  const shown = items.map(showItemId);
  const store = await project.store();
  const texts = await store.rows(textsOfItems, { items });
  const places = await store.rows(placesOfItems, { items, ids: shown });
  const ledger = await Ledger.open(project.folders.evidence);
  const where = new Whereabouts(project.folders.evidence, ledger);
  const contents = new Map<string, RemovalPlan['contents'][number]>();
  for (const { sha256, locator } of places) {
    const left = where.leftAt(sha256) !== undefined;
    const name = ledger.entries.findLast((entry) => entry.sha256 === sha256)?.name ?? '';
    const content = contents.get(sha256) ?? { sha256: sha256 as Sha256, name, places: [], left };
    content.places.push(locator);
    contents.set(sha256, content);
  }
  for (const id of shown) {
    if (texts.some(({ item }) => item === id)) continue;
    const removal = where.removed.get(id);
    if (!removal)
      throw new UsageError('no-item', `the project has no item ${id}`, { hint: 'refrain search finds items' });
    // What is left where it was stays there; only what we keep can be taken away once more.
    if (![...contents.values()].some(({ left }) => !left)) {
      throw new UsageError('removed-already', `${id} was removed on ${dayOf(removal.time)}: ${removal.reason}`, {
        hint: 'nothing that Refrain keeps holds it any more',
      });
    }
  }
  const needles = [...shown, ...texts.flatMap(({ title, text }) => [title, text].flatMap(waysToWrite))];
  return {
    items: shown.map((item) => {
      const versions = texts.filter((row) => row.item === item);
      const last = versions.at(-1);
      const begins = (last?.title || last?.text || '').slice(0, ENOUGH).toWellFormed();
      const about = { outlet: last?.outlet ?? '', publishedMs: last?.published_ms ?? 0, begins };
      return { item, versions: versions.length, ...about };
    }),
    contents: [...contents.values()],
    files: await filesWith(project.folder, ['data/results', 'data/reports'], needles),
    named: await filesWith(project.folder, [''], shown),
  };
}

export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The beginning of a text as JSON and HTML hold it; nothing where it is too short to tell. */
function waysToWrite(text: string): string[] {
  const start = text.trim().slice(0, ENOUGH).toWellFormed();
  if (start.length < ENOUGH / 2) return [];
  const escaped = start.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [...new Set([start, JSON.stringify(start).slice(1, -1), escaped, escaped.replaceAll('"', '&quot;')])];
}

async function filesWith(folder: string, under: readonly string[], needles: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const part of under) {
    const entries = await readdir(join(folder, part), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const text = await readFile(join(folder, part, entry.name), 'utf8');
      if (needles.some((needle) => text.includes(needle))) found.push(join(part, entry.name));
    }
  }
  return found.sort();
}
