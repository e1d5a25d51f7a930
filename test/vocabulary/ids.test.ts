import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemIdentity, itemKey, readItemId, showItemId, versionKey } from '../../src/vocabulary/ids.js';

test.each([
  [
    { outlet: 'river-news', message: '4711', address: 'https://river.example/1', text: 'x', stated: '2031-01-02' },
    '["id/1","river-news","message","4711"]',
  ],
  [
    { outlet: 'river-news', address: 'https://river.example/1', text: 'x', stated: '2031-01-02' },
    '["id/1","river-news","address","https://river.example/1"]',
  ],
])('id/1 is frozen: %j', (by, identity) => {
  expect(itemIdentity(by)).toBe(identity);
});

// Golden: these letters stand for ever. If this fails, the code is wrong, not the test.
test('the same outlet, address and text give the same id for ever', () => {
  const id = (by: Parameters<typeof itemIdentity>[0]): string => showItemId(itemKey(itemIdentity(by)));
  expect([
    id({ outlet: 'river-news', message: '4711', text: '', stated: '' }),
    id({ outlet: 'river-news', address: 'https://river.example/1', text: '', stated: '' }),
    id({ outlet: 'river-news', text: 'Мова і край', stated: '2031-01-02 03:04' }),
  ]).toMatchInlineSnapshot(`
    [
      "4YBTNPTTARHZ6",
      "E0521N5K3TY29",
      "2MM1PG2SV3WYN",
    ]
  `);
  expect(versionKey('Мова і край').toString(16)).toMatchInlineSnapshot(`"5dc32aa18fc4d08c"`);
});

test('where there is a message id, nothing else counts; where there is an address, the text does not', () => {
  const by = { outlet: 'a', message: '1', address: 'https://a.example', text: 'x', stated: 'y' };
  expect(itemIdentity({ ...by, text: 'other' })).toBe(itemIdentity(by));
  expect(itemIdentity({ ...by, message: '', text: 'other' })).toBe(itemIdentity({ ...by, message: '' }));
  expect(itemIdentity({ ...by, message: '', address: '', text: 'other' })).not.toBe(
    itemIdentity({ ...by, message: '', address: '' }),
  );
});

test('an id is read as it is shown, in small letters too, and with the letters that people mistake', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (key) => {
      expect(readItemId(showItemId(key))).toBe(key);
      expect(readItemId(` ${showItemId(key).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(key);
    }),
  );
  expect(readItemId('not an id')).toBeUndefined();
  expect(readItemId('ZZZZZZZZZZZZZ')).toBeUndefined(); // more than 64 bits
});

test('a lone surrogate is hashed as it is stored', () => {
  expect(versionKey('a\ud800b')).toBe(versionKey('a\ufffdb'));
});
