/** What the store, layers and links find of what a sandbox world plants. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { initSandbox, quietJob } from '../dist/index.js';
import { DisjointSets } from '../dist/links/clusters/disjoint-sets.js';
import { gatherTruth } from '../dist/sandbox/truth/gather-truth.js';
import type { CopyLine } from '../dist/sandbox/truth/gather-truth.js';
import type { TruthLine } from '../dist/sandbox/truth/truth-line.js';

const clustered = {
  name: 'clustered',
  sql: `SELECT toString(c.family) AS family, i.address AS address
        FROM refrain.items AS i FINAL
        INNER JOIN (SELECT item, family FROM refrain.clustered) AS c ON c.item = i.item
        ORDER BY family, i.published_ms, i.item`,
  params: z.strictObject({}),
  row: z.strictObject({ family: z.string(), address: z.string() }),
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
    const { madeBy } = await project.derive({ layers: ['codes'], links: ['clusters'] }, quietJob());
    const store = await project.store();
    const rows = await store.rows(clustered, {});
    const standing = new Map(rows.map((row) => [row.address, row]));
    const firstOf = new Map<string, string>(); // of a family, by stated time
    for (const { family, address } of rows) if (!firstOf.has(family)) firstOf.set(family, address);
    const together = (copy: CopyLine): boolean => familyOf(copy.item) === familyOf(copy.of);
    const familyOf = (address: string): string | undefined => standing.get(address)?.family;
    const exact = truth.copies.filter(({ how }) => how === 'exact');
    const near = truth.copies.filter(({ how, jaccard }) => how === 'near' && jaccard >= 0.5);
    const originals = [...new Set([...exact, ...near].map(({ of }) => of))].filter(
      (of) => !truth.copies.some(({ item }) => item === of),
    );
    const right = originals.filter((of) => firstOf.get(familyOf(of) ?? '') === of);

    // What was planted together, in whatever way.
    const places = new Map(rows.map(({ address }, place) => [address, place]));
    const planted = new DisjointSets(rows.length);
    for (const { item, of } of truth.copies) planted.join(places.get(item)!, places.get(of)!);
    for (const { item } of truth.instalments) planted.join(places.get(item)!, places.get(truth.instalments[0]!.item)!);
    const setsOf = new Map<string, Set<number>>();
    for (const { address, family } of rows)
      setsOf.set(family, (setsOf.get(family) ?? new Set()).add(planted.find(places.get(address)!)));

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
      exact_planted: exact.length,
      exact_found: exact.filter(together).length / exact.length,
      near_planted: near.length,
      near_found: near.filter(together).length / near.length,
      translations_planted: truth.translations.length,
      families_not_planted: [...setsOf.values()].filter(({ size }) => size > 1).length,
      first_publisher_right: right.length / originals.length,
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
