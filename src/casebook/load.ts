/** The casebook from its files, or everything that is wrong with them at once. */
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import { CasebookError, UsageError, type Mistake } from '../vocabulary/errors.js';
import type { Casebook } from './casebook.js';
import { checkCodebook } from './check/check-codebook.js';
import { checkEvents } from './check/check-events.js';
import { checkOutlets } from './check/check-outlets.js';
import { checkSettings } from './check/check-settings.js';
import { checkSpeakers } from './check/check-speakers.js';
import { readText } from './check/read-text.js';
import { shapeMistakes } from './check/shape.js';
import { yamlFile, type YamlFile } from './check/yaml-file.js';
import { Codebook, Events, Outlets, Settings, Speakers } from './schemas.js';

/**
 * Reads refrain.yaml, outlets.yaml, codebook.yaml, speakers.yaml and events.yaml of a project. Only refrain.yaml must be there.
 *
 * @param instead texts of files, by name, that are read instead of those in the folder
 * @throws UsageError when there is no refrain.yaml; CasebookError with every mistake, by file, line and column
 */
export async function loadCasebook(folder: string, instead: Readonly<Record<string, string>> = {}): Promise<Casebook> {
  const path = resolve(folder);
  const mistakes: Mistake[] = [];
  const read = async <S extends z.ZodType>(
    name: string,
    schema: S,
    check: (file: YamlFile) => Mistake[],
  ): Promise<z.output<S> | undefined> => {
    const text = instead[name] ?? (await readText(join(path, name), name));
    if (typeof text === 'object') {
      mistakes.push(text);
      return undefined;
    }
    if (text === undefined && name === 'refrain.yaml') {
      throw new UsageError('no-project', `there is no refrain.yaml in ${path}`, {
        place: path,
        hint: 'make a project with `refrain init`, or say where one is with -C DIR',
      });
    }
    const file = yamlFile(name, text ?? '');
    const found = [...file.mistakes];
    if (file.readable) found.push(...shapeMistakes(file, schema), ...check(file));
    mistakes.push(...found.sort(byPlace));
    return schema.safeParse(file.value).data;
  };
  const settings = await read('refrain.yaml', Settings, checkSettings);
  const media = await read('outlets.yaml', Outlets, checkOutlets);
  const codebook = await read('codebook.yaml', Codebook, checkCodebook);
  const people = await read('speakers.yaml', Speakers, checkSpeakers);
  const timeline = await read('events.yaml', Events, checkEvents);
  if (mistakes.length > 0 || !settings || !media || !codebook || !people || !timeline)
    throw new CasebookError(mistakes);
  const { groups, outlets } = media;
  return {
    folder: path,
    settings,
    groups,
    outlets,
    codebook,
    speakers: people.speakers,
    events: timeline.events,
  };
}

function byPlace(a: Mistake, b: Mistake): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
