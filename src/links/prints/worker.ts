/** A worker that makes prints. */
import { workerData } from 'node:worker_threads';
import { serveWork } from '../../jobs/in-workers.js';
import { printRows, type PrintOrders } from './print-rows.js';

serveWork(printRows(workerData as PrintOrders), ({ rows }) => [rows.buffer]);
