/** The casebook as a workbook: out, and back with its changes shown before they are taken. */
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText } from '../casebook/check/read-text.js';
import { yamlFile } from '../casebook/check/yaml-file.js';
import { editYaml } from '../casebook/edit/edit-yaml.js';
import { pathAt } from '../casebook/edit/path-at.js';
import type { PlainMap } from '../casebook/edit/plain.js';
import { loadCasebook } from '../casebook/load.js';
import { aboutSheet } from '../exchange/about-sheet.js';
import { workbookFilesOfCasebook } from '../exchange/casebook/casebook-sheets.js';
import { casebookTables, type CasebookData } from '../exchange/casebook/casebook-tables.js';
import type { CasebookChange } from '../exchange/casebook/changed-entry.js';
import { compareCasebook, type Comparison, type SeemsRenamed } from '../exchange/casebook/compare.js';
import { writeWorkbook } from '../exchange/workbook/write-workbook.js';
import { readCells, type SheetCells } from '../read/steps/sheets/read-cells.js';
import { CasebookError, UsageError, type Mistake } from '../vocabulary/errors.js';
import { sha256 } from '../vocabulary/ids.js';
import type { Project } from './project.js';
import { software } from './software.js';
import { writeWhole } from './write-whole.js';

/** Texts of the files that a workbook shows, by name; of one that is not there the line with which it would begin. */
async function casebookTexts(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of workbookFilesOfCasebook) {
    const text = await readText(join(folder, name), name);
    const schema = name.replace(/\.yaml$/, '.schema.json');
    texts[name] = typeof text === 'string' ? text : `# yaml-language-server: $schema=schemas/${schema}\n`;
  }
  return texts;
}

function dataOf(texts: Readonly<Record<string, string>>): CasebookData {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, yamlFile(name, text).value as PlainMap]),
  );
}

const digestOf = (name: string): string => `digest of ${name}`;

/**
 * Writes outlets, groups, themes, narratives, speakers and events to a workbook.
 *
 * @param force whether a file of that name may be written over: it may hold changes that were not taken back
 * @returns rows by sheet
 * @throws UsageError `file-exists`
 */
export async function exportCasebook(
  project: Project,
  path: string,
  { force }: { force: boolean },
): Promise<{ name: string; rows: number }[]> {
  if (!force && existsSync(path)) {
    throw new UsageError('file-exists', 'there is a file of that name, which may hold changes', {
      place: path,
      hint: 'take them back with "casebook import", name another file, or say --force',
    });
  }
  const { settings } = project.casebook;
  const texts = await casebookTexts(project.folder);
  const at = project.now();
  await mkdir(dirname(path), { recursive: true });
  const tables = casebookTables(dataOf(texts), settings.languages);
  const { sheets } = await writeWorkbook(createWriteStream(`${path}.part`), tables, {
    at,
    about: () =>
      aboutSheet([
        ['project', settings.name],
        ...(settings.madeUp ? [['made up', 'countries, outlets and people are made up'] as const] : []),
        ['what it is', 'the casebook: change it here, and take the changes back with "refrain casebook import"'],
        ['lists', 'stand in one cell, a line each'],
        ['ids', 'are what everything is kept under: they are better not changed'],
        ['written', at.toISOString()],
        ['by', software()],
        ...Object.entries(texts).map(([name, text]) => [digestOf(name), sha256(text)] as const),
      ]),
  });
  await rename(`${path}.part`, path);
  return sheets.filter(({ name }) => name !== 'About');
}

export interface CasebookImport {
  changes: CasebookChange[];
  /** ids that are gone while like ones are new, and nobody has said yet what they are */
  undecided: SeemsRenamed[];
  notes: string[];
  /** the files that say otherwise, whole */
  files: Readonly<Record<string, string>>;
}

/**
 * What a workbook says otherwise than the casebook. Nothing is written.
 *
 * @param renamed whether ids that seem renamed are so; undefined: not decided
 * @throws UsageError when the file is no workbook; CasebookError with every mistake, by sheet and cell
 */
export async function readCasebookWorkbook(
  project: Project,
  path: string,
  renamed: boolean | undefined,
): Promise<CasebookImport> {
  const file = basename(path);
  const sheets = await cellsOf(project, path);
  const texts = await casebookTexts(project.folder);
  const compared = compareCasebook(dataOf(texts), sheets, { file, renamed: renamed === true });
  if (compared.mistakes.length > 0) throw new CasebookError(compared.mistakes);
  const files: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    const edited = editYaml(text, compared.wanted[name] ?? {}, compared.renamed[name]);
    if (edited !== text) files[name] = edited;
  }
  const { changes, renames, notes } = compared;
  const undecided = renamed === undefined ? renames : [];
  // While it is open what was renamed, what refers to it would be called wrong.
  if (undecided.length === 0) await check(project, files, compared, file);
  return { changes, undecided, notes: [...changedSince(sheets, texts), ...notes], files };
}

/** Writes what `readCasebookWorkbook` gave. @throws UsageError `renamed-or-not` while something is undecided */
export async function takeCasebookWorkbook(project: Project, { undecided, files }: CasebookImport): Promise<void> {
  const [first] = undecided;
  if (first) {
    throw new UsageError('renamed-or-not', `"${first.from}" is gone and "${first.to}" is new`, {
      place: first.cell,
      hint: 'say --renamed yes when it is the same under a new id, --renamed no when one goes and another comes',
    });
  }
  for (const [name, text] of Object.entries(files)) await writeWhole(join(project.folder, name), text);
  await project.reloadCasebook();
}

async function cellsOf(project: Project, path: string): Promise<SheetCells[]> {
  if (!existsSync(path)) {
    throw new UsageError('no-such-file', 'there is no such file', { place: path, hint: 'see to its name' });
  }
  const how = { name: basename(path), limits: project.casebook.settings.limits };
  await mkdir(project.folders.scratch, { recursive: true });
  const scratch = await mkdtemp(join(project.folders.scratch, 'casebook-'));
  try {
    const sheets = await readCells(path, scratch, how);
    if (sheets) return sheets;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  throw new UsageError('not-a-workbook', 'this is no workbook', { place: path, hint: 'save it as .xlsx or .ods' });
}

/** Checks the casebook as it would be. Mistakes are said where the workbook has them. */
async function check(
  project: Project,
  files: Readonly<Record<string, string>>,
  { cellAt }: Comparison,
  workbook: string,
): Promise<void> {
  try {
    await loadCasebook(project.folder, files);
  } catch (error) {
    if (!(error instanceof CasebookError)) throw error;
    throw new CasebookError(
      error.mistakes.map((mistake): Mistake => {
        const text = files[mistake.file];
        const path = text === undefined ? [] : pathAt(text, mistake.line, mistake.column);
        const cell = cellAt(mistake.file, path);
        return cell === undefined ? mistake : { ...mistake, file: workbook, cell };
      }),
    );
  }
}

/** Files that are not as they were when the workbook was written: what was changed there it would change back. */
function changedSince(sheets: readonly SheetCells[], texts: Readonly<Record<string, string>>): string[] {
  const rows = sheets.find(({ name }) => name === 'About')?.rows ?? [];
  const stated = new Map(rows.map(({ cells: [what, is] }) => [what, is]));
  return Object.entries(texts).flatMap(([name, text]) => {
    const digest = stated.get(digestOf(name));
    return digest === undefined || digest === sha256(text)
      ? []
      : [`${name} was changed after the workbook was written: changes below may take that back`];
  });
}
