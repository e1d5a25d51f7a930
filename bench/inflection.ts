/**
 * How well stems join the forms of a word and nothing else, and how well ends of sentences are found, on treebanks.
 * `joined`: of pairs of different lower-case forms of one lemma (nouns, adjectives, verbs), the share with one stem.
 * `pure`: of pairs of different forms with one stem, the share that are of one lemma. `sentences_f1`: ends of
 * sentences, ten sentences joined by a space. Each `ud/LANGUAGE.tsv` has `# text = …`, then number, form, lemma, part.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../dist/language/sentences.js';
import { stem } from '../dist/language/stem.js';
import { words } from '../dist/language/words.js';
import type { Bench } from './run.ts';

const LANGUAGES = ['be', 'ru', 'uk', 'pl', 'en'];
const PEERS: Record<string, string> = { ru: 'russian', en: 'english' };
const MEASURED = new Set(['NOUN', 'ADJ', 'VERB']);

export const bench: Bench = async ({ data, log }) => {
  const figures: Record<string, number> = {};
  const size: Record<string, number> = {};
  const missing: string[] = [];
  const tokens: [string, string][] = [];
  for (const language of LANGUAGES) {
    const file = join(data, 'ud', `${language}.tsv`);
    if (!existsSync(file)) {
      missing.push(`ud/${language}.tsv`);
      continue;
    }
    log(language);
    const { texts, forms } = treebank(readFileSync(file, 'utf8'));
    for (const text of texts) for (const word of words(text)) tokens.push([word, language]);
    size[`forms_${language}`] = forms.size;
    const own = shares(forms, (word) => stem(word, language));
    figures[`joined_${language}`] = own.joined;
    figures[`pure_${language}`] = own.pure;
    figures[`sentences_f1_${language}`] = endsF1(texts, language);
    const peer = PEERS[language] === undefined ? undefined : await snowball(PEERS[language]);
    if (peer) {
      const theirs = shares(forms, peer);
      figures[`snowball_joined_${language}`] = theirs.joined;
      figures[`snowball_pure_${language}`] = theirs.pure;
    } else if (PEERS[language]) missing.push(`snowball-stemmers (${language})`);
  }
  if (tokens.length > 0) figures.tokens_per_s = tokensPerSecond(tokens);
  return { figures, size: { ...size, tokens: tokens.length }, missing };
};

/** Its texts, and each measured form with its lemmas. */
function treebank(table: string): { texts: string[]; forms: Map<string, Set<string>> } {
  const texts: string[] = [];
  const forms = new Map<string, Set<string>>();
  for (const line of table.split(/\r?\n/)) {
    if (line.startsWith('# text = ')) texts.push(line.slice(9).trim());
    const [, form = '', lemma = '', part = ''] = line.split('\t');
    if (!MEASURED.has(part)) continue;
    const lower = form.toLowerCase();
    const known = forms.get(lower);
    if (known) known.add(lemma.toLowerCase());
    else forms.set(lower, new Set([lemma.toLowerCase()]));
  }
  return { texts, forms };
}

function shares(forms: Map<string, Set<string>>, stemOf: (word: string) => string): { joined: number; pure: number } {
  const stems = new Map([...forms.keys()].map((form) => [form, words(form).map(stemOf).join(' ')]));
  const byLemma = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const [form, lemmas] of forms) {
    for (const lemma of lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), form]);
    const stemmed = stems.get(form) as string;
    byStem.set(stemmed, [...(byStem.get(stemmed) ?? []), form]);
  }
  const joined = ofPairs(byLemma.values(), (a, b) => stems.get(a) === stems.get(b));
  const pure = ofPairs(byStem.values(), (a, b) => [...(forms.get(a) ?? [])].some((lemma) => forms.get(b)?.has(lemma)));
  return { joined, pure };
}

function ofPairs(groups: Iterable<string[]>, holds: (a: string, b: string) => boolean): number {
  let pairs = 0;
  let held = 0;
  for (const group of groups)
    for (const [at, a] of group.entries())
      for (const b of group.slice(0, at)) {
        pairs++;
        if (holds(a, b)) held++;
      }
  return pairs === 0 ? 0 : held / pairs;
}

/** F1 of ends of sentences, the end of each paragraph, which is given, left out. */
function endsF1(texts: string[], language: string): number {
  let right = 0;
  let found = 0;
  let there = 0;
  for (let at = 0; at < texts.length; at += 10) {
    const ten = texts.slice(at, at + 10);
    const ends = new Set<number>();
    let end = 0;
    for (const [index, text] of ten.entries()) {
      end += text.length;
      if (index < ten.length - 1) ends.add(end);
      end++;
    }
    const ours = sentences(ten.join(' '), language).slice(0, -1);
    found += ours.length;
    there += ends.size;
    right += ours.filter((each) => ends.has(each.end)).length;
  }
  return found + there === 0 ? 0 : (2 * right) / (found + there);
}

async function snowball(name: string): Promise<((word: string) => string) | undefined> {
  try {
    const peer = 'snowball-stemmers';
    const library = (await import(peer)) as { newStemmer(name: string): { stem(word: string): string } };
    const stemmer = library.newStemmer(name);
    return (word) => stemmer.stem(word);
  } catch {
    return undefined; // not installed: the figure is left out and said to be missing
  }
}

/** Words a second, in the order of the texts, over and over for a second; the first pass, which fills the cache, counts. */
function tokensPerSecond(tokens: [string, string][]): number {
  const started = performance.now();
  let done = 0;
  let letters = 0;
  do {
    for (const [word, language] of tokens) letters += stem(word, language).length;
    done += tokens.length;
  } while (performance.now() - started < 1_000);
  if (letters === 0) throw new Error('no stems');
  return done / ((performance.now() - started) / 1000);
}
