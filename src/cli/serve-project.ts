import type { Project } from '../project/project.js';
import { serve, type ServeOptions, type Serving } from '../web/serve.js';
import { carryOutAt } from './carry-out.js';

/** Opens the reading room of a project; commands on the same project are carried out by it meanwhile. */
export function serveProject(project: Project, options: Omit<ServeOptions, 'carryOut'>): Promise<Serving> {
  return serve(project, { ...options, carryOut: (args, terminal, host) => carryOutAt({ args, terminal, host }) });
}
