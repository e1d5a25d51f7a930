import fc from 'fast-check';
import { parse, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { addOutlets } from '../../src/casebook/add-outlets.js';

const fresh = {
  id: 'norland-today',
  name: 'Norland Today: news',
  kind: 'site' as const,
  aliases: ['NT'],
  languages: ['en'],
};
const listed = { id: fresh.id, name: fresh.name, kind: 'site', aliases: ['NT'], languages: ['en'] };

test('outlets come after those that are there, and all else stays as it is', () => {
  const before =
    '# mine\ngroups:   # of two kinds\n  - {id: s,   name: S}\noutlets:\n  # the first\n  - id: a\n    name: "A"  # quoted\n    kind: site\n';
  const after = '\n# the end\n';
  const text = addOutlets(before + after, [fresh]);
  expect(text).toBe(
    `${before}  - id: norland-today\n    name: "Norland Today: news"\n    kind: site\n    aliases: [NT]\n    languages: [en]\n${after}`,
  );
});

test.each([
  ['no file', ''],
  ['no outlets', 'groups: []\n'],
  ['no end of line', 'groups: []'],
  ['nothing after the key', 'outlets:\ngroups: []\n'],
  ['commented-out examples', 'outlets:\n#  - id: x\n#    name: X\n\ngroups:\n'],
  ['an empty list', 'outlets: []\n'],
  ['a list on one line', 'outlets: [{id: a, name: A, kind: tv}] # one\n'],
  ['entries on one line', 'outlets:\n  - {id: a, name: A, kind: tv} # one\ngroups: []\n'],
  ['no indent', 'outlets:\n- id: a\n  name: A\n  kind: tv\ngroups: []\n'],
  ['deep indent', 'outlets:\n      - id: a\n        name: A\n        kind: tv\n'],
  [
    'nested last value',
    'outlets:\n  - id: a\n    name: A\n    kind: tv\n    aliases:\n      - b\n      - c # two\n# end\n',
  ],
  ['a block as last value', 'outlets:\n  - id: a\n    kind: tv\n    name: |\n      A # no comment\n\n\ngroups: []\n'],
  ['Windows line ends', 'groups: []\r\noutlets:\r\n  - id: a\r\n    name: A\r\n    kind: tv\r\n'],
  ['comments only', '# nothing yet\n'],
])('%s', (_, before) => {
  const text = addOutlets(before, [fresh]);
  const was = (parse(before) ?? {}) as { outlets?: unknown[] | null; groups?: unknown };
  expect(parse(text)).toEqual({ ...was, outlets: [...(was.outlets ?? []), listed] });
  expect(parseDocument(text).errors).toEqual([]);
  for (const comment of before.match(/#.*/g) ?? []) expect(text).toContain(comment.trimEnd());
});

test('an outlet that is listed is not listed again', () => {
  const once = addOutlets('', [fresh]);
  expect(addOutlets(once, [fresh])).toBe(once);
  expect(addOutlets(once, [])).toBe(once);
});

test('names of any kind come back as they were', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('no', '24', '- a', 'a: b', '#x', "it's", '[', '*a', '\n', 'null'),
  );
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 60 }), (names) => {
      const outlets = names.map((each, i) => ({
        ...fresh,
        id: `o-${i}`,
        name: each.toWellFormed(),
        aliases: [`${each.toWellFormed()}!`],
      }));
      const found = parse(addOutlets('groups: []\n', outlets)) as { outlets: { name: string; aliases: string[] }[] };
      expect(found.outlets.map((outlet) => outlet.name)).toEqual(outlets.map((outlet) => outlet.name));
      expect(found.outlets.map((outlet) => outlet.aliases)).toEqual(outlets.map((outlet) => outlet.aliases));
    }),
  );
});
