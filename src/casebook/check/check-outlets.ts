import type { Mistake } from '../../vocabulary/errors.js';
import { outletKey, outletKeys } from '../outlet-names.js';
import { backwards, misnamedLanguage, repeatedIds, unknownReference } from './common-checks.js';
import { entries, texts, type Entry } from './entries.js';
import { mistakeAt } from './mistake-at.js';
import type { Path, YamlFile } from './yaml-file.js';

/** What outlets.yaml can have wrong beside its shape. */
export function checkOutlets(file: YamlFile): Mistake[] {
  const groups = entries(file.value, 'groups');
  const outlets = entries(file.value, 'outlets');
  const known = groups.flatMap(({ id }) => id ?? []);
  return [
    ...repeatedIds(file, 'group', groups),
    ...repeatedIds(file, 'outlet', outlets),
    ...sharedNames(file, outlets),
    ...outlets.flatMap((outlet) => [
      ...texts(outlet, 'groups').flatMap(({ text, path }) =>
        unknownReference(file, path, { what: 'group', id: text, known, list: 'groups' }),
      ),
      ...texts(outlet, 'languages').flatMap(({ text, path }) => misnamedLanguage(file, path, text)),
      ...wrongClaims(file, outlet),
    ]),
  ];
}

/** Claims may overlap, since sources differ; two for the very same dates say two things at once. */
function wrongClaims(file: YamlFile, outlet: Entry): Mistake[] {
  const dates = new Set<string>();
  return entries(outlet.value, 'alignment', outlet.path).flatMap(({ path, value }) => {
    const { from, to = '' } = value;
    const key = `${String(from)} ${String(to)}`;
    const twice = typeof from === 'string' && dates.has(key);
    dates.add(key);
    const mistake = {
      code: 'alignment-twice',
      what: `"${outlet.id ?? 'the outlet'}" has another alignment for the same dates`,
      hint: 'keep one, or give them different dates',
    };
    return [...(twice ? [mistakeAt(file, [...path, 'from'], mistake)] : []), ...backwards(file, path, value)];
  });
}

/** A name by which files could mean two outlets. Ids that stand twice are told elsewhere. */
function sharedNames(file: YamlFile, outlets: readonly Entry[]): Mistake[] {
  const owner = new Map<string, Entry>();
  const mistakes: Mistake[] = [];
  for (const outlet of outlets) {
    const told = new Set<Entry>();
    for (const { text, path, keys } of namesOf(outlet)) {
      const other = keys.map((key) => owner.get(key)).find((entry) => entry !== undefined && entry.id !== outlet.id);
      for (const key of keys) if (!owner.has(key)) owner.set(key, outlet);
      if (other === undefined || told.has(other)) continue;
      told.add(other); // one shared name is enough to be mended
      mistakes.push(
        mistakeAt(file, path, {
          code: 'shared-name',
          what: `"${text}" is also a name of "${other.id ?? '?'}"`,
          hint: 'a name in a file must mean one outlet: keep it with one of them',
        }),
      );
    }
  }
  return mistakes;
}

interface Name {
  text: string;
  path: Path;
  /** what the lookup would find it by */
  keys: readonly string[];
}

function namesOf(outlet: Entry): Name[] {
  const { id, path, value } = outlet;
  return [
    ...oneName(id, [...path, 'id']),
    ...oneName(value.name, [...path, 'name']),
    ...texts(outlet, 'aliases').flatMap(({ text, path: at }) => oneName(text, at)),
    ...texts(outlet, 'channels').map(({ text, path: at }) => ({
      text,
      path: at,
      keys: outletKeys({ id: text, name: text, channels: [text] }),
    })),
  ];
}

function oneName(text: unknown, path: Path): Name[] {
  return typeof text === 'string' ? [{ text, path, keys: [outletKey(text)] }] : [];
}
