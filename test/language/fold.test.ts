import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../src/language/fold.js';
import { words } from '../../src/language/words.js';

test('posts that differ in spacing, case, punctuation, emoji and links are the same text', () => {
  const text = foldedText('Норланд готовит удар, сообщает источник');
  expect(text).toBe('норланд готовит удар сообщает источник');
  for (const other of [
    '«НОРЛАНД  готовит удар» — сообщает источник!!! 😡❤️',
    'Норланд готовит удар, сообщает источник https://t.co/aBc123',
    'Норланд готовит удар, сообщает источник (www.news.example/a?b=c#d)',
    'Норланд готовит удар,\nсообщает источник t.me/source/12',
    'https://t.co/x Норланд готовит удар, сообщает источник https://t…',
    'Норланд готовит удар, сообщает источник https:…',
    'Норланд готовит удар, сообщает источник HTTP://NEWS.EXAMPLE/»',
  ]) {
    expect(foldedText(other)).toBe(text);
  }
});

test('what is no address stays', () => {
  expect(foldedText('90 км/ч и/или 1.5/2, U.S./EU')).toBe('90 км ч и или 1 5 2 u s eu');
  expect(foldedText('см. https://a.example/«цитата» дальше')).toBe('см цитата дальше');
  expect(foldedText('A股 https://a.example/见')).toBe('a股 见');
});

test('a text without words has no folded text', () => {
  for (const text of ['', ' ', '😀', 'https://t.co/abc', '…']) expect(foldedText(text)).toBe('');
});

test('without addresses it is the words, joined by one space', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('мир', 'Труд', '-', '12', '!', '😀', '.')), (parts) => {
      const text = parts.join(' ');
      expect(foldedText(text)).toBe(words(text).join(' '));
    }),
  );
});

test('no text makes it slow', () => {
  for (const part of ['a.', 'a/', 'www.', 'http://', 'https', '"www.', 't.co/"', '-.']) {
    const start = performance.now();
    foldedText(part.repeat(200_000));
    expect(performance.now() - start, part).toBeLessThan(2_000);
  }
});
