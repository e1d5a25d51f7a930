import type { Roles } from '../frames/referent.js';
import { realise, realiseClause } from '../languages/language.js';
import type { SandboxLanguage } from '../languages/language.js';

/** What a sentence does in its item. */
export type Part = 'headline' | 'lead' | 'fact' | 'quote' | 'background' | 'comment' | 'closing' | 'lifted';

/** How a sentence is said, before it is. */
export interface Saying {
  part: Part;
  /** with `{said}` or `{quote}` where `inner` goes */
  pattern: string;
  /** the clause or the words of somebody else inside it */
  inner?: string;
  roles: Roles;
  /** patterns that tell the same: of `inner` where there is one */
  ways: readonly string[];
  /** it asserts a planted narrative, or looks like it: editors leave it alone, so that the truth stays true */
  planted: boolean;
}

export interface Sentence extends Saying {
  text: string;
  /** `inner` as it stands in `text` */
  said: string;
  words: number;
  /** of its words, once they are asked for */
  hashes: Int32Array | undefined;
}

/** Says it. */
export function sentence(language: SandboxLanguage, saying: Saying): Sentence {
  const { pattern, inner, roles } = saying;
  if (inner === undefined) return written(saying, realise(language, pattern, roles), '');
  // Only what stands inside quotation marks begins with a capital letter, and has marks of its own inside.
  const said = pattern.includes('{quote')
    ? realise(language, inner, roles).replace(MARKS, (mark) => language.innerMarks[mark] ?? mark)
    : realiseClause(language, inner, roles);
  const text = { kind: 'text', text: said } as const;
  return written(saying, realise(language, pattern, { ...roles, said: text, quote: text }), said);
}

const MARKS = /[«»“”„]/g;

function written({ part, pattern, inner, roles, ways, planted }: Saying, text: string, said: string): Sentence {
  const words = countWords(text);
  return inner === undefined
    ? { part, pattern, roles, ways, planted, text, said, words, hashes: undefined }
    : { part, pattern, inner, roles, ways, planted, text, said, words, hashes: undefined };
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function countWords(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE || unit === NO_BREAK_SPACE) count++;
  }
  return count;
}
