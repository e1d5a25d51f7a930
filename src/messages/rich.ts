/** Text with a little meaning in it: plain data, so that a page, a report and a terminal each show it their way. */

export type Rich = readonly Piece[];

export type Piece =
  | string
  /** what the eye should find first */
  | { readonly strong: Rich }
  /** a word or name that is not ours: shown as it is, and unable to turn the text around it */
  | { readonly outside: string }
  /** leads to what it speaks of: a path of the reading room */
  | { readonly link: Rich; readonly to: string };

type Part = Piece | Rich | number;

/** Template tag: joins words and pieces. Nothing in it is markup, whatever it looks like. */
export function rich(words: TemplateStringsArray, ...parts: readonly Part[]): Rich {
  return words.flatMap((word, index) => [word, ...pieces(parts[index])]).filter((piece) => piece !== '');
}

export function strong(text: string | Rich): Piece {
  return { strong: typeof text === 'string' ? [text] : text };
}

export function outside(name: string): Piece {
  return { outside: name };
}

export function link(to: string, text: string | Rich): Piece {
  return { link: typeof text === 'string' ? [text] : text, to };
}

/** Rich texts after one another, with something between. */
export function joined(texts: readonly Rich[], between: string): Rich {
  return texts.flatMap((text, index) => (index === 0 ? text : [between, ...text]));
}

/** What ends a sentence after a text that may end one itself, as a question does. */
export function fullStop(text: Rich): string {
  const last = text.at(-1);
  if (last === undefined) return '';
  if (typeof last === 'string') return /[.!?…]$/.test(last) ? '' : '.';
  return 'outside' in last
    ? /[.!?…]$/.test(last.outside)
      ? ''
      : '.'
    : fullStop('strong' in last ? last.strong : last.link);
}

function pieces(part: Part | undefined): readonly Piece[] {
  if (part === undefined) return [];
  if (typeof part === 'number') return [String(part)];
  return Array.isArray(part) ? (part as Rich) : [part as Piece];
}
