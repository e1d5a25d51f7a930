import { expect, test } from 'vitest';
import { nearest } from '../../src/casebook/suggest.js';

test('the word that was meant is found across a slip of the hand', () => {
  const words = ['official', 'state-controlled', 'state-linked', 'state-aligned', 'independent', 'unknown'];
  expect(nearest('state-alinged', words)).toBe('state-aligned');
  expect(nearest('State-Linked', words)).toBe('state-linked');
  expect(nearest('oficial', words)).toBe('official');
  expect(nearest('unknonw', words)).toBe('unknown');
});

test('a word that is like none has no suggestion', () => {
  for (const word of ['', 'x', 'newspaper', 'y'.repeat(1_000_000)])
    expect(nearest(word, ['site', 'tv'])).toBeUndefined();
  expect(nearest('site', [])).toBeUndefined();
});

test('of equally near words the first is taken, and a nearer one before all', () => {
  expect(nearest('cat', ['bat', 'rat', 'cats'])).toBe('bat');
  expect(nearest('cat', ['bat', 'cat'])).toBe('cat');
  expect(nearest('ab', ['ba'])).toBe('ba');
});
