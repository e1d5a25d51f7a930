import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordKeys } from '../../../src/read/json-path.js';
import { findRecords } from '../../../src/read/steps/find-records.js';
import { JsonWalk, type Found } from '../../../src/read/steps/json-walk.js';
import { records } from '../../../src/read/steps/records.js';
import type { Step } from '../../../src/read/steps/step.js';
import { defaultLimits, type Limits } from '../../../src/vocabulary/limits.js';
import { temporaryFile } from '../temporary-file.js';

interface Row {
  place: string;
  record?: Record<string, unknown>;
  problem?: string;
  text?: string;
}

async function take(json: string, step: Omit<Extract<Step, { step: 'records' }>, 'step'>, limits?: Partial<Limits>) {
  const output = temporaryFile('rows', '');
  const how = { name: 'a.json', limits: { ...defaultLimits, ...limits } };
  await records(temporaryFile('a.json', json), output, { step: 'records', ...step }, how);
  const lines = readFileSync(output, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

const find = (json: string, name = 'a.json', stated?: string) => findRecords(temporaryFile(name, json), name, stated);

describe('records are taken out of JSON as they stand in it', () => {
  test('however the bytes are cut, and whatever stands around them', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), cuts, fc.boolean(), (list, beside, sizes, pretty) => {
        const json = JSON.stringify({ beside, 'a.b': { n: 1, list }, after: beside }, null, pretty ? 2 : undefined);
        const found: unknown[] = [];
        const walk = new JsonWalk(
          [recordKeys('"a.b".list')],
          ({ bytes }: Found) => found.push(JSON.parse(bytes.toString())),
          {
            longest: 1e6,
          },
        );
        const bytes = Buffer.from(`${json}\n`);
        for (let at = 0, n = 0; at < bytes.length; n++) {
          const size = sizes[n % sizes.length] ?? 1;
          walk.write(bytes.subarray(at, at + size));
          at += size;
        }
        walk.close();
        expect(walk.brokenAt).toBe(-1);
        expect(found).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  test('with what they need of the objects around them, also where that stands behind them; their own comes first', async () => {
    const json = '{"name":"all","chats":[{"messages":[{"id":1},{"id":2,"chat":"own"}, {} ],"name":"River News"}]}';
    expect(await take(json, { paths: ['chats.*.messages'], beside: { chat: 'name', none: 'nothing' } })).toEqual([
      { place: 'chats.1.messages row 1', record: { chat: 'River News', id: 1 } },
      { place: 'chats.1.messages row 2', record: { chat: 'own', id: 2 } },
      { place: 'chats.1.messages row 3', record: { chat: 'River News' } },
    ]);
  });

  test('by their ids, and a whole object as one', async () => {
    expect(await take('{"b":{"n":1},"a":{"n":2}}', { paths: ['*'] })).toEqual([
      { place: 'row b', record: { n: 1 } },
      { place: 'row a', record: { n: 2 } },
    ]);
    expect(await take('\uFEFF{\n"n":1}', { paths: [''] })).toEqual([{ place: 'row 1', record: { n: 1 } }]);
  });

  test('one that cannot be read is set aside with its text; a file that ends in the middle gives what it has', async () => {
    const rows = await take('{"m":[{"a":1},17,{"a":tru},{"a":"\\', { paths: ['m'] });
    expect(rows).toEqual([
      { place: 'row 1', record: { a: 1 } },
      { place: 'row 2', problem: 'not-json', text: '17' },
      { place: 'row 3', problem: 'not-json', text: '{"a":tru}' },
      { place: 'row 4', problem: 'not-json', text: '{"a":"\\' },
    ]);
    const broken = await take('{"m":[{"a":1} oh {"a":2}]}', { paths: ['m'] });
    expect(broken).toEqual([
      { place: 'row 1', record: { a: 1 } },
      { place: 'behind row 1', problem: 'not-json', text: '(byte 14 of the file)' },
    ]);
  });

  test('one that is nested too deeply is set aside, and says so', async () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const json = `{"m":[{"a":${nested(2)}},{"a":${nested(100_000)}}]}`;
    expect(await take(json, { paths: ['m'] }, { depth: 3 })).toMatchObject([
      { place: 'row 1' },
      { problem: 'too-deep' },
    ]);
  });

  test('a path that leads nowhere is an error with the way out', async () => {
    await expect(take('{"m":[]}', { paths: ['messages'] })).rejects.toMatchObject({
      code: 'no-records',
      message: expect.stringContaining('"messages"'),
      hint: expect.stringContaining('records: PATH'),
    });
  });
});

describe('where the records lie is found out', () => {
  const list = JSON.stringify([
    { id: 1, text: 'The harbour is closed' },
    { id: 2, text: 'The bridge is open' },
  ]);

  test('in one list, however deep, with what stands beside the way', async () => {
    expect(await find(`{"ok":true,"data":{"page":{"n":1,"items":${list}}}}`)).toEqual({
      step: 'records',
      paths: ['data.page.items'],
      beside: { ok: 'ok', n: 'n' },
    });
    expect(await find(`{"the.list":${list}}`)).toEqual({ step: 'records', paths: ['"the.list"'] });
    expect(await find('{"x1":{"t":"a"},"x2":{"t":"b"},"x3":{"t":"c"}}')).toEqual({ step: 'records', paths: ['*'] });
  });

  test('an object without such a list is one record', async () => {
    expect(
      await find('{\n"id": 1,\n"text": "The harbour is closed until the morning",\n"links": [{"to": "a"}]\n}'),
    ).toEqual({
      step: 'records',
      paths: [''],
    });
  });

  test('lines of JSON, arrays and tables are left as they are', async () => {
    const line = `{"id":1,"items":${list}}\n`;
    for (const plain of [line + line, `${line}\n${line}`, list, 'a,b\n1,2\n', '{a},b\n1,2\n', '', '{"a":1,\n{"b":2}\n'])
      expect(await find(plain), plain).toBeUndefined();
    expect(await find('{"id":1,"text":"one line alone"}\n')).toBeUndefined();
    expect(await find(line, 'one.ndjson')).toEqual({ step: 'records', paths: ['items'], beside: { id: 'id' } });
  });

  test('or a mapping says it; of lines it cannot', async () => {
    expect(await find(`[{"posts":${list}}]`, 'a.json', '*.posts')).toEqual({ step: 'records', paths: ['*.posts'] });
    expect(await find(`{"site":"a","b":[],"c":${list}}`, 'a.json', 'b')).toEqual({
      step: 'records',
      paths: ['b'],
      beside: { site: 'site' },
    });
    await expect(find('{"a":1}\n{"a":2}\n', 'a.jsonl', 'a')).rejects.toMatchObject({ code: 'no-records' });
  });
});
