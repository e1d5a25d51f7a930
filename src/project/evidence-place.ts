import { relative } from 'node:path';
import { contentPath } from '../evidence/content-store.js';
import { Ledger } from '../evidence/ledger.js';
import { Whereabouts } from '../evidence/whereabouts.js';
import type { EvidencePointer } from '../vocabulary/item.js';
import type { Project } from './project.js';

/**
 * The file that holds what a pointer points to: of a kept one below the project's folder, of one that was left its
 * absolute place; after a removal, what that left of it.
 */
export async function evidencePlace(project: Project, { sha256, locator }: EvidencePointer): Promise<string> {
  const { evidence } = project.folders;
  const where = new Whereabouts(evidence, await Ledger.open(evidence));
  const left = where.leftAt(sha256);
  if (left !== undefined) return left;
  const remains = where.allRemains(sha256);
  const own = remains.find(({ part }) => part !== '' && locator.startsWith(part)) ?? remains[0];
  return relative(project.folder, contentPath(evidence, own?.sha256 ?? sha256));
}
