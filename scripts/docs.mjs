// Writes docs/reference/ from the program itself. A test fails when a page is not what this would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const built = (path) => import(pathToFileURL(`dist/${path}`).href);

/** Every command with its help, as the terminal shows it at 100 columns. */
async function cli() {
  const { program } = await built('cli/program.js');
  const refrain = await program();
  const width = { helpWidth: 100, outputHasColors: false };
  const help = (command) => {
    let text = '';
    command.configureOutput({
      writeOut: (part) => (text += part),
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    });
    command.outputHelp(width);
    return text.trimEnd();
  };
  const nameOf = (command) => (command.parent === refrain ? '' : `${command.parent.name()} `) + command.name();
  const helps = refrain.commands
    .flatMap((command) => [command, ...command.commands])
    .map((command) => `## ${nameOf(command)}\n\n\`\`\`\n${help(command)}\n\`\`\`\n`);
  return `# Command line

<!-- Made by scripts/docs.mjs from the program: do not edit. -->

\`\`\`
${help(refrain)}
\`\`\`

Exit codes: 0 done (to find nothing is to be done), 1 failed, 2 wrong use or wrong casebook, 3 a check fell short, 4 done in part (something was set aside), 130 interrupted.

\`--format\` says what is printed: \`table\` for people, \`json\` (one value with its schema's name), \`ndjson\` and \`csv\` (a line a row). It is the same whether or not the output is a terminal. Progress and messages go to the standard error. \`NO_COLOR\` is respected; \`REFRAIN_DEBUG=1\` shows where an unexpected error arose.

${helps.join('\n')}`;
}

/** How ids are made, with examples that are computed now. */
async function ids() {
  const { itemIdentity, itemKey, showItemId, versionKey } = await built('vocabulary/ids.js');
  const examples = [
    { outlet: 'river-news', message: '4711', text: '', stated: '' },
    { outlet: 'river-news', address: 'https://river.example/2031/harbour', text: '', stated: '' },
    { outlet: 'river-news', text: 'Мова і край', stated: '2031-01-02 03:04' },
  ].map((by) => {
    const identity = itemIdentity(by);
    return `| \`${showItemId(itemKey(identity))}\` | \`${identity}\` |`;
  });
  return `# Ids

<!-- Made by scripts/docs.mjs from the program: do not edit. -->

## Items: \`id/1\`, frozen
An item is one published thing. Its id is the first 64 bits of SHA-256 over a string that says who published it and, in this order of preference, the platform's message id; the address as first seen; else the SHA-256 of the exact text as received, with the time as the source states it. Nothing that could be read better next year (a corrected date, a canonical address, a normalised text) is part of it, so the same outlet, address and text give the same id for ever, on every machine.

The string is a JSON array and is kept beside the id, so that a collision would be seen:

| id | string |
|---|---|
${examples.join('\n')}

People see 13 letters of Crockford's base32 (no I, L, O, U; small letters and mistaken ones are read as meant). The store keeps the number. Rows of a file that are equal in all of this are one item: every place is kept, and they are counted as *merged*.

## Versions
A version is an item with the first 64 bits of SHA-256 over its well-formed text (title and text, a blank line between; lone surrogates become U+FFFD). A new text of the same item is a new version; the earlier one stays. "${'Мова і край'}" has the version \`${versionKey('Мова і край').toString(16)}\`.

## Evidence
Every version points to \`{sha256, locator}\`: the SHA-256 of the file or record as it was received, and the place in it (\`line 12\`, \`row 7\`, \`message 4711\`).

## Accounts
An account of a person is stored as \`account-\` and the first 16 hexadecimal digits of HMAC-SHA256 over its name (trimmed, lower case) with the key in \`secrets/accounts.key\`, unless the project says \`accounts: named\`. Without the key a known account comes back under a new name: keep a backup of it.

## Runs
A run is one execution of an instrument. Its id is the first 16 bytes of SHA-256 over: instrument and version, versions of the layers and links it reads, the slice of the casebook it uses, its options, the digest of the items in the period (of all items where they are compared with each other), the digest of codings, and the versions of the time-zone and Unicode data. The same run id gives the same numbers on every machine. The package's version and the clock are kept beside it, not in it.
`;
}

