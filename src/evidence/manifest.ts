/** The list of the documents of a folder, kept as evidence in their stead: a line each, sorted by path. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { Sha256 } from '../vocabulary/ids.js';
import type { FileEntry } from './ledger.js';

/** A file, and under which hash its bytes are kept. */
export const ManifestLine = z.strictObject({ path: z.string(), sha256: Sha256, bytes: z.int().min(0) });
export type ManifestLine = z.infer<typeof ManifestLine>;

/** Whether what a ledger line speaks of is such a list: its documents, without an archive around them. */
export function isOfManifest({ reading }: Pick<FileEntry, 'reading'>): boolean {
  const { part = '', steps } = reading;
  return part === '' && JSON.stringify(steps) === '[{"step":"documents"}]';
}

/** @throws Error when it is not as it was written */
export async function readManifest(path: string): Promise<ManifestLine[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ManifestLine.parse(JSON.parse(line)));
}
