import type * as z from 'zod';
import { alignments } from '../../vocabulary/outlet.js';
import { nearest } from '../suggest.js';
import type { mistakeAt } from './mistake-at.js';
import { dayMeant, didYouMean, idMeant, languageMeant, show } from './wording.js';
import type { Path } from './yaml-file.js';

type Wrong = Parameters<typeof mistakeAt>[2];

const WAY_OUT = 'say `alignment: unknown`, or give is, basis, reference and from';

const withoutRole: Wrong = {
  code: 'speaker-without-role',
  what: 'the speaker has no public role',
  hint: 'give title, from and reference; a private person does not belong here',
};

/**
 * What is wrong with one value, and the way out.
 *
 * @param about what the schema says of the value
 */
export function wrongValue(issue: z.core.$ZodIssue, path: Path, value: unknown, about: string | undefined): Wrong {
  const name = String(path.findLast((key) => typeof key === 'string') ?? 'the file');
  const inClaim = path.at(-3) === 'alignment';
  if (name === 'roles' && [value ?? []].flat().length === 0) return withoutRole;
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
      return wrongType(called(path), value, issue.expected);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = nearest(String(value), values);
      const rest = meant ? { hint: didYouMean(meant) } : { expected: `one of ${values.join(', ')}` };
      if (inClaim) return { code: 'unknown-alignment', what: `${show(value)} is not an alignment`, ...rest };
      const what = `${show(value)} is not a value of "${name}"`;
      return { code: name === 'kind' ? 'unknown-kind' : 'unknown-value', what, ...rest };
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
      return {
        code: 'out-of-range',
        what: `"${name}" is ${show(value)}`,
        expected: `${issue.minimum.toLocaleString('en')} or more`,
      };
    case 'too_big':
      return {
        code: 'out-of-range',
        what: `"${name}" is ${show(value)}`,
        expected: `${issue.maximum.toLocaleString('en')} or less`,
      };
    case 'invalid_union':
      return wrongType(
        called(path),
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

/** What a value goes by: its key, or "an entry of" the list it stands in. */
function called(path: Path): string {
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  if (typeof path.at(-1) === 'number') return `an entry of "${key}"`;
  return key === '' ? 'the file' : `"${key}"`;
}

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
    what: `${name} is ${KINDS[kind] ?? kind}`,
    expected: KINDS[expected] ?? expected,
    hint,
  };
}
