/** In the place of a sign that is left out: no text that is shown has it. */
const OUT = '\0';

/**
 * A text without the signs of Markdown that exports of Telegram carry: of `**bold**`, `__italic__`, `~~struck~~` and
 * `[a link](https://…)` the words, also where an excerpt was cut within a link. For showing only: what is kept, hashed and
 * compared has every sign.
 */
export function unmarked(text: string): string {
  return signsMasked(text).replaceAll(OUT, '');
}

/** The same with U+0000 for every UTF-16 unit that is left out, so that places in the text stay what they are. */
export function signsMasked(text: string): string {
  return text
    .replace(LINK, (whole, words: string) => OUT + words + OUT.repeat(whole.length - words.length - 1))
    .replace(/\*\*|~~/g, OUT + OUT)
    .replace(ITALIC, OUT + OUT);
}

const LINK = /\[([^\]\n]*)\]\((?:https?|tg|mailto):[^)\s]*(?:\)|$)/g;

/** Two underlines at the edge of words, but not around one alone: `__init__` is a name. */
const ITALIC = /__(?<![\p{L}\p{N}_]\0*__)(?!\0*\p{L}+\0*__)|__(?<!__\0*\p{L}+\0*__)(?!\0*[\p{L}\p{N}_])/gu;
