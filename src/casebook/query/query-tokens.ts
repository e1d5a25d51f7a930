import { inOneScript } from '../../language/one-script.js';
import { normalised } from '../../language/words.js';
import { isExact, isWild } from './query-node.js';
import { QueryError } from './query-error.js';

export type QueryToken =
  | { readonly kind: '(' | ')' | 'AND' | 'OR' | 'NOT'; readonly offset: number }
  | { readonly kind: 'NEAR'; readonly within: number; readonly offset: number }
  /** patterns that follow one another: one for a plain word, several for "phrases" and what `words` splits */
  | { readonly kind: 'words'; readonly patterns: readonly string[]; readonly offset: number };

/** Opening quotation mark → what may close it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['„', '“”"'],
  ['“', '”"'],
  ['”', '”"'],
]);

const LONGEST_PATTERN = 200; // letters
const LONGEST_PHRASE = 100; // words
const WIDEST_NEAR = 1_000; // words
/** Fields of other tools' query languages, which would otherwise be words that never match. */
const FIELD = /^(title|headline|text|body|language|lang|url|domain|media_id|publish_date):[^/]/;
const PIECE = /[^\s()"«»„“”]+/y;

/** Brackets, operators, words and phrases of a query. @throws QueryError */
export function queryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    const sign = text[offset] as string;
    const closers = QUOTES.get(sign);
    if (/\s/.test(sign)) {
      offset++;
    } else if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign, offset });
      offset++;
    } else if (closers !== undefined) {
      const end = endOfPhrase(text, offset + 1, closers);
      if (end < 0) {
        throw new QueryError('query-open-quote', `the quotation mark ${sign} is never closed`, offset, 'close it', {
          sign,
        });
      }
      const patterns = patternsOf(text.slice(offset + 1, end), offset + 1);
      const exact = text[offset - 1] === '='; // ="a b"
      tokens.push({ kind: 'words', patterns: exact ? patterns.map(exactly) : patterns, offset });
      offset = end + 1;
      const distance = /^[~/]\d+/.exec(text.slice(offset, offset + 8))?.[0];
      if (distance !== undefined) {
        const hint = `say which words: one NEAR/${distance.slice(1)} another`;
        throw new QueryError('query-near', `${distance} after a phrase does not widen it`, offset, hint, {
          why: 'phrase',
          piece: distance,
        });
      }
    } else if (sign === '»') {
      throw new QueryError('query-stray-quote', `${sign} closes a phrase that was never opened`, offset, undefined, {
        sign,
      });
    } else {
      PIECE.lastIndex = offset;
      const piece = PIECE.exec(text)?.[0] ?? sign;
      if (piece !== '=' || !QUOTES.has(text[offset + 1] ?? '')) tokens.push(tokenOf(piece, offset));
      offset += piece.length;
    }
  }
  return tokens;
}

function endOfPhrase(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at++) if (closers.includes(text[at] as string)) return at;
  return -1;
}

function tokenOf(piece: string, offset: number): QueryToken {
  if (piece === 'AND' || piece === 'OR' || piece === 'NOT') return { kind: piece, offset };
  if (/^NEAR(?:\W*\d*)$/.test(piece)) return near(piece, offset);
  if (/^-\p{L}/u.test(piece)) {
    throw new QueryError(
      'query-minus',
      `a minus does not exclude "${piece.slice(1)}"`,
      offset,
      `say NOT ${piece.slice(1)}`,
      { word: piece.slice(1) },
    );
  }
  const field = FIELD.exec(piece)?.[1];
  if (field !== undefined) {
    const hint = 'say the word alone: title and text are searched together';
    throw new QueryError('query-field', `a query cannot ask for one field as in "${field}:"`, offset, hint, { field });
  }
  return { kind: 'words', patterns: patternsOf(piece, offset), offset };
}

function near(piece: string, offset: number): QueryToken {
  const within = /^NEAR\/(\d{1,6})$/.exec(piece)?.[1];
  if (within === undefined) {
    const hint = 'say how many words may lie between: NEAR/8';
    throw new QueryError('query-near', `${piece} has no distance`, offset, hint, { why: 'distance', piece });
  }
  if (Number(within) > WIDEST_NEAR) {
    const hint = `at most ${WIDEST_NEAR.toLocaleString('en')}; farther apart is AND`;
    throw new QueryError('query-near', `${within} words are not near`, offset, hint, {
      why: 'far',
      words: Number(within),
      most: WIDEST_NEAR,
    });
  }
  return { kind: 'NEAR', within: Number(within), offset };
}

function exactly(pattern: string): string {
  return isWild(pattern) || isExact(pattern) ? pattern : `=${pattern}`;
}

/** What stands in a word or phrase, as `words` would give it, wildcards kept, and `=` before a word or what is joined to it. */
function patternsOf(text: string, offset: number): string[] {
  const patterns = normalised(text)
    // пам'* is the beginning of пам'ять: beside a wildcard, too, an apostrophe is a part of the word
    .replace(/(?<=[\p{L}*?])['’ʼ‘`](?=[\p{L}*?])/gu, (sign, at: number, all: string) =>
      /[*?]/.test(`${all[at - 1]}${all[at + 1]}`) ? 'ʼ' : sign,
    )
    .split(/\s+/)
    .flatMap((piece) => {
      const parts = piece
        .split(/[^\p{L}\p{M}\p{N}*?]+/u)
        .filter((pattern) => /[\p{L}\p{N}*?]/u.test(pattern))
        .map((pattern) => inOneScript(pattern.replace(/\*{2,}/g, '*')));
      return piece.startsWith('=') ? parts.map(exactly) : parts;
    });
  if (patterns.length === 0) {
    const sign = text.trim();
    const operator = operatorOf(sign);
    throw new QueryError('query-no-word', `"${sign}" has no letter or digit`, offset, operator && `say ${operator}`, {
      text: sign,
      ...(operator ? { operator } : {}),
    });
  }
  if (patterns.length > LONGEST_PHRASE) {
    const hint = `at most ${LONGEST_PHRASE}: a part of it will do`;
    throw new QueryError('query-long-phrase', `a phrase of ${patterns.length} words`, offset, hint, {
      words: patterns.length,
      most: LONGEST_PHRASE,
    });
  }
  for (const pattern of patterns) {
    if (pattern.length > LONGEST_PATTERN) {
      throw new QueryError('query-long-word', `a word of more than ${LONGEST_PATTERN} letters`, offset, undefined, {
        most: LONGEST_PATTERN,
      });
    }
    const stem = pattern.split(/[*?]/, 1)[0] ?? '';
    if (isWild(pattern) && (stem.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) {
      throw new QueryError(
        'query-short-stem',
        `"${pattern}" has fewer than two letters before its wildcard`,
        offset + Math.max(0, text.search(/[*?＊？]/)),
        'begin it with two letters or more',
        { pattern },
      );
    }
  }
  return patterns;
}

function operatorOf(sign: string): string | undefined {
  if (/^&+$/.test(sign)) return 'AND';
  if (/^\|+$/.test(sign)) return 'OR';
  return sign === '!' ? 'NOT' : undefined;
}
