import type { Draft } from './compose.js';
import type { Sentence } from './sentence.js';

/** An item's words as they are published, and where each sentence stands in the text. */
export interface SetText {
  headline: Sentence;
  title: string;
  text: string;
  placed: readonly { sentence: Sentence; start: number }[];
  /** offset of what the outlet puts under its items, as UTF-16 units */
  boilerplateAt: number | undefined;
}

/** Sets a draft as a text: a paragraph a line, and the outlet's boilerplate under it. */
export function setText({ title, paragraphs }: Draft, boilerplate: string | undefined): SetText {
  const placed: { sentence: Sentence; start: number }[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    paragraph.forEach((sentence, index) => {
      if (text !== '') text += index === 0 ? '\n' : ' ';
      placed.push({ sentence, start: text.length });
      text += sentence.text;
    });
  }
  if (boilerplate === undefined) return { headline: title, title: title.text, text, placed, boilerplateAt: undefined };
  const boilerplateAt = text.length + 1;
  return { headline: title, title: title.text, text: `${text}\n${boilerplate}`, placed, boilerplateAt };
}
