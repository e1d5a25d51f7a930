/** A worker that makes rows of layers. */
import { workerData } from 'node:worker_threads';
import { serveWork } from '../jobs/in-workers.js';
import { layerRows, type LayerOrders } from './layer-rows.js';

serveWork(layerRows(workerData as LayerOrders), ({ rows }) => rows.map((each) => each.buffer));
