import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileQueries } from '../../../src/casebook/query/compile-queries.js';
import { parseQuery } from '../../../src/casebook/query/parse-query.js';
import type { QueryNode } from '../../../src/casebook/query/query-node.js';
import { requiredWords } from '../../../src/casebook/query/required-words.js';
import { noFolds, wordKeys, type Folds } from '../../../src/language/word-keys.js';
import { stem } from '../../../src/language/stem.js';
import { words } from '../../../src/language/words.js';
import { plainWord, queryTree } from './query-tree.js';

const matcherOf = (...queries: string[]) =>
  compileQueries(queries.map((text) => ({ key: text, node: parseQuery(text) })));

/** The meaning of a query, straight from its definition. */
function naive(node: QueryNode, text: readonly string[]): boolean {
  switch (node.kind) {
    case 'word':
      return text.some((word) => fits(word, node.pattern));
    case 'phrase':
      return text.some((_, at) => node.patterns.every((pattern, i) => fits(text[at + i], pattern)));
    case 'near':
      return places(node.of[0], text).some((a) =>
        places(node.of[1], text).some((b) => {
          const between = Math.max(a.start, b.start) - Math.min(a.end, b.end) - 1;
          return between >= 0 && between <= node.within;
        }),
      );
    case 'and':
      return node.of.every((part) => naive(part, text));
    case 'or':
      return node.of.some((part) => naive(part, text));
    case 'not':
      return !naive(node.of, text);
  }
}

/** First and last position of what stands beside NEAR. */
function places(node: QueryNode, text: readonly string[]): { start: number; end: number }[] {
  if (node.kind === 'or') return node.of.flatMap((part) => places(part, text));
  const patterns = node.kind === 'word' ? [node.pattern] : node.kind === 'phrase' ? node.patterns : [];
  return [...text.keys()]
    .filter((at) => patterns.every((pattern, i) => fits(text[at + i], pattern)))
    .map((start) => ({ start, end: start + patterns.length - 1 }));
}

function fits(word: string | undefined, pattern: string): boolean {
  if (pattern.startsWith('=')) return word === pattern.slice(1);
  const expression = `^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`;
  return word !== undefined && new RegExp(expression, 'u').test(word);
}

const text = fc.array(plainWord, { maxLength: 12 });

