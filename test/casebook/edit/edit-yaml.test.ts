import fc from 'fast-check';
import { parse, parseDocument, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { editYaml } from '../../../src/casebook/edit/edit-yaml.js';
import { withoutNulls, type PlainMap } from '../../../src/casebook/edit/plain.js';

const outlets = `# the media space
groups:
  - id: river   # those on the river
    name: River media

outlets:
  # the big ones
  - id: river-news
    name: 'River News'     # since 2029
    kind: site
    groups: [river]
    channels:
      - https://river.example/feed   # slow
      - t.me/river_news
    alignment:
      - is: state-controlled
        basis: >-
          owned by the state broadcaster,
          whose head the president appoints
        reference: https://registry.example/river
        from: 2029-05-01
  - {id: hill-post, name: Hill Post, kind: newspaper}

  # an agency
  - id: harbour-wire
    name: Harbour Wire
    kind: agency
`;
const says = (yaml: string): PlainMap => (withoutNulls(parse(yaml)) ?? {}) as PlainMap;
type Any = Record<string, any>;
/** The text after a change of what it says. */
const edited = (change: (data: Any) => void, text = outlets): string => {
  const data = structuredClone(says(text)) as Any;
  change(data);
  return editYaml(text, data as PlainMap);
};
/** The lines that one text has and the other has not: `-` gone, `+` new. */
const difference = (before: string, after: string): string[] => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [
    ...a.slice(head, a.length - tail).map((line) => `-${line}`),
    ...b.slice(head, b.length - tail).map((line) => `+${line}`),
  ];
};

test('a changed name changes its place and nothing else, in its own quotation marks', () => {
  const after = edited((data) => (data.outlets[0].name = "River's News"));
  expect(difference(outlets, after)).toEqual([
    "-    name: 'River News'     # since 2029",
    "+    name: 'River''s News'     # since 2029",
  ]);
});

test('a key that was not there comes last in its entry, and one that goes takes its line', () => {
  expect(
    difference(
      outlets,
      edited((data) => (data.outlets[0].country = 'Vesmark')),
    ),
  ).toEqual(['+    country: Vesmark']);
  expect(
    difference(
      outlets,
      edited((data) => delete data.outlets[0].kind),
    ),
  ).toEqual(['-    kind: site']);
  expect(
    difference(
      outlets,
      edited((data) => (data.outlets[1].country = 'a, b')),
    ),
  ).toEqual([
    '-  - {id: hill-post, name: Hill Post, kind: newspaper}',
    '+  - {id: hill-post, name: Hill Post, kind: newspaper, country: "a, b"}',
  ]);
});

test('a list gains and loses entries where they stand, with their comments', () => {
  expect(
    difference(
      outlets,
      edited((data) => data.outlets[0].channels.push('x.example')),
    ),
  ).toEqual(['+      - x.example']);
  expect(
    difference(
      outlets,
      edited((data) => data.outlets[0].channels.shift()),
    ),
  ).toEqual(['-      - https://river.example/feed   # slow']);
  expect(
    difference(
      outlets,
      edited((data) => (data.outlets[0].groups = ['river', 'hill'])),
    ),
  ).toEqual(['-    groups: [river]', '+    groups: [river, hill]']);
});

test('a long text that is folded stays folded', () => {
  const after = edited((data) => (data.outlets[0].alignment[0].basis = `${'word '.repeat(40)}end`));
  expect(after).toContain('        basis: >-\n          word word');
  expect(Math.max(...after.split('\n').map((line) => line.length))).toBeLessThan(125);
});

test('an entry is added after the last and removed without what stands around it', () => {
  expect(
    difference(
      outlets,
      edited((data) => data.outlets.push({ id: 'x', name: 'X', kind: 'tv', groups: ['river'] })),
    ),
  ).toEqual(['+  - id: x', '+    name: X', '+    kind: tv', '+    groups: [ river ]'.replace('[ river ]', '[river]')]);
  const after = edited((data) => data.outlets.splice(0, 1));
  expect(after).toContain('  # the big ones\n  - {id: hill-post');
  expect(after).not.toContain('river-news');
});

test('a new id in the place of an old one keeps the comments of its entry', () => {
  const data = structuredClone(says(outlets)) as Any;
  data.outlets[0].id = 'river-today';
  const after = editYaml(outlets, data as PlainMap, new Map([['river-today', 'river-news']]));
  expect(difference(outlets, after)).toEqual(['-  - id: river-news', '+  - id: river-today']);
});