/** Every error code that the source raises, with its kind and the sentence. */
function errors() {
  const found = new Map();
  const note = (code, kind, sentence) => {
    const known = found.get(code) ?? { kinds: new Set(), sentences: new Set() };
    known.kinds.add(kind);
    if (sentence) known.sentences.add(sentence);
    found.set(code, known);
  };
  const clean = (text) =>
    text
      .replace(/\$\{[^}]*\}+/g, '…')
      .replaceAll('|', '\\|')
      .replace(/\s+/g, ' ');
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const text = readFileSync(`src/${file}`, 'utf8');
    for (const [, kind, code, , sentence] of text.matchAll(
      /new (\w+Error)\(\s*'([a-z0-9-]+)',\s*(['"`])((?:\\.|(?!\3)[\s\S])*)\3/g,
    ))
      note(code, kind, clean(sentence));
    for (const [, code, , sentence] of text.matchAll(
      /code: '([a-z0-9-]+)',\s*(?:reason|what|hint): (['"`])((?:\\.|(?!\2)[\s\S])*)\2/g,
    )) {
      note(
        code,
        file.startsWith('casebook/') ? 'CasebookError' : file.startsWith('store/') ? 'StoreError' : 'set aside',
        clean(sentence),
      );
    }
  }
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { kinds, sentences }]) =>
        `| \`${code}\` | ${[...kinds].sort().join(', ')} | ${[...sentences].sort().join('<br>')} |`,
    );
  return `# Error codes

<!-- Made by scripts/docs.mjs from the source: do not edit. -->

Every message ends with its code in square brackets, names the place and says what to do. What cannot be read of a file is set aside with its code in \`data/quarantine/\`, and the rest goes on.

| code | kind | says |
|---|---|---|
${rows.join('\n')}
`;
}

/** A file of the casebook each, with a made-up example that the reference tests by reading it. */
const examples = {
  refrain: `name: River and hill
madeUp: true
zone: Europe/Minsk
period: {from: 2031-01-01, to: 2031-02-28}
languages: [be, ru]
queries: {fold: [ё], latin: [be]}
selection: Every outlet of Vesmark with a site of its own.
`,
  outlets: `groups:
  - {id: state, name: State media}
outlets:
  - id: river-news
    name: River News
    kind: site
    languages: [ru]
    groups: [state]
    channels: [https://river.example/feed, t.me/river_news]
    alignment:
      - is: state-controlled
        basis: ownership
        reference: https://registry.example/river-news
        from: 2029-05-01
`,
  codebook: `version: 1
themes:
  - {id: border, name: The border}
narratives:
  - id: norland-attacks
    name: Norland is about to attack
    theme: border
    definition: Asserts that Norland prepares an attack on Vesmark, or has begun one.
    queries:
      ru: норланд NEAR/8 (нападение OR вторжение OR "войска у границы")
      any: '#NorlandThreat'
    debunks: [https://checks.example/norland-troops]
`,
  speakers: `speakers:
  - id: defence-minister-vesmark
    name: Erwin Talmar
    names:
      ru: [Эрвин Тальмар, Э. Тальмар]
      en: Erwin Talmar
    country: Vesmark
    side: Government of Vesmark
    roles:
      - title: Minister of Defence
        body: Ministry of Defence of Vesmark
        from: 2030-04-01
        reference: https://ministry.example/minister
`,
  events: `events:
  - id: hill-exercise
    name: Hill exercise
    kind: exercise
    from: 2031-02-03
    to: 2031-02-07
    place: Varnitsa
    references: [https://ministry.example/hill-exercise]
`,
};

/** Every file of the casebook with its keys, from the schemas that `refrain check` uses, and the query language. */
async function casebook() {
  const { casebookSchemas } = await built('casebook/json-schemas.js');
  const { Settings, Outlets, Codebook, Speakers, Events } = await built('casebook/schemas.js');
  const { parse } = await import('yaml');
  const checks = { refrain: Settings, outlets: Outlets, codebook: Codebook, speakers: Speakers, events: Events };
  const files = Object.entries(casebookSchemas()).map(([file, schema]) => {
    const name = file.replace('.schema.json', '');
    checks[name].parse(parse(examples[name]));
    const [, is] = schema.description.split(': ');
    return `## ${name}.yaml
${is[0].toUpperCase()}${is.slice(1)}.

| key | value | default | |
|---|---|---|---|
${keysOf(schema, '').join('\n')}

\`\`\`yaml
${examples[name]}\`\`\`
`;
  });
  return `# The casebook

<!-- Made by scripts/docs.mjs from the schemas and scripts/docs/queries.md: do not edit. -->

The files of a project folder. Only \`refrain.yaml\` must be there. Keys that are not listed here are mistakes, and \`refrain check\` says what is wrong with file, line and column. Keys in **bold** must be there; what \`[]\` stands behind is a list, with the keys of its entries. Editors complete and check with the JSON Schemas that \`refrain init\` writes to \`schemas/\`.

${files.join('\n')}
${readFileSync('scripts/docs/queries.md', 'utf8').trimEnd()}
`;
}

