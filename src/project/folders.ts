import { join } from 'node:path';

/** Where things are in a project folder. */
export function foldersOf(
  project: string,
): Record<'evidence' | 'data' | 'results' | 'reports' | 'quarantine' | 'scratch' | 'schemas', string> {
  const data = join(project, 'data');
  return {
    data,
    evidence: join(data, 'evidence'),
    results: join(data, 'results'),
    reports: join(data, 'reports'),
    quarantine: join(data, 'quarantine'),
    scratch: join(data, 'scratch'),
    schemas: join(project, 'schemas'),
  };
}