test('a list of nothing but commented-out examples is filled below them', () => {
  const blank = '# who\nspeakers:\n#  - id: a\n#    name: A\n\nother: 1\n';
  expect(edited((data) => (data.speakers = [{ id: 'b' }]), blank)).toBe(
    '# who\nspeakers:\n#  - id: a\n#    name: A\n  - id: b\n\nother: 1\n',
  );
  expect(says(edited((data) => (data.speakers = [{ id: 'b' }]), ''))).toEqual({ speakers: [{ id: 'b' }] });
});

test('files of Windows keep their line ends', () => {
  const after = edited(
    (data) => {
      data.outlets[2].country = 'Vesmark';
      data.outlets.splice(0, 1);
    },
    outlets.replaceAll('\n', '\r\n'),
  );
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what an anchor stands for is not changed elsewhere by the way', () => {
  const text = 'a: &x {id: one, name: A}\nb: *x\n';
  expect(says(edited((data) => (data.b.name = 'B'), text))).toEqual({
    a: { id: 'one', name: 'A' },
    b: { id: 'one', name: 'B' },
  });
  expect(says(edited((data) => (data.a.name = 'B'), text))).toEqual({
    a: { id: 'one', name: 'B' },
    b: { id: 'one', name: 'A' },
  });
});

const word = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  fc.constantFrom(
    'yes',
    'null',
    '2031-05-01',
    '1e3',
    '#x',
    '- a',
    'a: b',
    '"',
    "it's",
    'a\nb',
    'word '.repeat(40).trim(),
  ),
);
const anEntry = (id: fc.Arbitrary<string>): fc.Arbitrary<PlainMap> =>
  fc.record(
    {
      id,
      name: word,
      list: fc.array(word, { minLength: 1, maxLength: 3 }),
      map: fc.dictionary(
        fc.constantFrom('ru', 'be', 'any'),
        fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 2 })),
        { minKeys: 1 },
      ),
      claims: fc.array(fc.record({ is: word, from: word }), { minLength: 1, maxLength: 3 }),
      n: fc.integer(),
    },
    { requiredKeys: ['id'] },
  );
const entries = fc.uniqueArray(anEntry(fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
  selector: ({ id }) => id,
  minLength: 1,
});

test('whatever is wanted is what the text says afterwards', () => {
  fc.assert(
    fc.property(entries, entries, fc.boolean(), fc.constantFrom(20, 80, 0), (before, after, flow, lineWidth) => {
      const text = stringify({ version: 1, entries: before }, { lineWidth, collectionStyle: flow ? 'flow' : 'block' });
      expect(says(editYaml(text, { version: 1, entries: after }))).toEqual({ version: 1, entries: after });
    }),
    { numRuns: 150 },
  );
});

test('comments of what stays, stay', () => {
  fc.assert(
    fc.property(entries, entries, (before, others) => {
      const place = ({ id }: PlainMap): number => (before.findIndex((old) => old.id === id) + 6) % 6; // new ones last
      const after = others.toSorted((a, b) => place(a) - place(b));
      const document = parseDocument(stringify({ entries: before }));
      const list = document.get('entries') as { items: { items: { value: any }[]; commentBefore?: string }[] };
      for (const [at, item] of list.items.entries()) item.commentBefore = ` above ${before[at]?.id as string}`;
      const text = `# head\n${document.toString()}# end\n`;
      const kept = editYaml(text, { entries: after });
      expect(kept).toContain('# head\n');
      expect(kept).toContain('# end');
      for (const { id } of after)
        if (before.some((old) => old.id === id)) expect(kept).toContain(`# above ${id as string}\n`);
    }),
    { numRuns: 100 },
  );
});

test('a file of nothing but comments keeps them', () => {
  expect(editYaml('# yaml-language-server: x\n', { speakers: [{ id: 'b', roles: [{ title: 'T' }] }] })).toBe(
    '# yaml-language-server: x\n\nspeakers:\n  - id: b\n    roles:\n      - title: T\n',
  );
});

test('five thousand outlets are edited in no time to speak of', () => {
  const entry = (at: number): Any => ({ id: `account-${at}`, name: `Account ${at}`, kind: 'account' });
  const all = Array.from({ length: 5_000 }, (_, at) => entry(at));
  const text = stringify({ outlets: all });
  const from = performance.now();
  const after = editYaml(text, { outlets: [...all.filter((_, at) => at % 7), entry(9_999)] });
  expect((says(after).outlets as unknown[]).length).toBe(4_286);
  expect(performance.now() - from).toBeLessThan(20_000);
});
