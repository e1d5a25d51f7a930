import { parentPort, workerData } from 'node:worker_threads';
import { cluster } from './cluster.js';
import type { Clustered, Columns } from './cluster-in-worker.js';
import { Texts } from './texts.js';

const texts = Object.assign(new Texts(), workerData as Columns);
const clusters = cluster(texts);
const { keys, firsts } = texts;
const back = [clusters.clusters, clusters.families, clusters.kinds, clusters.closeness, keys, firsts];
parentPort?.postMessage(
  { clusters, texts: { keys, firsts } } satisfies Clustered,
  back.map(({ buffer }) => buffer as ArrayBuffer),
);
