import { UsageError } from '../../vocabulary/errors.js';
import { documentGroups } from '../documents/document-groups.js';
import type { PlainFiles } from '../plain-files.js';
import { openMembers } from './members.js';
import type { Step } from './step.js';

/**
 * The places that a part of many documents would give, one each, without reading them; none of any other part, and of one
 * whose archive cannot be opened any more.
 */
export async function placesOfDocuments(files: PlainFiles, steps: readonly Step[]): Promise<string[]> {
  const last = steps.at(-1);
  if (last?.step !== 'documents' || last.file !== undefined) return [];
  const paths: string[] = [];
  try {
    const members = await openMembers(await files.of(steps.slice(0, -1)), files.how);
    try {
      for await (const { name } of members.list()) paths.push(name);
    } finally {
      await members.close();
    }
  } catch (error) {
    if (error instanceof UsageError || (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return documentGroups(paths).map(([first = '']) => first);
}
