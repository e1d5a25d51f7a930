import type { Cue } from './subtitle-cues.js';

export interface Transcript {
  /** paragraphs with a blank line between */
  text: string;
  /** [offset in `text` in UTF-16 units, ms from the beginning], ascending: where each cue begins */
  passages: [number, number][];
}

/** A silence of so many ms begins a paragraph. */
const SILENCE = 3_000;
/** From so many UTF-16 units on, the end of a sentence does; from so many, any cue. */
const LONG = 600;
const TOO_LONG = 1_500;
/** Share of cues that begin with what the one before showed last, from which on captions are taken to roll. */
const ROLLS = 0.3;

/**
 * Cues as running text. Captions that roll (each shows the line before once more, as automatic ones do) are merged; where they do
 * not, what is said twice stays twice.
 */
export function transcript(cues: readonly Cue[]): Transcript {
  // Styled captions are layered: the same words at the same time more than once.
  const shown = cues.filter(
    ({ from, lines }, index) =>
      lines.length > 0 && !(cues[index - 1]?.from === from && cues[index - 1]?.lines.join('\n') === lines.join('\n')),
  );
  const again = shown.filter((cue, index) => index > 0 && cue.lines[0] === shown[index - 1]?.lines.at(-1)).length;
  const rolls = again > shown.length * ROLLS;
  const passages: [number, number][] = [];
  let text = '';
  let paragraph = 0; // where it begins
  let before: Cue | undefined;
  for (const cue of shown) {
    const fresh = rolls && before ? cue.lines.slice(overlap(before.lines, cue.lines)) : cue.lines;
    const said = fresh.map((line) => line.replace(/^(?:>>+|[-–—])\s*/, '')).join(' ');
    if (said !== '') {
      const breaks = before !== undefined && endsParagraph(text, text.length - paragraph, before, cue, fresh[0] ?? '');
      if (text !== '') text += breaks ? '\n\n' : ' ';
      if (breaks) paragraph = text.length;
      passages.push([text.length, Math.max(cue.from, passages.at(-1)?.[1] ?? 0)]);
      text += said;
    }
    before = cue;
  }
  return { text, passages };
}

/** How many of a cue's first lines are the last ones of the cue before. */
function overlap(before: readonly string[], lines: readonly string[]): number {
  for (let many = Math.min(before.length, lines.length); many > 0; many--) {
    if (before.slice(-many).every((line, index) => line === lines[index])) return many;
  }
  return 0;
}

function endsParagraph(text: string, letters: number, before: Cue, cue: Cue, first: string): boolean {
  if (cue.from - before.to >= SILENCE || (cue.voice !== '' && cue.voice !== before.voice)) return true;
  if (/^(?:>>|[-–—]\s)/.test(first)) return true; // another speaker
  return letters >= TOO_LONG || (letters >= LONG && /[.!?…]["»”)]*$/.test(text));
}
