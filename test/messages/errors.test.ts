import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseQuery } from '../../src/casebook/query/parse-query.js';
import { QueryError } from '../../src/casebook/query/query-error.js';
import { english, plainText, sayError, ukrainian, type KnownError } from '../../src/messages/messages.js';

const root = join(import.meta.dirname, '..', '..', 'src');

/** Files that the pages are made of: what they import, and so on. */
function filesOfPages(): Set<string> {
  const seen = new Set<string>();
  const waiting = [join(root, 'web', 'app.ts')];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)(?:import|export) (?!type )[^'";]*?from '(\.[^']+)\.js'/g,
    )) {
      const next = `${resolve(dirname(file), path)}.ts`;
      if (existsSync(next)) waiting.push(next);
    }
  }
  return seen;
}

/** What pages never do: read files that are to be imported, narrow tables of the command line. */
const elsewhere = [join(root, 'read'), join(root, 'project', 'narrowing.ts')];

function codesOfPages(): string[] {
  const codes = new Set<string>();
  for (const file of filesOfPages()) {
    if (elsewhere.some((path) => file.startsWith(path))) continue;
    const source = readFileSync(file, 'utf8');
    for (const [, code = ''] of source.matchAll(/new (?!CasebookError)\w+Error\(\s*'([a-z0-9-]+)'/g)) codes.add(code);
    for (const [, code = ''] of source.matchAll(/\{\s*code: '([a-z0-9-]+)',\s*hint: /g)) codes.add(code);
  }
  return [...codes].sort();
}

test('whatever error a page can show has its words in Ukrainian', () => {
  const codes = codesOfPages();
  for (const code of 'query-open-bracket wrong-value no-item disk-full store-broken store-held too-few-words'.split(
    ' ',
  ))
    expect(codes).toContain(code);
  expect(codes.filter((code) => !Object.hasOwn(ukrainian.errors, code))).toEqual([]);
});

const wrongQueries = {
  'query-empty': ['()', ' '],
  'query-empty-brackets': ['міст ()'],
  'query-field': ['title:міст'],
  'query-long-phrase': [`"${'міст '.repeat(101)}"`],
  'query-long-word': ['м'.repeat(201)],
  'query-minus': ['міст -порт'],
  'query-near': [
    '"міст порт"~5',
    'міст NEAR порт',
    'міст NEAR/5000 порт',
    'міст NEAR/5 NOT порт',
    'міст NEAR/5 порт NEAR/5 річка',
    'міст NEAR/5 (порт AND річка)',
  ],
  'query-no-word': ['міст && порт', '! міст', '#'],
  'query-open-bracket': ['(міст'],
  'query-open-quote': ['"міст', '«міст'],
  'query-operator': ['AND міст', 'міст OR'],
  'query-short-stem': ['м*'],
  'query-stray-bracket': ['міст)'],
  'query-stray-quote': ['міст»'],
  'query-too-deep': [`${'('.repeat(150)}міст${')'.repeat(150)}`],
  'query-too-long': ['міст '.repeat(3_000)],
};

function mistakeIn(query: string): QueryError {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
  }
  throw new Error(`no mistake in ${query}`);
}

/** Names of operators, and of what is written in them. */
const foreign = /\b(AND|OR|NOT|NEAR(\/\d+)?|title|refrain( rebuild)?)\b/g;

test('every mistake of a query is said in Ukrainian with what it is about, and in English as the command line says it', () => {
  const told = Object.keys(ukrainian.errors).filter((code) => /^query-(?!broken|too-slow)/.test(code));
  expect(Object.keys(wrongQueries).sort()).toEqual(told.sort());
  for (const [code, queries] of Object.entries(wrongQueries)) {
    for (const query of queries) {
      const mistake = mistakeIn(query);
      if (code !== 'query-empty' || query === ' ') expect(mistake.code, query).toBe(code);
      const { what, hint = [], tag } = sayError(ukrainian, mistake);
      const said = `${plainText(what)} ${plainText(hint)}`;
      expect(tag).toBe('uk');
      expect(said.replace(foreign, '§'), query).not.toMatch(/[A-Za-z]|undefined|NaN|«»|\s0\s/);
      const own = sayError(english, mistake);
      expect(plainText(own.what)).toBe(mistake.message.replace(/\s+/g, ' '));
      expect(own.hint && plainText(own.hint)).toBe(mistake.hint);
    }
  }
});

test('what has no words of its own says what it says in English, and is marked as such', () => {
  const strange: KnownError = { code: 'strange', message: 'something is strange', hint: 'look again' };
  const { tag, what, hint = [] } = sayError(ukrainian, strange);
  expect([tag, plainText(what), plainText(hint)]).toEqual(['en', 'something is strange', 'look again']);
  expect(sayError(ukrainian, { code: 'toString', message: 'x' }).tag).toBe('en');
});
