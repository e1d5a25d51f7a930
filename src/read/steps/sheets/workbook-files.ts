import type { Members } from '../members.js';
import type { StepHow } from '../step.js';
import { zipMembers } from '../zip-members.js';

/**
 * Opens the archive that a workbook is, for one reading: bytes that are unpacked are counted against the limits anew.
 *
 * @throws UsageError as `zipMembers` and `use` do
 */
export async function workbookFiles<T>(
  input: string,
  how: StepHow,
  use: (members: Members, names: ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  const members = await zipMembers(input, how);
  try {
    const names = new Set<string>();
    for await (const { name } of members.list()) names.add(name);
    return await use(members, names);
  } finally {
    await members.close();
  }
}
