import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Casebook } from '../../src/casebook/casebook.js';
import { loadCasebook } from '../../src/casebook/load.js';
import { CasebookError, type Mistake } from '../../src/vocabulary/errors.js';

export const settings = 'name: Vesmark\nzone: UTC\n';

/** A project folder with these files; refrain.yaml is there unless it is given. */
export function projectFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-casebook-'));
  for (const [name, text] of Object.entries({ 'refrain.yaml': settings, ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

export function load(files: Readonly<Record<string, string | Uint8Array>>): Promise<Casebook> {
  return loadCasebook(projectFolder(files));
}

export async function mistakesIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Mistake[]> {
  const error: unknown = await load(files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CasebookError);
  return (error as CasebookError).mistakes;
}

/** `file:line:column code` of each. */
export async function placesIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return (await mistakesIn(files)).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
