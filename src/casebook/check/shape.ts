/** What zod finds wrong with a file, as mistakes with places and ways out. */
import type * as z from 'zod';
import type { Mistake } from '../../vocabulary/errors.js';
import { nearest } from '../suggest.js';
import { mistakeAt } from './mistake-at.js';
import { keysOf, schemaAt } from './schema-at.js';
import { didYouMean } from './wording.js';
import { wrongValue } from './wrong-value.js';
import type { Path, YamlFile } from './yaml-file.js';

type Issue = z.core.$ZodIssue;

/** Mistakes of keys and values; [] when the file has the shape of the schema. */
export function shapeMistakes(file: YamlFile, schema: z.ZodType): Mistake[] {
  const { error } = schema.safeParse(file.value);
  const issues = (error?.issues ?? []).flatMap((issue) => told(issue, []));
  const misspelt = new Set(
    issues.flatMap(({ issue, path }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...path, keyMeant(schema, path, key)].join('/'))
        : [],
    ),
  );
  return issues.flatMap(({ issue, path }) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, schema, path, key));
    // A misspelt key is not missing as well.
    if (at(file.value, path) === undefined && misspelt.has(path.join('/'))) return [];
    const of = issue.code === 'invalid_key' ? 'key' : 'value';
    return [
      mistakeAt(file, path, wrongValue(issue, path, at(file.value, path), schemaAt(schema, path)?.description), of),
    ];
  });
}

interface Told {
  issue: Issue;
  path: Path;
}

/** Of the ways that a union allows, the mistakes of the one that was taken; the union itself when none was. */
function told(issue: Issue, before: Path): Told[] {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const taken = issue.errors.find((errors) => errors.every((error) => error.path.length > 0 || !isOfKind(error)));
  return taken ? taken.flatMap((error) => told(error, path)) : [{ issue, path }];
}

function isOfKind({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value';
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function keyMeant(schema: z.ZodType, path: Path, key: string): string | undefined {
  return nearest(key, keysOf(schemaAt(schema, path)));
}

function unknownKey(file: YamlFile, schema: z.ZodType, path: Path, key: string): Mistake {
  const meant = keyMeant(schema, path, key);
  const known = keysOf(schemaAt(schema, path));
  return mistakeAt(
    file,
    [...path, key],
    {
      code: 'unknown-key',
      what: `"${key}" is not a key here`,
      ...(meant ? { hint: didYouMean(meant) } : { expected: `one of ${known.join(', ')}` }),
    },
    'key',
  );
}
