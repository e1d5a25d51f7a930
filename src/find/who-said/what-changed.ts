import { aligned } from '../../language/differences/aligned.js';
import type { Comparison } from '../../language/differences/difference.js';
import { differences } from '../../language/differences/differences.js';
import type { Span } from '../../language/differences/text-to-compare.js';
import { sentences } from '../../language/sentences.js';
import type { Saying } from './compare-asked.js';

/** A text that was found, with what is needed to set it beside another. */
export interface Wording {
  saying: Saying;
  text: string;
  language: string;
}

/** The part of a text that was asked about: of a longer one that holds it the stretch, else the whole. */
export function partAsked(asked: string, { saying, text, language }: Wording): string {
  if (saying !== 'within' && saying !== 'like' && saying !== 'some') return text;
  const comparison = differences(asked, text, sentencesOf(language));
  const passages = comparison.kind === 'compared' ? aligned(comparison.differences) : [];
  if (passages.length === 0) return text;
  const from = Math.min(...passages.map(({ later }) => later.start));
  const to = Math.max(...passages.map(({ later }) => later.end));
  return text.slice(from, to).trim(); // the end of a line, or of a paragraph, is no wording of its own
}

/** What a later wording changed of an earlier one. Places are counted in the two parts. */
export function whatChanged(earlier: string, later: string, language: string): Comparison {
  return differences(earlier, later, sentencesOf(language));
}

function sentencesOf(language: string): (text: string) => readonly Span[] {
  return (text) => sentences(text, language);
}
