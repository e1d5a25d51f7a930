import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.js';

/** What is still to be done of a removal that was decided. */
export function pendingRemovalPath({ folders: { data } }: Project): string {
  return join(data, 'removing.json');
}

/** Whether a removal broke off. To ask costs next to nothing: every command does. */
export function isRemovalPending(project: Project): boolean {
  return existsSync(pendingRemovalPath(project));
}
