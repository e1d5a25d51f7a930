import { setFlagsFromString } from 'node:v8';
import type { Project } from '../project/project.js';
import { serve, type ServeOptions, type Serving } from '../web/serve.js';
import { carryOutAt } from './carry-out.js';

/**
 * How much the heap may grow on what lives in it before it is swept, in percent. A page leaves much behind at once, and Node
 * would let that come to three times as much as lives: some 150 MB more for a million items, after some thousand pages.
 */
const HEAP_GROWTH = 100;

/** Opens the reading room of a project; commands on the same project are carried out by it meanwhile. */
export function serveProject(project: Project, options: Omit<ServeOptions, 'carryOut'>): Promise<Serving> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  return serve(project, { ...options, carryOut: (args, terminal, host) => carryOutAt({ args, terminal, host }) });
}
