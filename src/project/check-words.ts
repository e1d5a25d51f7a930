/** What the words of the codebook's queries match in a project's items. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codebookWords, type CodebookWord } from '../casebook/codebook-words.js';
import { matchedSpellings, type Spelling } from '../find/matched-spellings.js';
import { strangeSpellings } from '../find/strange-spellings.js';
import type { Job } from '../jobs/job.js';
import { StoreError } from '../vocabulary/errors.js';
import type { Project } from './project.js';

export interface CheckedWord extends CodebookWord {
  /** most frequent first */
  spellings: readonly Spelling[];
  /** those of them that may be of other words */
  strange: readonly Spelling[];
}

/** @returns undefined when there are no items to look at: no store yet, or another process holds it */
export async function checkWords(project: Project, job: Job): Promise<CheckedWord[] | undefined> {
  const words = await codebookWords(project.folder);
  if (words.length === 0) return [];
  if (!existsSync(join(project.folders.data, 'store'))) return undefined;
  try {
    const { madeBy } = await project.derive({ layers: ['words'], links: [] }, job);
    const how = { span: project.span(), folds: project.casebook.settings.queries };
    const found = await matchedSpellings(await project.store(), words, madeBy.words ?? '', how);
    return words.map((word, at) => {
      const spellings = found[at] ?? [];
      return { ...word, spellings, strange: strangeSpellings(word.pattern, spellings) };
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store-held') return undefined;
    throw error;
  }
}