test('queries match what their definition says, many at once and text after text', () => {
  fc.assert(
    fc.property(fc.array(queryTree, { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (nodes, all) => {
      const matcher = compileQueries(nodes.map((node, key) => ({ key: String(key), node })));
      for (const each of all) {
        const expected = [...nodes.keys()].filter((index) => naive(nodes[index] as QueryNode, each));
        expect(matcher.match(each, [])).toEqual(expected);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('wildcards match what their definition says', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '𝒳', 'é'), { maxLength: 8 }).map((all) => `ab${all.join('')}`);
  const pattern = fc
    .array(fc.constantFrom('a', 'b', '𝒳', '?', '*'), { maxLength: 8 })
    .map((all) => `ab${all.join('')}`);
  fc.assert(
    fc.property(pattern, letters, (stated, word) => {
      const matcher = compileQueries([{ key: '', node: { kind: 'word', pattern: stated } }]);
      expect(matcher.match([word], []).length > 0).toBe(fits(word, stated));
    }),
    { numRuns: 3_000 },
  );
});

test('the words by which a query matches can be marked', () => {
  const matcher = matcherOf('мигра* AND "через границ?" NOT шпион', 'мир OR (труд май)');
  const found = words('Мигранты идут через границу: мигранты — через реку. Мир, труд.');
  expect(matcher.match(found, [])).toEqual([0, 1]);
  expect(matcher.spans(0, found, []).map((at) => found[at])).toEqual(['мигранты', 'через', 'границу', 'мигранты']);
  expect(matcher.spans(1, found, []).map((at) => found[at])).toEqual(['мир']);
  expect(matcher.spans(0, words('Мигранты — шпионы'), [])).toEqual([]);
});

test('a matching query that asks for something has something to mark', () => {
  fc.assert(
    fc.property(queryTree, text, (node, each) => {
      const matcher = compileQueries([{ key: '', node }]);
      const spans = matcher.spans(0, each, []);
      if (!naive(node, each)) expect(spans).toEqual([]);
      else if (!naive(node, [])) expect(spans.length + Number(hasNot(node))).toBeGreaterThan(0);
    }),
  );
});

function hasNot(node: QueryNode): boolean {
  return node.kind === 'not' || ((node.kind === 'and' || node.kind === 'or') && node.of.some(hasNot));
}

test('every match has a word of each list that is required', () => {
  fc.assert(
    fc.property(queryTree, text, (node, each) => {
      const lists = requiredWords(node);
      expect(lists.every((list) => list.length > 0)).toBe(true);
      if (naive(node, each))
        for (const list of lists) expect(list.some((word) => (each as string[]).includes(word))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('what is required is as little as possible, rarest first', () => {
  expect(requiredWords(parseQuery('мир* (труд OR май) "новый порядок" NOT война'))).toEqual([
    ['порядок'],
    ['новый'],
    ['май', 'труд'],
  ]);
  expect(requiredWords(parseQuery('мир* OR труд'))).toEqual([]);
  expect(requiredWords(parseQuery('(а "б в") OR (г д)'))).toEqual([['а', 'г']]);
  expect(requiredWords(parseQuery('NOT а'))).toEqual([]);
});

test('no pattern and no text makes matching slow', () => {
  const hostile = matcherOf(
    `aa${'*a'.repeat(90)}*b`,
    `"${'aa* '.repeat(100)}"`,
    `"${'aa '.repeat(100)}"`,
    Array.from({ length: 1_000 }, (_, i) => `aa*${i}`).join(' OR '),
    `(${Array.from({ length: 20 }, () => '"aa aa" OR aa').join(' OR ')}) NEAR/1000 (bb OR aa*)`,
  );
  const start = performance.now();
  hostile.match([`a${'a'.repeat(200_000)}`], []);
  hostile.match(
    Array.from({ length: 20_000 }, () => 'aa'),
    [],
  );
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe('forms of a word', () => {
  const asked = (query: string, said: string, languages: string[], language = 'any', folds: Folds = noFolds) =>
    compileQueries([{ key: '', node: parseQuery(query), language }], folds).match(words(said), languages).length > 0;

  test('a word matches its forms in the language of the text, alone and in a phrase', () => {
    expect(asked('мигрант', 'Толпы мигрантов на границе', ['ru'])).toBe(true);
    expect(asked('"беларуская мова"', 'Без беларускай мовы няма краіны', ['be'])).toBe(true);
    expect(asked('sanction', 'Sanctions were announced', ['en'])).toBe(true);
    expect(asked('мигрант', 'Миграция растёт', ['ru'])).toBe(false);
  });

  test('=word and ="a phrase" match one spelling, whatever the language', () => {
    expect(asked('=мигрант', 'Толпы мигрантов на границе', ['ru'])).toBe(false);
    expect(asked('=мигрантов', 'Толпы мигрантов на границе', ['ru'])).toBe(true);
    expect(asked('="толпы мигрантов"', 'Толпа мигрантов', ['ru'])).toBe(false);
    expect(asked('"толпы мигрантов"', 'Толпа мигрантов', ['ru'])).toBe(true);
  });

  test('where the language is unknown a word matches as it is spelt, and by the language the query is for', () => {
    expect(asked('мигрант', 'мигрантов', [])).toBe(false);
    expect(asked('мигрантов', 'мигрантов', [])).toBe(true);
    expect(asked('мигрант', 'мигрантов', [], 'ru')).toBe(true);
    expect(asked('мигрант', 'мигрантов', ['xx'])).toBe(false);
  });

  test('a query for one language is asked of texts in it, also beside another', () => {
    expect(asked('мигрант', 'мигрантов', ['uk'], 'ru')).toBe(false);
    expect(asked('мигрант', 'мигрантов', ['en', 'ru'], 'ru')).toBe(true);
    expect(asked('мигрант', 'мигрантов', ['en', 'ru'])).toBe(true);
    expect(asked('x1 OR NOT мигрант', 'что-то', ['uk'], 'ru')).toBe(false);
  });

  test('in a language with stems two words match as their stems do', () => {
    fc.assert(
      fc.property(plainWord, plainWord, fc.constantFrom('be', 'en', 'pl', 'ru', 'uk'), (word, form, language) => {
        const same = stem(word, language) === stem(form, language);
        const matcher = compileQueries([{ key: '', node: { kind: 'word', pattern: word } }]);
        expect(matcher.match([form], [language])).toEqual(same ? [0] : []);
      }),
    );
  });

  test('ё and і are folded only where told, for forms and for wildcards', () => {
    const told: Folds = { fold: ['ё', 'і'], latin: [] };
    expect(asked('самолёт', 'самолета нет', ['ru'])).toBe(asked('самолет', 'самолёта нет', ['ru']));
    expect(asked('самолёт*', 'самолета нет', ['ru'])).toBe(false);
    for (const [query, said] of [
      ['самолёт', 'самолета нет'],
      ['самолет', 'самолёта нет'],
      ['самолёт*', 'самолета нет'],
      ['самолет*', 'самолёта нет'],
      ['мір', 'мир'],
    ] as const)
      expect(asked(query, said, ['ru'], 'any', told), query).toBe(true);
    expect(asked('=самолёт', 'самолет', ['ru'], 'any', told)).toBe(false);
  });

  test('Belarusian in Latin letters is found where told', () => {
    const told: Folds = { fold: [], latin: ['be'] };
    const łacinka = 'Ja ŭčora bačyŭ, jak mihranty išli praz miažu z Biełarusi';
    for (const query of ['мігрант', '"праз мяжу"', 'бачыць', 'мігр*', 'Беларусь']) {
      expect(asked(query, łacinka, ['be'], 'any', told), query).toBe(true);
      expect(asked(query, łacinka, ['be']), query).toBe(false);
    }
    expect(asked('жыве', 'Zhyvie Belarus', [], 'any', told)).toBe(true);
    expect(asked('мяжа', 'praz miazu', ['be'], 'any', told)).toBe(true);
    expect(asked('мігрант', łacinka, ['pl'], 'any', told)).toBe(false);
  });
});

describe('NEAR', () => {
  const matcher = matcherOf('мир NEAR/2 (труд OR "первый май")', 'мир NEAR/0 мир');
  const match = (said: string) => matcher.match(words(said), []);

  test('counts the words between, in either order', () => {
    expect(match('мир а б труд')).toEqual([0]);
    expect(match('труд а б мир')).toEqual([0]);
    expect(match('мир а б в труд')).toEqual([]);
    expect(match('первый май а б мир')).toEqual([0]);
    expect(match('мир а б первый май')).toEqual([0]);
  });

  test('one word is not near itself', () => {
    expect(match('мир')).toEqual([]);
    expect(match('мир мир')).toEqual([1]);
  });

  test('only what is near is marked', () => {
    expect(matcher.spans(0, words('труд в г д мир а первый май и труд'), [])).toEqual([4, 6, 7]);
  });
});

test('every match is found by the stems of what is required', () => {
  const { keys } = wordKeys(noFolds);
  const languages = ['be', 'ru', 'uk', 'pl', 'en'];
  fc.assert(
    fc.property(queryTree, text, fc.subarray(languages, { maxLength: 2 }), (node, each, of) => {
      if (compileQueries([{ key: '', node }]).match(each, of).length === 0) return;
      const has = new Set(each.flatMap((word) => (of.length > 0 ? of : ['']).flatMap((code) => keys(word, code))));
      for (const list of requiredWords(node)) {
        const any = list.flatMap((word) => ['', ...languages].flatMap((code) => keys(word, code)));
        expect(any.some((key) => has.has(key))).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});
