// node scripts/language-model/build.mjs TEXT [OUT]
//
// Learns src/language/identify/model.bin.gz from the folder that gather.mjs made: TEXT/LANGUAGE/SOURCE.txt. For each
// script a linear model over hashed runs of letters (softmax regression by AdaGrad: Duchi and others 2011), on pieces
// of 1 to 160 letters drawn from the sources by the shares below; weights in 8 bits. Needs `npm run build` before, as
// it reads words with the identifier's own reader. The same text gives the same bytes. Two to four minutes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { belarusianInLatin, serbianInLatin } from './latin-letters.mjs';

const dist = new URL(`../../${process.env.REFRAIN_DIST ?? 'dist'}/language/identify/`, import.meta.url);
const { readLetters } = await import(new URL('read-letters.js', dist));
const { ngramRows, ROW_BITS } = await import(new URL('ngram-rows.js', dist));
const { cyrillicLanguages, latinLanguages, LANES } = await import(new URL('model-languages.js', dist));
const { BIAS } = await import(new URL('model.js', dist));
const { CYRILLIC, LATIN } = await import(new URL('letters.js', dist));

const [text, out = new URL('../../src/language/identify/model.bin.gz', import.meta.url)] = process.argv.slice(2);
if (!text) {
  console.error('node scripts/language-model/build.mjs TEXT [OUT]');
  process.exit(2);
}

/** How much of what is learnt comes from a source; what a language lacks, its others share. */
const shares = {
  ntrex: 0.34,
  tesseract: 0.26,
  'tesseract-latin': 0.26,
  gnome: 0.11,
  'libreoffice-help': 0.08,
  libreoffice: 0.09,
  firefox: 0.09,
  udhr: 0.04,
};
/** characters */
const ENOUGH = { gnome: 150_000, libreoffice: 200_000, firefox: 200_000 };
const WORD_LISTS = new Set(['tesseract', 'tesseract-latin']);
const HELD_OUT = Number(process.env.HOLD_OUT ?? 0); // last lines of ntrex, while developing
const PIECES = Number(process.env.PIECES ?? 1_600_000);
const RATE = 0.4;
const DECAY = 2e-6;

let state = 0x9e3779b9;
function random() {
  // xorshift32: the same pieces in every build
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
}

function sources(folder, change = (line) => line, only = () => true) {
  const found = readdirSync(join(text, folder))
    .filter((file) => file.slice(0, -4) in shares && only(file))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      let lines = readFileSync(join(text, folder, file), 'utf8')
        .split('\n')
        .filter(Boolean);
      if (WORD_LISTS.has(name))
        lines = lines.filter((word) => word.length > 2 && (folder === 'en' || !borrowed.has(word.toLowerCase())));
      else if (CYRILLIC_FOLDERS.includes(folder)) lines = lines.filter((line) => /[Ѐ-ӿ]{3}/.test(line));
      if (name === 'ntrex' && HELD_OUT > 0) lines = lines.slice(0, -HELD_OUT);
      const size = lines.reduce((sum, line) => sum + line.length, 0);
      const share = shares[name] * Math.min(1, size / ENOUGH[name] || 1); // little text is not to be learnt by heart
      return { name, list: WORD_LISTS.has(name), share, lines, change };
    });
  const all = found.reduce((sum, { share }) => sum + share, 0);
  return found.map((each) => ({ ...each, share: each.share / all }));
}

/** Names and borrowed words, which stand in the lists of three languages or more: no sign of any but English. */
function common(folders) {
  const lists = new Map();
  for (const folder of folders) {
    const words = new Set(
      readdirSync(join(text, folder))
        .filter((file) => WORD_LISTS.has(file.slice(0, -4)))
        .flatMap((file) =>
          readFileSync(join(text, folder, file), 'utf8')
            .toLowerCase()
            .split('\n'),
        ),
    );
    for (const word of words) lists.set(word, (lists.get(word) ?? 0) + 1);
  }
  return new Set([...lists].filter(([, count]) => count >= 3).map(([word]) => word));
}

function piece(from) {
  let at = random();
  const source = from.find((each) => (at -= each.share) < 0) ?? from.at(-1);
  const aim = 6 * 27 ** random(); // letters, 6 to 160, evenly on the log scale
  const line = () => source.lines[Math.floor(random() * source.lines.length)];
  if (source.list) {
    let words = line();
    while (words.length < aim * 0.7) words += ` ${line()}`;
    return source.change(words);
  }
  const whole = line();
  if (whole.length <= aim) return source.change(whole);
  const start = whole.indexOf(' ', Math.floor(random() * Math.max(1, whole.length - aim)) - 1) + 1;
  const stop = whole.indexOf(' ', start + aim);
  return source.change(whole.slice(start, stop < 0 ? whole.length : stop));
}

