/** What every store must do, embedded or server: each implementation's test is a few lines that run this. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineQuery } from '../../src/store/define.js';
import type { Query, Store } from '../../src/store/store.js';

const query = <P extends z.ZodType, R extends z.ZodType>(sql: string, params: P, row: R): Query<P, R> => ({
  name: 'test',
  sql,
  params,
  row,
});
const none = z.strictObject({});

export const item = (changes: Record<string, unknown> = {}): string =>
  `${JSON.stringify({
    item: '18446744073709551615',
    version: '9007199254740993',
    outlet: 'river-news',
    identity: '["id/1"]',
    published_ms: 1_900_000_000_123,
    stated: '2030',
    title: '',
    text: 'Мова, «quotes», \u0000 and "newlines"\n',
    language: '',
    form: 'post',
    address: '',
    message: '',
    sha256: 'a'.repeat(64),
    locator: 'line 2',
    recorded_ms: '1',
    ...changes,
  })}\n`;

export function storeContract(open: () => Promise<Store>): void {
  const onStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  test('64-bit numbers, Cyrillic, NUL and newlines come back as they went in', () =>
    onStore(async (store) => {
      await store.insert('items', Buffer.from(item()));
      const row = z.strictObject({ item: z.string(), version: z.string(), text: z.string(), published_ms: z.string() });
      const rows = await store.rows(
        query('SELECT item, version, text, published_ms FROM refrain.items FINAL', none, row),
        {},
      );
      expect(rows).toEqual([
        {
          item: '18446744073709551615',
          version: '9007199254740993',
          text: 'Мова, «quotes», \u0000 and "newlines"\n',
          published_ms: '1900000000123',
        },
      ]);
    }));

  test('to write one twice changes nothing, and a later reading replaces an earlier one', () =>
    onStore(async (store) => {
      await store.insert('items', Buffer.from(item()));
      await store.insert('items', Buffer.from(item({ recorded_ms: '2', locator: 'line 9' })));
      await store.insert('items', Buffer.from(item()));
      const rows = await store.rows(
        query('SELECT locator FROM refrain.items FINAL', none, z.strictObject({ locator: z.string() })),
        {},
      );
      expect(rows).toEqual([{ locator: 'line 9' }]);
    }));

  test('a text is bound as it is, alone, in a list and in a stream', () =>
    onStore(async (store) => {
      const hostile = [
        "'",
        '\\',
        "\\'",
        'a\\',
        '\\n',
        '\n',
        '\t',
        '\r\n',
        '\0',
        'a\0b',
        '\\N',
        'NULL',
        '\b\f\u001b',
        '"`',
        '\u2028',
      ];
      hostile.push("'; DROP TABLE refrain.items; --", "', param_b='x", '{v:String}', '/* */ -- ?', 'ё—🙂', '', ' ');
      const params = z.strictObject({ v: z.string(), all: z.array(z.string()) });
      const row = z.strictObject({ v: z.string(), all: z.array(z.string()) });
      const asked = query('SELECT {v:String} AS v, {all:Array(String)} AS all', params, row);
      for (const v of hostile) {
        expect(await store.rows(asked, { v, all: hostile })).toEqual([{ v, all: hostile }]);
        for await (const rows of store.stream(asked, { v, all: hostile })) expect(rows).toEqual([{ v, all: hostile }]);
      }
    }));

  test('what is read at the same time has its own values, and does not wait for what takes long', () =>
    onStore(async (store) => {
      const params = z.strictObject({ v: z.string(), s: z.number() });
      const asked = query(
        'SELECT {v:String} AS v, sleep({s:Float64}) AS s',
        params,
        z.strictObject({ v: z.string(), s: z.int() }),
      );
      const ended: string[] = [];
      const ask = async (v: string, s: number): Promise<void> => {
        expect(await store.rows(asked, { v, s })).toEqual([{ v, s: 0 }]);
        ended.push(v);
      };
      await Promise.all([ask('long', 2.5), ...Array.from({ length: 40 }, (_, n) => ask(`short ${n}`, 0))]);
      expect(ended).toHaveLength(41);
      expect(ended.at(-1)).toBe('long');
    }));

  test('a stream that is read while the store is closed does not end as if it were whole', async () => {
    const store = await open();
    const row = z.strictObject({ n: z.string() });
    const reading = (async () => {
      let n = 0;
      for await (const rows of store.stream(query('SELECT number AS n FROM numbers(3000000)', none, row), {})) {
        if (n === 0) void store.close();
        n += rows.length;
        await new Promise((done) => setTimeout(done, 20));
      }
      return n;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'store-closed' });
    await store.close();
  });

  test('values are bound, whatever they hold', () =>
    onStore(async (store) => {
      const hostile = ["'; DROP TABLE refrain.items; --", 'a\\b', '{x:String}', 'мова', ''];
      const sql = 'SELECT {v:Array(String)} AS v, {n:Array(UInt64)} AS n';
      const params = z.strictObject({ v: z.array(z.string()), n: z.array(z.bigint()) });
      const row = z.strictObject({ v: z.array(z.string()), n: z.array(z.string()) });
      const rows = await store.rows(query(sql, params, row), { v: hostile, n: [0n, 18446744073709551615n] });
      expect(rows).toEqual([{ v: hostile, n: ['0', '18446744073709551615'] }]);
    }));

  test('a misspelt column is refused, and the rows before it stay', () =>
    onStore(async (store) => {
      await store.insert('items', Buffer.from(item()));
      await expect(store.insert('items', Buffer.from(item({ outlett: 'x' })))).rejects.toMatchObject({
        name: 'StoreError',
      });
      const count = query(
        'SELECT toUInt32(count()) AS n FROM refrain.items FINAL',
        none,
        z.strictObject({ n: z.int() }),
      );
      expect(await store.rows(count, {})).toEqual([{ n: 1 }]);
    }));

  test('a row of another shape than agreed is an error, not a surprise', () =>
    onStore(async (store) => {
      const wrong = query("SELECT 'x' AS n", none, z.strictObject({ n: z.int() }));
      await expect(store.rows(wrong, {})).rejects.toMatchObject({ name: 'StoreError', code: 'row-shape' });
    }));

  test('answers of any size come in batches, in order, and can be left early', () =>
    onStore(async (store) => {
      const many = query(
        'SELECT toUInt32(number) AS n FROM numbers(200000) ORDER BY n',
        none,
        z.strictObject({ n: z.int() }),
      );
      let next = 0;
      for await (const rows of store.stream(many, {})) for (const { n } of rows) if (n === next) next++;
      expect(next).toBe(200_000);
      for await (const rows of store.stream(many, {})) {
        expect(rows.length).toBeLessThan(200_000);
        break;
      }
      let again = 0;
      for await (const rows of store.stream(many, {})) again += rows.length;
      expect(again).toBe(200_000);
    }));

  test('it can be written to while an answer is being read', () =>
    onStore(async (store) => {
      const many = query('SELECT toUInt32(number) AS n FROM numbers(200000)', none, z.strictObject({ n: z.int() }));
      let written = 0;
      for await (const rows of store.stream(many, {})) {
        if (rows.length > 0) await store.insert('items', Buffer.from(item({ item: String(++written) })));
      }
      const count = query(
        'SELECT toUInt32(count()) AS n FROM refrain.items FINAL',
        none,
        z.strictObject({ n: z.int() }),
      );
      expect(await store.rows(count, {})).toEqual([{ n: written }]);
    }));

  test('an error says what was being done and what to do', () =>
    onStore(async (store) => {
      const broken = query('SELECT nonsense FROM refrain.items', none, none);
      await expect(store.rows(broken, {})).rejects.toMatchObject({
        name: 'StoreError',
        message: expect.stringContaining('test:'),
        hint: expect.any(String),
      });
    }));
}

test('a query of two statements is refused before it runs', () => {
  expect(() => defineQuery({ sql: new URL('./two-statements.sql', import.meta.url), params: none, row: none })).toThrow(
    'one statement',
  );
});
