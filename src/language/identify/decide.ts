import type { ClauseScores } from './clause-scores.js';
import { CYRILLIC, LATIN } from './letters.js';
import { cyrillicLanguages, LANES, latinLanguages } from './model-languages.js';
import { model } from './model.js';

export interface Identified {
  /** ISO 639-1, '' when unknown */
  language: string;
  also?: string[];
}

/** A text with more Latin letters is still Cyrillic up to this: it has Latin names, the other way round is rare. */
const LATIN_PER_CYRILLIC = 1.5;
/** Letters that a run of clauses needs to say by itself what language it is in. */
const CLEAR_LETTERS = 24;
/** How much more likely it must be than the next, as a natural logarithm of odds. */
const CLEAR_LEAD = 3;
/** The same for "another language" against the nearest that is known. */
const UNKNOWN_LEAD = 1;

const sums = { [CYRILLIC]: new Float64Array(LANES), [LATIN]: new Float64Array(LANES) } as Record<number, Float64Array>;

/**
 * The language of most of a text and those of its clear runs: neighbouring clauses of 24 letters or more together, in
 * each of which the same language is likeliest, and in all of which it is twenty times likelier than any other.
 */
export function decide({ runs, count }: { runs: readonly ClauseScores[]; count: number }): Identified {
  const cyrillic = sums[CYRILLIC] as Float64Array;
  const latin = sums[LATIN] as Float64Array;
  cyrillic.fill(0);
  latin.fill(0);
  let cyrillicLetters = 0;
  let latinLetters = 0;
  let features = 0;
  for (let at = 0; at < count; at++) {
    const run = runs[at] as ClauseScores;
    if (run.script === CYRILLIC) cyrillicLetters += run.letters;
    else latinLetters += run.letters;
    const to = run.script === CYRILLIC ? cyrillic : latin;
    for (let lane = 0; lane < LANES; lane++) to[lane] = (to[lane] as number) + (run.sums[lane] as number);
  }
  const script = cyrillicLetters * LATIN_PER_CYRILLIC >= latinLetters ? CYRILLIC : LATIN;
  for (let at = 0; at < count; at++) if (runs[at]?.script === script) features += (runs[at] as ClauseScores).features;
  const language = likeliest(sums[script] as Float64Array, features, script);
  return count === 1 ? { language } : withRuns(language, runs, count);
}

/**
 * Main language and the others of clear runs, by letters. Where clear runs make up most of the text they also say which
 * is the main one: sums over a mixture of two languages can point to a third.
 */
function withRuns(whole: string, runs: readonly ClauseScores[], count: number): Identified {
  const clear = new Map<string, number>();
  let all = 0;
  let inClear = 0;
  let at = 0;
  while (at < count) {
    at = nextStretch(runs, at, count);
    all += stretch.letters;
    if (stretch.letters < CLEAR_LETTERS) continue;
    const language = clearly(stretch);
    if (language === '') continue;
    clear.set(language, (clear.get(language) ?? 0) + stretch.letters);
    inClear += stretch.letters;
  }
  if (clear.size === 0 || (clear.size === 1 && clear.has(whole))) return { language: whole };
  const ranked = [...clear].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
  const language = 2 * inClear >= all ? (ranked[0] as string) : whole;
  const also = ranked.filter((each) => each !== language);
  return also.length > 0 ? { language, also } : { language };
}

const stretch: ClauseScores = { script: 0, letters: 0, features: 0, sums: new Float64Array(LANES) };

/** Adds up clauses from `at` on for as long as the same language is likeliest in each; says where the next begin. */
function nextStretch(runs: readonly ClauseScores[], at: number, count: number): number {
  const first = runs[at] as ClauseScores;
  const top = highest(first.sums, LANES);
  stretch.script = first.script;
  stretch.letters = 0;
  stretch.features = 0;
  stretch.sums.fill(0);
  for (; at < count; at++) {
    const run = runs[at] as ClauseScores;
    if (run.script !== first.script || highest(run.sums, LANES) !== top) break;
    stretch.letters += run.letters;
    stretch.features += run.features;
    for (let lane = 0; lane < LANES; lane++)
      stretch.sums[lane] = (stretch.sums[lane] as number) + (run.sums[lane] as number);
  }
  return at;
}

/** The lane of the highest of the first `lanes` scores. */
function highest(scores: Float64Array, lanes: number): number {
  let top = 0;
  for (let lane = 1; lane < lanes; lane++) if ((scores[lane] as number) > (scores[top] as number)) top = lane;
  return top;
}

function likeliest(scores: Float64Array, features: number, script: number): string {
  const known = LANES - 1; // the last lane is that of other languages
  const top = highest(scores, known);
  const lead = ((scores[known] as number) - (scores[top] as number)) * perFeature(features, script);
  return lead > UNKNOWN_LEAD ? '' : name(script, top);
}

/** The language of a run where it leads all others well, else ''. */
function clearly({ sums: scores, features, script }: ClauseScores): string {
  const top = highest(scores, LANES);
  let next = top === 0 ? 1 : 0;
  for (let lane = next + 1; lane < LANES; lane++)
    if (lane !== top && (scores[lane] as number) > (scores[next] as number)) next = lane;
  const lead = ((scores[top] as number) - (scores[next] as number)) * perFeature(features, script);
  return lead >= CLEAR_LEAD ? name(script, top) : '';
}

/** Sums of weights to logarithms of odds: the model was learnt on sums divided by the root of their number. */
function perFeature(features: number, script: number): number {
  return model()[script === CYRILLIC ? 'cyrillic' : 'latin'].scale / Math.sqrt(Math.max(1, features));
}

function name(script: number, lane: number): string {
  return (script === CYRILLIC ? cyrillicLanguages : latinLanguages)[lane] ?? '';
}
