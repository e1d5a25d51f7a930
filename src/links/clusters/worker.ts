/** Clusters texts: what meets under seeds is found by a thread beside this one, which looks under bands meanwhile. */
import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Candidates } from './candidate-pairs.js';
import { clusterOf, joinUnder } from './cluster.js';
import type { Columns } from './cluster-in-worker.js';
import { DisjointSets } from './disjoint-sets.js';
import { Texts } from './texts.js';

interface Orders {
  columns: Columns;
  /** only what meets under seeds, for the thread that asks */
  seedsAlone: boolean;
}

/** What hangs together, as it goes from one thread to the other. */
interface Found {
  families: Int32Array<ArrayBuffer>;
  clusters: Int32Array<ArrayBuffer>;
  candidates: Candidates;
}

const { columns, seedsAlone } = workerData as Orders;
const texts = Object.assign(new Texts(), columns);
if (seedsAlone) {
  const { families, clusters, candidates } = joinUnder(texts, 'seeds');
  const found: Found = { families: families.parents, clusters: clusters.parents, candidates };
  parentPort?.postMessage(found, [found.families.buffer, found.clusters.buffer]);
} else {
  const orders: Orders = { columns, seedsAlone: true };
  const answer = once(new Worker(new URL(import.meta.url), { workerData: orders }), 'message');
  const byBands = joinUnder(texts, 'bands');
  const [{ families, clusters, candidates }] = (await answer) as [Found];
  const bySeeds = { families: new DisjointSets(families), clusters: new DisjointSets(clusters), candidates };
  const found = clusterOf(texts, byBands, bySeeds);
  parentPort?.postMessage(
    found,
    [found.clusters, found.families, found.kinds, found.closeness].map(({ buffer }) => buffer as ArrayBuffer),
  );
}
