import type { Random } from '../../stats/random.js';
import type { Draft } from './compose.js';
import type { Sentence } from './sentence.js';

const LEAST_WORDS = 20;

/**
 * A text with a passage of another one in it: a digest has the whole text as its own paragraphs at the end, a passage
 * is a paragraph of two to four sentences in a row, of 20 words at least where the text has them.
 *
 * @returns the draft, and the passage as it stands in it
 */
export function lift(
  host: Draft,
  original: Draft,
  how: 'passage' | 'digest',
  random: Random,
): { draft: Draft; passage: string } {
  const lines = how === 'digest' ? original.paragraphs : [run(original.paragraphs.flat(), random)];
  const lifted = lines.map((line) =>
    line.map((one): Sentence => ({ ...one, part: one.part === 'quote' ? 'quote' : 'lifted' })),
  );
  const at = how === 'digest' ? host.paragraphs.length : 1;
  const paragraphs = [...host.paragraphs.slice(0, at), ...lifted, ...host.paragraphs.slice(at)];
  const passage = lifted.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
  return { draft: { ...host, paragraphs }, passage };
}

function run(sentences: readonly Sentence[], random: Random): readonly Sentence[] {
  const wanted = Math.min(sentences.length, 2 + Math.floor(random() * 3));
  let start = Math.floor(random() * (sentences.length - wanted + 1));
  let end = start + wanted;
  const words = () => sentences.slice(start, end).reduce((sum, one) => sum + one.words, 0);
  while (words() < LEAST_WORDS && (start > 0 || end < sentences.length)) {
    if (end < sentences.length) end++;
    else start--;
  }
  return sentences.slice(start, end);
}
