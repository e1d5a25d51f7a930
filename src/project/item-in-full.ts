import type { FamiliesIn } from '../find/families/families-in.js';
import { show, type Shown } from '../find/show.js';
import { evidenceRecord, type EvidenceRecord } from './evidence-record.js';
import type { Project } from './project.js';

export interface ItemInFull extends Omit<Shown, 'narratives'> {
  /** ids of the narratives whose queries match, in the order of the codebook */
  narratives: string[];
  /** where the bytes of the present version are */
  evidence: string;
}

/**
 * Everything of one item, as `refrain show` prints it and the page of an item shows it.
 *
 * @returns undefined when the store has no such item
 */
export async function itemInFull(
  project: Project,
  within: FamiliesIn,
  item: bigint,
  madeBy: Readonly<Record<string, string>>,
): Promise<{ shown: ItemInFull; record: EvidenceRecord } | undefined> {
  const found = await show(within, item, madeBy);
  const [present] = found?.versions ?? [];
  if (!found || !present) return undefined;
  const record = await evidenceRecord(project, present);
  const narratives = found.narratives.map((place) => project.casebook.codebook.narratives[place]?.id ?? '');
  return { shown: { ...found, narratives, evidence: record.place }, record };
}
