/** What the store, layers and links find of what a sandbox world plants. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { initSandbox, quietJob } from '../dist/index.js';
import { gatherTruth } from '../dist/sandbox/truth/gather-truth.js';
import type { TruthLine } from '../dist/sandbox/truth/truth-line.js';

const clustered = {
  name: 'clustered',
  sql: `SELECT toString(c.cluster) AS cluster, i.address AS address, i.outlet AS outlet, toString(i.published_ms) AS at
        FROM refrain.items AS i FINAL
        INNER JOIN (SELECT item, family AS cluster FROM refrain.clustered) AS c ON c.item = i.item
        ORDER BY cluster, i.published_ms, i.item`,
  params: z.strictObject({}),
  row: z.strictObject({ cluster: z.string(), address: z.string(), outlet: z.string(), at: z.string() }),
};
const matched = {
  name: 'matched',
  sql: `SELECT i.address AS address, c.narratives AS narratives
        FROM refrain.items AS i FINAL
        INNER JOIN (SELECT item, version, narratives FROM refrain.layer_codes FINAL WHERE made_by = {codes:String}) AS c
          ON c.item = i.item AND c.version = i.version
        WHERE notEmpty(c.narratives)`,
  params: z.strictObject({ codes: z.string() }),
  row: z.strictObject({ address: z.string(), narratives: z.array(z.int()) }),
};

export async function recovered(items: number, seed: number): Promise<Record<string, number>> {
  const dir = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  const folder = join(dir, 'world');
  const { project } = await initSandbox(
    folder,
    { seed, items },
    { command: 'bench', now: () => new Date() },
    quietJob(),
  );
  try {
    const lines = readFileSync(join(folder, 'sandbox', 'truth.jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    const truth = gatherTruth(lines.map((line) => JSON.parse(line) as TruthLine));
    const { madeBy } = await project.derive({ layers: ['codes', 'fingerprints'], links: ['clusters'] }, quietJob());
    const store = await project.store();
    const rows = await store.rows(clustered, {});
    const clusterOf = new Map(rows.map((row) => [row.address, row.cluster]));
    const firstOf = new Map<string, (typeof rows)[number]>();
    const sizes = new Map<string, number>();
    for (const row of rows) {
      if (!firstOf.has(row.cluster)) firstOf.set(row.cluster, row);
      sizes.set(row.cluster, (sizes.get(row.cluster) ?? 0) + 1);
    }
    const copies = truth.copies.filter(({ how }) => how === 'exact');
    const found = copies.filter((copy) => clusterOf.get(copy.item) === clusterOf.get(copy.of));
    const firsts = [...new Set(copies.map((copy) => copy.of))];
    const right = firsts.filter((first) => firstOf.get(clusterOf.get(first) ?? '')?.address === first);
    const plantedSizes = new Map(firsts.map((first) => [clusterOf.get(first) ?? '', 1]));
    for (const copy of copies) {
      const cluster = clusterOf.get(copy.of) ?? '';
      plantedSizes.set(cluster, (plantedSizes.get(cluster) ?? 1) + 1);
    }
    const unplanted = [...sizes].filter(([cluster, size]) => size > (plantedSizes.get(cluster) ?? 1)).length;

    const matches = await store.rows(matched, { codes: madeBy.codes ?? '' });
    const asPlanted = truth.narratives.filter(({ narrative: id, asserts, misses, overMatches }) => {
      const place = project.casebook.codebook.narratives.findIndex((one) => one.id === id);
      const hit = new Set(matches.filter(({ narratives }) => narratives.includes(place)).map(({ address }) => address));
      const asserted = new Set(asserts);
      return (
        same(
          asserts.filter((url) => !hit.has(url)),
          misses,
        ) &&
        same(
          [...hit].filter((url) => !asserted.has(url)),
          overMatches,
        )
      );
    });
    return {
      exact_planted: copies.length,
      exact_found: found.length / copies.length,
      clusters_not_planted: unplanted,
      first_publisher_right: right.length / firsts.length,
      match_bias_seen: asPlanted.length / truth.narratives.length,
    };
  } finally {
    await project.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n');
}
