/**
 * language-id: is the language of sentences, short posts and articles told right, and how fast?
 *
 * `language-id/LANGUAGE.txt` has a sentence a line; `short_mean` takes the same cut to 30 characters at a word.
 * `ntrex/LANGUAGE.tsv` is in part what the model was learnt from: `ntrex_mean` counts only on other data than ours.
 * Tweets (`*.parquet` with a column `content`) have no true language: of those with 20 letters or more the share is
 * taken that is called ru, uk, be or en. Speed is that of one thread over all of these texts, the best of five rounds,
 * since what else the machine does can only make it less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { identify } from '../dist/language/identify/identify.js';
import type { Bench } from './run.ts';

const PLAUSIBLE = new Set(['ru', 'uk', 'be', 'en']);
const SHORT = 30;
const SPEED_TEXTS = 200_000;
const ROUNDS = 5;

export const bench: Bench = async ({ data, log }) => {
  const figures: Record<string, number> = {};
  const missing: string[] = [];
  let timed: string[] = [];

  const sentences = byLanguage(join(data, 'language-id'), '.txt', (line) => line);
  if (sentences.size === 0) missing.push('language-id');
  else {
    const whole: number[] = [];
    const short: number[] = [];
    for (const [language, texts] of sentences) {
      const share = right(language, texts);
      whole.push(share);
      short.push(right(language, texts.map(cut)));
      figures[`accuracy_${language}`] = share;
      timed.push(...texts);
    }
    figures.accuracy_mean = mean(whole);
    figures.short_mean = mean(short);
  }

  const news = byLanguage(join(data, 'ntrex'), '.tsv', (line) => line.split('\t')[2] ?? '', 1);
  if (news.size === 0) missing.push('ntrex');
  else {
    figures.ntrex_mean = mean([...news].map(([language, texts]) => right(language, texts)));
    for (const texts of news.values()) timed.push(...texts);
  }

  const tweets = await readTweets(data);
  if (tweets.length === 0) missing.push('*.parquet');
  else {
    log(`${tweets.length} tweets`);
    const long = tweets.filter((text) => lettersIn(text) >= 20);
    figures.tweets_plausible = long.filter((text) => PLAUSIBLE.has(identify(text).language)).length / long.length;
    timed = timed.concat(tweets.slice(0, SPEED_TEXTS));
  }

  if (timed.length > 0) figures.texts_per_s = Math.max(...Array.from({ length: ROUNDS }, () => speed(timed)));
  const characters = timed.reduce((sum, text) => sum + text.length, 0);
  return {
    figures,
    size: { texts: timed.length, characters_per_text: timed.length > 0 ? characters / timed.length : 0 },
    missing,
  };
};

/** Texts a second. */
function speed(texts: readonly string[]): number {
  const started = performance.now();
  for (const text of texts) identify(text);
  return (texts.length / (performance.now() - started)) * 1_000;
}

function byLanguage(folder: string, end: string, text: (line: string) => string, head = 0): Map<string, string[]> {
  let files: string[] = [];
  try {
    files = readdirSync(folder)
      .filter((file) => file.endsWith(end))
      .sort();
  } catch {} // the set is named as missing
  return new Map(
    files.map((file) => [
      file.slice(0, -end.length),
      readFileSync(join(folder, file), 'utf8')
        .split(/\r?\n/)
        .slice(head)
        .map(text)
        .filter((one) => one.trim() !== ''),
    ]),
  );
}

function right(language: string, texts: readonly string[]): number {
  return texts.filter((text) => identify(text).language === language).length / texts.length;
}

/** The longest start of whole words within SHORT characters; of a longer first word, its start. */
function cut(text: string): string {
  if (text.length <= SHORT) return text;
  const space = text.slice(0, SHORT + 1).lastIndexOf(' ');
  return text.slice(0, space > 0 ? space : SHORT);
}

function lettersIn(text: string): number {
  return text.replace(/https?:\S+|[@#]\S+|\P{L}/gu, '').length;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

async function readTweets(data: string): Promise<string[]> {
  const texts: string[] = [];
  for (const name of readdirSync(data)
    .filter((file) => file.endsWith('.parquet'))
    .sort()) {
    const file = await asyncBufferFromFile(join(data, name));
    const rows = await parquetReadObjects({ file, compressors, columns: ['content'] });
    for (const { content } of rows) if (typeof content === 'string') texts.push(content);
  }
  return texts;
}
