import * as z from 'zod';
import type { Project } from '../../src/project/project.js';
import { defineQuery } from '../../src/store/define.js';
import { ItemKey } from '../../src/store/fields.js';

const itemsWith = defineQuery({
  sql: new URL('./items-with.sql', import.meta.url),
  params: z.strictObject({ text: z.string() }),
  row: z.strictObject({ item: ItemKey }),
});

/** Ids of the items whose text has a passage in it. */
export async function searchItems(project: Project, text: string): Promise<string[]> {
  return (await (await project.store()).rows(itemsWith, { text })).map(({ item }) => item);
}
