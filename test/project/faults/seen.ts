/** What a project really holds: ledger, store and quarantine, looked at past all commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Read } from './expected.js';

const built = new URL(`../../../${process.env.REFRAIN_DIST ?? 'dist'}/`, import.meta.url);
const load = <T>(path: string): Promise<T> => import(new URL(path, built).href) as Promise<T>;

const Text = z.strictObject({ item: z.string(), key: z.string(), text: z.string(), current: z.int() });
const Reading = z.strictObject({
  sha256: z.string(),
  recorded_ms: z.coerce.number(),
  finished: z.boolean(),
  balance: z.coerce.number(),
  items: z.coerce.number(),
  rows: z.coerce.number(),
});
const Aside = z.strictObject({ sha256: z.string(), rows: z.coerce.number() });
const Places = z.strictObject({ sha256: z.string(), places: z.coerce.number() });

export interface Seen {
  /** lines of the ledger as they stand */
  lines: string[];
  /** whether its chain holds */
  chained: boolean;
  reads: (Read & { time: number })[];
  /** of the last reading of each content, and of all readings before it */
  readings: z.infer<typeof Reading>[];
  texts: z.infer<typeof Text>[];
  /** rows set aside at the last reading of each content, in the store */
  aside: Map<string, number>;
  /** and in data/quarantine */
  quarantine: Map<string, number>;
  /** places of each content from which an item was read, or that are set aside */
  places: Map<string, number>;
  /** digest of all items: with it, run ids stand and fall */
  digest: string;
  rebuilding: boolean;
  outlets: string;
}

/** @param withStore else only what can be seen without opening it, which is quick */
export async function seen(folder: string, withStore = true): Promise<Seen> {
  const data = join(folder, 'data');
  const ledgerFile = join(data, 'evidence', 'ledger', 'local.jsonl');
  const { Ledger } = await load<typeof import('../../../src/evidence/ledger.js')>('evidence/ledger.js');
  const ledger = await Ledger.open(join(data, 'evidence')).catch(() => undefined);
  const lines = existsSync(ledgerFile) ? readFileSync(ledgerFile, 'utf8').split('\n').slice(0, -1) : [];
  const reads = (ledger?.entries ?? []).map(({ sha256, time, reading }) => ({
    sha256,
    time,
    dates: (reading['mapping'] as { dates?: string } | undefined)?.dates,
    retry: reading['retry'] === true,
  }));
  const found: Seen = {
    lines,
    chained: ledger !== undefined,
    reads,
    readings: [],
    texts: [],
    aside: new Map(),
    quarantine: quarantineOf(join(data, 'quarantine'), reads),
    places: new Map(),
    digest: '',
    rebuilding: existsSync(join(data, 'rebuilding')),
    outlets: readFileSync(join(folder, 'outlets.yaml'), 'utf8'),
  };
  return withStore ? { ...found, ...(await inStore(data)) } : found;
}

async function inStore(data: string): Promise<Pick<Seen, 'readings' | 'texts' | 'aside' | 'places' | 'digest'>> {
  const { openEmbedded } = await load<typeof import('../../../src/store/embedded/open.js')>('store/embedded/open.js');
  const { digestItems, always } =
    await load<typeof import('../../../src/store/items-digest.js')>('store/items-digest.js');
  const store = await openEmbedded({ folder: data, command: 'test', now: new Date(0) });
  const ask = <R extends z.ZodType>(name: string, row: R, sql: string): Promise<z.output<R>[]> =>
    store.rows({ name, sql, params: z.strictObject({}), row }, {});
  try {
    return {
      readings: await ask(
        'readings',
        Reading,
        `SELECT sha256, recorded_ms, finished, rows, items,
           toInt64(rows) - items - versions - merged - known - quarantined AS balance
         FROM refrain.imports FINAL ORDER BY recorded_ms`,
      ),
      texts: await ask(
        'texts',
        Text,
        `SELECT toString(item) AS item, concat(outlet, ' ', address) AS key, text, 1 AS current FROM refrain.items FINAL
         UNION ALL
         SELECT toString(item) AS item, concat(outlet, ' ', address) AS key, text, 0 AS current FROM refrain.earlier FINAL
         WHERE (item, version) NOT IN (SELECT item, version FROM refrain.items FINAL)`,
      ),
      aside: new Map(
        (
          await ask(
            'aside',
            Aside,
            `SELECT sha256, uniqExact(locator) AS rows FROM refrain.set_aside FINAL WHERE (sha256, recorded_ms) IN
               (SELECT sha256, max(recorded_ms) FROM refrain.imports GROUP BY sha256, part) GROUP BY sha256`,
          )
        ).map(({ sha256, rows }) => [sha256, rows]),
      ),
      places: new Map(
        (
          await ask(
            'places',
            Places,
            `SELECT sha256, uniqExact(locator) AS places FROM (
               SELECT sha256, locator FROM refrain.items FINAL UNION ALL
               SELECT sha256, locator FROM refrain.earlier FINAL UNION ALL
               SELECT sha256, locator FROM refrain.places FINAL UNION ALL
               SELECT sha256, locator FROM refrain.set_aside FINAL) GROUP BY sha256`,
          )
        ).map(({ sha256, places }) => [sha256, places]),
      ),
      digest: (await digestItems(store, always)).digest,
    };
  } finally {
    await store.close();
  }
}

function quarantineOf(folder: string, reads: readonly Read[]): Map<string, number> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    reads.map(({ sha256 }) => {
      const name = files.find((file) => file === `${sha256.slice(0, 16)}.jsonl`);
      const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
      for (const line of text.split('\n').slice(0, -1)) JSON.parse(line);
      return [sha256, text.split('\n').length - 1] as const;
    }),
  );
}
