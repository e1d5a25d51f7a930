/** What zod finds wrong with a file, as mistakes with places and ways out. */
import type * as z from 'zod';
import type { Mistake } from '../../vocabulary/errors.js';
import { alignments } from '../../vocabulary/outlet.js';
import { nearest } from '../suggest.js';
import { mistakeAt } from './mistake-at.js';
import { keysOf, schemaAt } from './schema-at.js';
import { dayMeant, didYouMean, idMeant, languageMeant, show } from './wording.js';
import type { Path, YamlFile } from './yaml-file.js';

type Issue = z.core.$ZodIssue;

/** Mistakes of keys and values; [] when the file has the shape of the schema. */
export function shapeMistakes(file: YamlFile, schema: z.ZodType): Mistake[] {
  const { error } = schema.safeParse(file.value);
  const issues = (error?.issues ?? []).flatMap((issue) => told(issue, []));
  const misspelt = new Set(
    issues.flatMap(({ issue, path }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => `${path.join('/')}/${keyMeant(schema, path, key)}`)
        : [],
    ),
  );
  return issues.flatMap(({ issue, path }) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, schema, path, key));
    // A misspelt key is not missing as well.
    if (at(file.value, path) === undefined && misspelt.has(path.join('/'))) return [];
    return [mistakeAt(file, path, wrong(issue, path, at(file.value, path), schema))];
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

type Wrong = Parameters<typeof mistakeAt>[2];

const WAY_OUT = 'say `alignment: unknown`, or give is, basis, reference and from';

function wrong(issue: Issue, path: Path, value: unknown, schema: z.ZodType): Wrong {
  const name = String(path.findLast((key) => typeof key === 'string') ?? 'the file');
  const about = schemaAt(schema, path)?.description;
  const inClaim = path.at(-3) === 'alignment';
  if (value === undefined) {
    if (inClaim) {
      return {
        code: 'alignment-without-basis',
        what: `the alignment has no "${name}"`,
        expected: about,
        hint: WAY_OUT,
      };
    }
    return { code: 'missing-key', what: `"${name}" is missing`, expected: about };
  }
  if (name === 'alignment' && typeof value === 'string') return wrongAlignment(value);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, value, issue.expected);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = nearest(String(value), values);
      const rest = meant ? { hint: didYouMean(meant) } : { expected: `one of ${values.join(', ')}` };
      return {
        code: `unknown-${inClaim ? 'alignment' : name}`,
        what: `${show(value)} is not a known ${name}`,
        ...rest,
      };
    }
    case 'invalid_key':
      return {
        code: 'unknown-language',
        what: `${show(path.at(-1))} is not the code of a language`,
        ...language(path.at(-1)),
      };
    case 'invalid_format':
      if (issue.format === 'date') {
        return {
          code: 'bad-date',
          what: `${show(value)} is not a day`,
          expected: 'a day, YYYY-MM-DD',
          ...dayMeant(value),
        };
      }
      if (about?.startsWith('ISO 639')) {
        return { code: 'unknown-language', what: `${show(value)} is not the code of a language`, ...language(value) };
      }
      return {
        code: 'bad-id',
        what: `${show(value)} cannot be an id`,
        expected: issue.message.replace(/^use /, ''),
        ...idMeant(value),
      };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'empty-value', what: `"${name}" is empty`, expected: about };
      if (issue.origin === 'array')
        return { code: 'empty-value', what: `"${name}" is an empty list`, hint: 'leave it out' };
      return { code: 'out-of-range', what: `${name} is ${show(value)}`, expected: `${issue.minimum} or more` };
    case 'too_big':
      return { code: 'out-of-range', what: `${name} is ${show(value)}`, expected: `${issue.maximum} or less` };
    case 'invalid_union':
      return wrongType(
        name,
        value,
        name === 'alignment' ? '"unknown" or a list of claims' : 'a text or a list of texts',
      );
    default:
      return { code: 'wrong-value', what: `${name}: ${issue.message}`, expected: about };
  }
}

function language(value: unknown): { expected: string } | { hint: string } {
  const meant = languageMeant(String(value));
  return meant ? { hint: didYouMean(meant) } : { expected: 'an ISO 639-1 code: be, ru, uk, pl, en, …' };
}

function wrongAlignment(value: string): Wrong {
  if ((alignments as readonly string[]).includes(value)) {
    return {
      code: 'alignment-without-basis',
      what: `the alignment "${value}" is a claim without a basis`,
      hint: WAY_OUT,
    };
  }
  const meant = nearest(value, alignments);
  const hint = meant ? { hint: didYouMean(meant) } : { expected: `one of ${alignments.join(', ')}` };
  return { code: 'unknown-alignment', what: `"${value}" is not an alignment`, ...hint };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function wrongType(name: string, value: unknown, expected: string): Wrong {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'nothing' : typeof value;
  const hint =
    expected === 'string' && (kind === 'number' || kind === 'boolean')
      ? `put it in quotes: "${String(value)}"`
      : expected === 'array' && kind === 'string'
        ? `write [${String(value)}]`
        : expected.endsWith('claims') && kind === 'object'
          ? 'begin the claim with "- "'
          : undefined;
  return {
    code: 'wrong-type',
    what: `"${name}" is ${KINDS[kind] ?? kind}`,
    expected: KINDS[expected] ?? expected,
    hint,
  };
}
