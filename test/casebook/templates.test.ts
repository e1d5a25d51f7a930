import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { addOutlets } from '../../src/casebook/add-outlets.js';
import { casebookSchemas } from '../../src/casebook/json-schemas.js';
import { narrativeQueries } from '../../src/casebook/narrative-queries.js';
import { blankCasebook, draftCasebook, type Draft } from '../../src/casebook/templates.js';
import { load } from './project-folder.js';

const accounts = (count: number): Draft['outlets'] =>
  Array.from({ length: count }, (_, i) => ({
    id: `account-${i}`,
    name: `account-${i}`,
    kind: 'account' as const,
    aliases: i % 2 ? [] : [`Имя: ${i}`],
    languages: ['ru'],
  }));

const draft: Draft = {
  name: 'posts: "one" #2',
  zone: 'Europe/Minsk',
  period: { from: '2031-01-01', to: '2031-02-01' },
  languages: ['be', 'ru'],
  selection: 'Every outlet in posts.csv: the rule is not stated.',
  accounts: 'named',
  outlets: accounts(3),
};

/** A commented-out example, uncommented. */
function uncommented(text: string): string {
  const example = text.replaceAll(/^#( {2}.*)$/gm, '$1');
  expect(example).not.toBe(text);
  return example;
}

test('a blank casebook loads without mistakes', async () => {
  const { settings, outlets } = await load(blankCasebook({ name: '24', zone: 'Europe/Minsk' }));
  expect(settings).toMatchObject({ name: '24', zone: 'Europe/Minsk', accounts: 'hashed' });
  expect(outlets).toEqual([]);
});

test('a draft says what was found, and loads without mistakes', async () => {
  const { settings, outlets } = await load(draftCasebook(draft));
  const { name, zone, period, languages, selection } = draft;
  expect(settings).toMatchObject({ name, zone, period, languages, selection, accounts: 'named' });
  expect(outlets.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['account-0', ['Имя: 0']],
    ['account-1', []],
    ['account-2', ['Имя: 2']],
  ]);
});

test('each file names the schema that editors check it with', () => {
  const schemas = casebookSchemas();
  for (const [file, text] of Object.entries(blankCasebook({ name: 'x', zone: 'UTC' }))) {
    const schema = /^# yaml-language-server: \$schema=schemas\/(\S+)\n/.exec(text)?.[1];
    expect(schema).toBe(file.replace('.yaml', '.schema.json'));
    expect(schemas[schema ?? '']).toMatchObject({ type: 'object', additionalProperties: false });
  }
  expect(JSON.stringify(schemas)).toContain('the rule by which the outlets were chosen');
});

test('the examples in the comments are right: uncommented, they load', async () => {
  const blank = blankCasebook({ name: 'x', zone: 'UTC' });
  const { groups, outlets, codebook, speakers, events } = await load({
    ...blank,
    'outlets.yaml': uncommented(blank['outlets.yaml'] ?? ''),
    'codebook.yaml': uncommented((blank['codebook.yaml'] ?? '').split('\n#\n')[0] ?? ''),
    'speakers.yaml': uncommented(blank['speakers.yaml'] ?? ''),
    'events.yaml': uncommented(blank['events.yaml'] ?? ''),
  });
  expect(groups).toHaveLength(2);
  expect(outlets[0]?.alignment).toMatchObject([{ is: 'state-controlled' }]);
  expect(narrativeQueries(codebook).map(({ language }) => language)).toEqual(['en', 'ru', 'any']);
  expect(speakers).toMatchObject([{ names: { ru: ['Эрвин Тальмар', 'Э. Тальмар'] }, roles: [{ from: '2030-04-01' }] }]);
  expect(events).toHaveLength(1);
});

test('two thousand accounts have a line each', async () => {
  const text = addOutlets(blankCasebook({ name: 'x', zone: 'UTC' })['outlets.yaml'] ?? '', accounts(2_000));
  expect(text).toContain(
    '\n  - {id: account-0, name: account-0, kind: account, aliases: ["Имя: 0"], languages: [ru]}\n',
  );
  expect(text.split('\n').length).toBeLessThan(2_040);
  expect((parse(text) as { outlets: unknown[] }).outlets).toHaveLength(2_000);
});
