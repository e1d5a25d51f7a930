import { describe, expect, test } from 'vitest';
import { guessMapping, type Stated } from '../../src/read/guess-mapping.js';
import { loadMapping } from '../../src/read/load-mapping.js';
import { mappingSchema, showMapping, type Mapping, type PartialMapping } from '../../src/read/mapping.js';
import { readFile } from '../../src/read/pool.js';
import { recognise } from '../../src/read/recognise.js';
import type { UsageError } from '../../src/vocabulary/errors.js';
import { OutletId } from '../../src/vocabulary/ids.js';
import { settingsFor } from './settings-for.js';
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
      hint: expect.stringContaining('outlet "norland-today", text "Closed."'),
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

  test('every mistake in it is told with its place, and what was meant', async () => {
    const yaml = `outlet: { colum: source, splitt: "+" }
publishd: date
text: 5
zone: Europe/Minks
language: { always: russian }
dates: dym
`;
    const error = await load(yaml).catch((thrown: Error) => thrown);
    expect((error as Error).message.split('\n')).toEqual([
      'map.yaml:1:11 "colum" is not a key here: did you mean "column"?',
      'map.yaml:1:26 "splitt" is not a key here: did you mean "split"?',
      'map.yaml:2:1 "publishd" is not a key here: did you mean "published"?',
      'map.yaml:3:7 "text" is a number: expected a text or a list of texts',
      'map.yaml:4:7 "Europe/Minks" is not a time zone: did you mean "Europe/Minsk"?',
      'map.yaml:5:21 "russian" is not the code of a language: did you mean "ru"?',
      'map.yaml:6:8 "dym" is not a value of "dates": did you mean "dmy"?',
    ]);
    await expect(load('text: [unclosed\n')).rejects.toMatchObject({ code: 'yaml-syntax' });
    await expect(loadMapping('/no/such/map.yaml')).rejects.toMatchObject({ code: 'no-file' });
  });

  test('what an editor is told of it is what is checked', () => {
    const schema = mappingSchema() as { properties: Record<string, object>; additionalProperties: boolean };
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['outlet', 'published', 'records', 'without']),
    );
    expect(schema.additionalProperties).toBe(false);
    expect(schema).not.toHaveProperty('required');
  });
});

describe('a mapping may say more than a column', () => {
  const rows = async (csv: string, mapping: PartialMapping): Promise<Record<string, unknown>[]> => {
    const recognised = await recognise(temporaryFile('rules.csv', csv), 'rules.csv');
    const whole = guessMapping(recognised, { mapping }).mapping;
    const found: Record<string, unknown>[] = [];
    for await (const slice of readFile(recognised.path, 'csv', settingsFor({ mapping: whole }), { workers: 1 })) {
      const lines = Buffer.from(slice.ndjson).toString('utf8').trim().split('\n');
      found.push(...lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>));
      found.push(...slice.quarantined.map(({ locator, code, reason }) => ({ locator, code, reason })));
      expect(slice.rows).toBe(slice.locators.length + slice.quarantined.length);
    }
    return found;
  };

  test('rows of several outlets become one for each; languages and outlets go by what the file calls them', async () => {
    const csv = 'who,when,what,lang\nRiver TV + Hill Post,2031-05-06T07:00Z,Closed,R\n+,2031-05-06T07:00Z,Open,R\n';
    const outlet = { column: 'who', split: '+', map: { 'river tv': OutletId.parse('rtv') } };
    const language = { column: 'lang', map: { R: 'ru' } };
    expect(await rows(csv, { outlet, published: 'when', text: 'what', language })).toMatchObject([
      { outlet: 'rtv', language: 'ru', locator: 'line 2 outlet 1' },
      { outlet: 'hill-post', language: 'ru', locator: 'line 2 outlet 2' },
      { code: 'no-outlet', locator: 'line 3' },
    ]);
  });

  test('each time has its own zone, in a column or for a column; one without is set aside', async () => {
    const csv =
      'o,when,tz,what\na,2031-05-06 07:00,Europe/Minsk,1\na,2031-05-06 07:00,-02:00,2\na,2031-05-06 07:00,Norland,3\n';
    const said = { outlet: 'o', text: 'what' };
    const at = Date.UTC(2031, 4, 6, 7);
    const hour = 3_600_000;
    expect(await rows(csv, { ...said, published: 'when', zone: { column: 'tz' } })).toMatchObject([
      { published_ms: at - 3 * hour },
      { published_ms: at + 2 * hour },
      { code: 'no-zone', locator: 'line 4' },
    ]);
    const published = { column: ['none', 'when'], zone: '+01:00' };
    expect((await rows(csv, { ...said, zone: 'UTC', published }))[0]).toMatchObject({ published_ms: at - hour });
  });

  test('the first column that is not empty counts; a template needs all that stands in it', async () => {
    const csv = 'o,when,a,b,n\nx,"1935817200,5",  ,second,\nx,1935817200,first,second,7\n';
    const said = { outlet: 'o', published: 'when', text: ['a', 'b'], address: 'https://t.example/{o}/{n}' };
    expect(await rows(csv, said)).toMatchObject([
      { text: 'second', address: '', published_ms: 1_935_817_200_500 },
      { text: 'first', address: 'https://t.example/x/7' },
    ]);
  });

  test('what is no post is set aside with the value that said so, and nothing else of it', async () => {
    const csv = 'o,when,what,kind\nx,2031-05-06T07:00Z,Dear Otto,letter\nx,2031-05-06T07:00Z,Closed,post\n';
    const without = [{ column: 'kind', values: ['letter'] }];
    expect(await rows(csv, { outlet: 'o', published: 'when', text: 'what', without })).toMatchObject([
      { text: 'Closed' },
      { code: 'not-a-post', locator: 'line 2', reason: 'this is no post (kind: letter)' },
    ]);
  });
});

test('results of other tools are turned away: they are no posts', async () => {
  const pairs = 'object_id,content_id,content_id_y,time_delta,account_id,account_id_y\na,b,c,5,d,e\n';
  expect(await refused(pairs)).toMatchObject({ code: 'not-posts', hint: expect.stringContaining('timestamp_share') });
});
