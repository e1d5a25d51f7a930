import { describe, expect, test } from 'vitest';
import { guessMapping, type Stated } from '../../src/read/guess-mapping.js';
import { loadMapping } from '../../src/read/load-mapping.js';
import { showMapping, type Mapping } from '../../src/read/mapping.js';
import { recognise } from '../../src/read/recognise.js';
import type { UsageError } from '../../src/vocabulary/errors.js';
import { temporaryFile } from './temporary-file.js';

async function guess(csv: string, stated: Stated = {}): Promise<Mapping> {
  return guessMapping(await recognise(temporaryFile('guess.csv', csv), 'guess.csv'), stated).mapping;
}

async function refused(csv: string, stated: Stated = {}): Promise<UsageError> {
  return guess(csv, stated).then(
    (mapping) => expect.fail(`guessed ${JSON.stringify(mapping)}`),
    (error: UsageError) => error,
  );
}

const posts = (time: string): string => `outlet,date,text\nnorland-today,${time},The harbour is closed.\n`;
const load = (yaml: string): Promise<unknown> => loadMapping(temporaryFile('map.yaml', yaml));

describe('columns are known by their names', () => {
  test('in English, with accounts of people', async () => {
    const csv =
      'tweetid,user_screen_name,tweet_time,tweet_text,tweet_language,is_retweet\n91,iris,2018-01-31T10:00Z,Hello,en,true\n95,otto,2018-01-31T10:00Z,Bye,en,false\n';
    expect(await guess(csv)).toEqual({
      outlet: 'user_screen_name',
      accounts: true,
      published: 'tweet_time',
      text: 'tweet_text',
      message: 'tweetid',
      language: 'tweet_language',
      form: 'is_retweet',
    });
  });

  test('in Russian, Ukrainian and Polish', async () => {
    for (const [header, [outlet, published, title, text, address]] of [
      [
        'Источник;Дата публикации;Заголовок;Текст;Ссылка',
        ['Источник', 'Дата публикации', 'Заголовок', 'Текст', 'Ссылка'],
      ],
      ['Джерело;Дата;Заголовок;Зміст;Посилання', ['Джерело', 'Дата', 'Заголовок', 'Зміст', 'Посилання']],
      ['Źródło;Data publikacji;Tytuł;Treść;Adres', ['Źródło', 'Data publikacji', 'Tytuł', 'Treść', 'Adres']],
    ] as const) {
      const row = 'Norland Today;2018-01-31T10:00Z;A title;A text;https://norland.example/1';
      expect(await guess(`${header}\n${row}\n`)).toEqual({ outlet, published, title, text, address });
    }
  });

  test('and by their values: an id that is an address, a count of rows, a text under another name', async () => {
    const long = 'The ministry of Norland says that the harbour will be closed until further notice';
    const csv = `id,when,what,source\n0,2018-01-31T10:00Z,${long},Norland Today\n1,2018-01-31T11:00Z,${long},Norland Today\n`;
    expect(await guess(csv)).toEqual({ outlet: 'source', published: 'when', text: 'what' });
    const address = `id,date,text,source\nhttps://norland.example/1,2018-01-31T10:00Z,${long},Norland Today\n`;
    expect(await guess(address)).toMatchObject({ address: 'id' });
  });
});

describe('what is not known is asked, with the way out', () => {
  test('a time zone is never guessed', async () => {
    const error = await refused(posts('2018-01-31 10:00'));
    expect(error).toMatchObject({
      code: 'no-zone',
      place: 'guess.csv',
      hint: expect.stringContaining('--zone Europe/Minsk'),
    });
    expect(error.message).toContain('date');
    expect(error.message).toContain('2018-01-31 10:00');
    expect(await guess(posts('2018-01-31 10:00'), { zone: 'Europe/Minsk' })).toMatchObject({ zone: 'Europe/Minsk' });
    expect(await guess(posts('2018-01-31 10:00+03:00'))).not.toHaveProperty('zone');
    expect(await refused(posts('2018-01-31'), { zone: 'Europe/Minks' })).toMatchObject({ code: 'unknown-zone' });
  });

  test('the order of day and month is taken from a value that decides it, else asked', async () => {
    const zone = 'UTC';
    const two = `${posts('02/03/2018 10:00')}norland-today,31/03/2018 10:00,It is open.\n`;
    expect(await guess(two, { zone })).toMatchObject({ dates: 'dmy' });
    expect(await guess(posts('02/28/2018 10:00'), { zone })).toMatchObject({ dates: 'mdy' });
    expect(await guess(posts('02.03.2018 10:00'), { zone })).toMatchObject({ dates: 'dmy' });
    expect(await refused(posts('02/03/2018 10:00'), { zone })).toMatchObject({
      code: 'ambiguous-dates',
      hint: expect.stringContaining('dates: dmy'),
    });
    expect(await guess(posts('02/03/2018 10:00'), { zone, mapping: { dates: 'mdy' } })).toMatchObject({
      dates: 'mdy',
      text: 'text',
    });
  });

  test('a column that the file lacks is named, and the nearest one', async () => {
    const mapping = { published: 'date', text: 'txet', outlet: 'outlet' };
    expect(await refused(posts('2018-01-31T10:00Z'), { mapping })).toMatchObject({
      code: 'no-column',
      hint: expect.stringContaining('did you mean "text"'),
    });
  });

  test('no time, no text, no outlet: the columns are listed', async () => {
    expect(await refused('outlet,text\nnorland-today,Closed.\n')).toMatchObject({
      code: 'no-date-column',
      hint: expect.stringContaining('outlet, text'),
    });
    expect(await refused('outlet,date\nnorland-today,2018-01-31T10:00Z\n')).toMatchObject({
      code: 'no-text-column',
      hint: expect.stringContaining('--map'),
    });
    const nobody = 'date,text\n2018-01-31T10:00Z,Closed.\n';
    expect(await refused(nobody)).toMatchObject({ code: 'no-outlet', hint: expect.stringContaining('--outlet ID') });
    expect(await guess(nobody, { outlet: 'norland-today' })).toMatchObject({ outlet: { always: 'norland-today' } });
    expect(await refused(nobody, { outlet: 'Norland Today' })).toMatchObject({ code: 'bad-outlet' });
  });
});

describe('a mapping is kept in a file', () => {
  test('what is shown can be loaded again', async () => {
    const mapping: Mapping = {
      outlet: 'Źródło: a "name"',
      accounts: true,
      published: 'date',
      zone: '+03:00',
      dates: 'dmy',
      text: 'a.b',
      form: ['type', 'retweet'],
    };
    expect(await loadMapping(temporaryFile('map.yaml', showMapping(mapping)))).toEqual(mapping);
  });

  test('a mistake in it is named with the key that was meant', async () => {
    await expect(load('publishd: date\n')).rejects.toMatchObject({
      code: 'bad-mapping',
      message: expect.stringContaining('did you mean "published"'),
    });
    await expect(load('zone: Europe/Minks\n')).rejects.toMatchObject({
      code: 'bad-mapping',
      message: expect.stringContaining('zone'),
    });
    await expect(load('text: [unclosed\n')).rejects.toMatchObject({
      code: 'bad-mapping',
      place: expect.stringMatching(/map\.yaml:\d+:\d+$/),
    });
    await expect(loadMapping('/no/such/map.yaml')).rejects.toMatchObject({ code: 'no-file' });
  });
});