function learn(script, classes) {
  const weights = new Float32Array((1 << ROW_BITS) * LANES);
  const squares = new Float32Array((1 << ROW_BITS) * LANES).fill(1e-3);
  const rows = new Uint32Array(1 << 16);
  const some = new Uint32Array(512);
  const scores = new Float64Array(LANES);
  let loss = 0;
  let right = 0;
  let seen = 0;
  for (let step = 0; step < PIECES; step++) {
    const { lane, from } = classes[step % classes.length];
    const letters = readLetters(piece(from).normalize('NFC'));
    let n = 0;
    for (let word = 0; word < letters.words && n < 4096; word++) {
      if (letters.scripts[word] !== script) continue;
      const count = ngramRows(letters.codes, letters.starts[word], letters.starts[word + 1], some);
      for (let i = 0; i < count; i++) rows[n++] = some[i] * LANES;
    }
    if (n === 0) continue;
    const scale = 1 / Math.sqrt(n);
    scores.fill(0);
    for (let i = 0; i < n; i++) for (let k = 0; k < LANES; k++) scores[k] += weights[rows[i] + k];
    let top = 0;
    for (let k = 0; k < LANES; k++) if ((scores[k] *= scale) > scores[top]) top = k;
    const best = scores[top];
    let sum = 0;
    for (let k = 0; k < LANES; k++) sum += scores[k] = Math.exp(scores[k] - best);
    for (let k = 0; k < LANES; k++) scores[k] = scores[k] / sum;
    loss -= Math.log(Math.max(1e-9, scores[lane]));
    right += top === lane ? 1 : 0;
    seen++;
    for (let k = 0; k < LANES; k++) {
      const slope = (scores[k] - (k === lane ? 1 : 0)) * scale;
      if (slope < 1e-5 && slope > -1e-5) continue;
      const square = slope * slope;
      for (let i = 0; i < n; i++) {
        const at = rows[i] + k;
        squares[at] += square;
        weights[at] -= (RATE * (slope + DECAY * weights[at])) / Math.sqrt(squares[at]);
      }
    }
    if ((step + 1) % 200_000 === 0) {
      console.log(
        `script ${script}: ${step + 1} pieces, loss ${(loss / seen).toFixed(4)}, right ${(right / seen).toFixed(4)}`,
      );
      loss = right = seen = 0;
    }
  }
  return weights;
}

/** Smaller weights are taken for nothing: no accuracy measured here changed, and the file is smaller. */
const SMALLEST = 3;

/** In 8 bits, each row about its mean, which no comparison sees; `scale` is that of 1 in the result. */
function quantised(weights) {
  const sizes = [];
  for (let row = 0; row < weights.length; row += LANES) {
    let mean = 0;
    for (let k = 0; k < LANES; k++) mean += weights[row + k] / LANES;
    for (let k = 0; k < LANES; k++) sizes.push(Math.abs((weights[row + k] -= mean)));
  }
  const most = sizes.sort((a, b) => a - b)[Math.floor(sizes.length * 0.9997)];
  const bytes = new Uint8Array(weights.length);
  for (let at = 0; at < weights.length; at++) {
    const weight = Math.max(-127, Math.min(127, Math.trunc((weights[at] / most) * 127)));
    bytes[at] = BIAS + (Math.abs(weight) < SMALLEST ? 0 : weight);
  }
  return { bytes, scale: most / 127 };
}

const CYRILLIC_FOLDERS = [...cyrillicLanguages.filter(Boolean), 'other-cyrillic'];
const borrowed = common([...new Set([...cyrillicLanguages, ...latinLanguages])].filter(Boolean));
const belarusianLatin = sources('be', belarusianInLatin);
const serbianLatin = [
  ...sources('sr', serbianInLatin, (file) => file !== 'tesseract.txt' && file !== 'tesseract-latin.txt').map(
    (each) => ({ ...each, share: each.share * 0.74 }),
  ),
  ...sources(
    'sr',
    (line) => line,
    (file) => file === 'tesseract-latin.txt',
  ).map((each) => ({ ...each, share: each.share * 0.26 })),
];
const cyrillic = cyrillicLanguages.map((language, lane) => ({
  lane,
  from: sources(language || 'other-cyrillic', undefined, (file) => file !== 'tesseract-latin.txt'),
}));
const latin = latinLanguages.map((language, lane) => ({
  lane,
  from: language === 'be' ? belarusianLatin : language === 'sr' ? serbianLatin : sources(language || 'other-latin'),
}));

const models = [quantised(learn(CYRILLIC, cyrillic)), quantised(learn(LATIN, latin))];
const head = Buffer.from(new Float32Array(models.map(({ scale }) => scale)).buffer);
const file = gzipSync(Buffer.concat([head, ...models.map(({ bytes }) => Buffer.from(bytes.buffer))]), { level: 9 });
writeFileSync(out, file);
console.log(`scales ${models.map(({ scale }) => scale).join(' ')}, ${file.length} bytes`);