/** A line of the table for every key, those inside others after them: `outlets[].id`. */
function keysOf(schema, before) {
  return Object.entries(schema.properties ?? {}).flatMap(([key, of]) => {
    const path = `${before}${key}`;
    const must = schema.required?.includes(key);
    const standard = of.default === undefined ? '' : `\`${JSON.stringify(of.default).replaceAll('"', '')}\``;
    const cells = [must ? `**\`${path}\`**` : `\`${path}\``, valueOf(of), standard, of.description ?? ''];
    const inner = [of, ...(of.anyOf ?? [])].flatMap((one) =>
      one.type === 'array' ? keysOf(one.items, `${path}[].`) : keysOf(one, `${path}.`),
    );
    return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`, ...inner];
  });
}

/** What a key takes, in words. */
function valueOf(of) {
  if (of.anyOf) return of.anyOf.map(valueOf).join(' or ');
  if (of.const !== undefined) return `\`${of.const}\``;
  if (of.enum) return of.enum.map((one) => `\`${one}\``).join(', ');
  if (of.type === 'array') return `list of ${of.items.properties ? 'entries' : valueOf(of.items)}`;
  if (of.type === 'object') return of.properties ? 'keys' : `per language: ${valueOf(of.additionalProperties)}`;
  if (of.format === 'date') return 'day';
  if (of.type === 'integer') return `whole number from ${of.minimum}`;
  if (of.type === 'number') return `number from ${of.minimum}`;
  if (of.type === 'boolean') return 'true, false';
  if (of.pattern === '^[a-z]{2,3}$') return 'code of a language';
  return of.pattern ? 'id' : 'text';
}

/** The format of truth.jsonl: scripts/docs/truth.md, under each kind a line of a world that is made now. */
async function truth() {
  const { makeWorld } = await built('sandbox/make-world.js');
  const filled = (line) => Object.values(line).filter((value) => value !== null).length;
  const lines = new Map();
  const keys = new Map();
  for (const line of makeWorld({ seed: 1, items: 2_000 }).truth()) {
    if (!keys.has(line.kind)) keys.set(line.kind, new Set());
    // The line with most to show; of several the first.
    if (filled(line) > filled(lines.get(line.kind) ?? {})) lines.set(line.kind, line);
    for (const key of Object.keys(line)) if (key !== 'kind') keys.get(line.kind).add(key);
  }
  const [before, ...sections] = readFileSync('scripts/docs/truth.md', 'utf8').split(/^(?=### )/m);
  const shown = sections.map((section) => {
    const kind = /^### `(.+)`/.exec(section)?.[1];
    const [own, after = ''] = section.split(/^(?=## )/m);
    const example = lines.get(kind);
    if (!example) throw new Error(`scripts/docs/truth.md: no line of a world has the kind ${kind}`);
    const missing = [...keys.get(kind)].filter((key) => !own.includes(`\`${key}\``));
    if (missing.length > 0)
      throw new Error(`scripts/docs/truth.md: ${kind} does not say what is ${missing.join(', ')}`);
    lines.delete(kind);
    return `${own.trimEnd()}\n\n\`\`\`json\n${JSON.stringify(example)}\n\`\`\`\n\n${after}`;
  });
  if (lines.size > 0) throw new Error(`scripts/docs/truth.md: not a word on ${[...lines.keys()].join(', ')}`);
  return `# The truth of a made-up world

<!-- Made by scripts/docs.mjs from scripts/docs/truth.md and a world: do not edit. -->

${before}${shown.join('').trimEnd()}
`;
}

export async function pages() {
  return {
    'docs/reference/casebook.md': await casebook(),
    'docs/reference/cli.md': await cli(),
    'docs/reference/ids.md': await ids(),
    'docs/reference/errors.md': errors(),
    'docs/reference/truth.md': await truth(),
  };
}

if (process.argv[1]?.endsWith('docs.mjs')) {
  for (const [path, text] of Object.entries(await pages())) writeFileSync(path, text);
}
