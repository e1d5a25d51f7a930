import { posix } from 'node:path';
import { cleanName } from '../clean-name.js';
import type { Members } from '../members.js';
import type { StepHow } from '../step.js';
import { attribute } from './attribute.js';
import { fromByteText } from './byte-text.js';
import { readXml } from './read-xml.js';

export interface Relationship {
  id: string;
  /** the last word of its type: `worksheet`, `sharedStrings`, `hyperlink` */
  type: string;
  /** name of a member; an address where it is external */
  target: string;
  external: boolean;
}

/** Most relationships that a part may have: Excel links at most 65,530 cells of a sheet. */
const MOST = 1_048_576;

/**
 * What a part of a workbook points to (ECMA-376 part 2, 9.3), by id.
 *
 * @param part '' for the package itself
 * @param names of all members: without a list of its own, a part points to nothing
 */
export async function relationships(
  members: Members,
  names: ReadonlySet<string>,
  part: string,
  how: StepHow,
): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const member = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  if (!names.has(member)) return found;
  const open = (name: string, raw: string): void => {
    if (name !== 'Relationship' || found.size >= MOST) return;
    const id = attribute(raw, 'Id') ?? '';
    const type = (attribute(raw, 'Type') ?? '').split('/').at(-1) ?? '';
    const target = fromByteText(attribute(raw, 'Target') ?? '');
    const external = attribute(raw, 'TargetMode') === 'External';
    found.set(id, { id, type, external, target: external ? target : memberName(part, target) });
  };
  await readXml(members, member, { open }, how);
  return found;
}

/** A target is absolute, or seen from the part that points to it. */
function memberName(part: string, target: string): string {
  return cleanName(target.startsWith('/') ? target : posix.join(posix.dirname(part), target));
}
