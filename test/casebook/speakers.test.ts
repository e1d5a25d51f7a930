import { expect, test } from 'vitest';
import { load, mistakesIn, placesIn } from './project-folder.js';

const speaker = `speakers:
  - id: defence-minister-vesmark
    name: Erwin Talmar
    names: {ru: [Эрвин Тальмар, Э. Тальмар], en: Erwin Talmar}
    country: Vesmark
    side: Government of Vesmark
    roles:
      - {title: Minister of Defence, from: 2030-04-01, to: 2031-08-31, reference: https://ministry.example/minister}
`;

test('officials are loaded with their names per language and their roles with dates', async () => {
  const { speakers } = await load({ 'speakers.yaml': speaker });
  expect(speakers).toMatchObject([
    {
      id: 'defence-minister-vesmark',
      names: { ru: ['Эрвин Тальмар', 'Э. Тальмар'], en: 'Erwin Talmar' },
      roles: [{ from: '2030-04-01', to: '2031-08-31' }],
    },
  ]);
});

test('a person without a public role is refused: private persons do not belong in the casebook', async () => {
  for (const roles of ['', '    roles: []\n']) {
    const mistakes = await mistakesIn({ 'speakers.yaml': `speakers:\n  - id: a\n    name: A\n${roles}` });
    expect(mistakes).toMatchObject([{ code: 'speaker-without-role' }]);
    expect(mistakes[0]?.hint).toContain('private person');
  }
});

test('what is wrong with speakers is told with its place', async () => {
  const wrong = speaker
    .replace('ru: [', 'rus: [')
    .replace('to: 2031-08-31', 'to: 2029-08-31')
    .replace('country', 'contry');
  expect(await placesIn({ 'speakers.yaml': `${wrong}${speaker.replace('speakers:\n', '')}` })).toEqual([
    'speakers.yaml:4:13 unknown-language',
    'speakers.yaml:5:5 unknown-key',
    'speakers.yaml:8:60 ends-before-it-begins',
    'speakers.yaml:9:9 duplicate-id',
  ]);
});
