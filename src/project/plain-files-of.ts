import { join } from 'node:path';
import { contentPath, type Kept } from '../evidence/content-store.js';
import type { Job } from '../jobs/job.js';
import { PlainFiles } from '../read/plain-files.js';
import type { Project } from './project.js';

/** The plain files of a content. */
export function plainFilesOf(
  project: Project,
  { sha256, path }: Pick<Kept, 'sha256' | 'path'>,
  name: string,
  job: Job,
): Promise<PlainFiles> {
  const { evidence, scratch } = project.folders;
  return PlainFiles.open(path, join(scratch, sha256.slice(0, 16)), {
    name,
    limits: project.casebook.settings.limits,
    signal: job.signal,
    contentOf: (hash) => contentPath(evidence, hash),
  });
}
