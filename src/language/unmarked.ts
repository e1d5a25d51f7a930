/**
 * A text without the signs of Markdown that exports of Telegram carry: of `**bold**`, `__italic__`, `~~struck~~` and
 * `[a link](https://…)` the words, also where an excerpt was cut within a link. For showing only: what is kept, hashed and
 * compared has every sign.
 */
export function unmarked(text: string): string {
  return text
    .replace(/\[([^\]\n]*)\]\((?:https?|tg|mailto):[^)\s]*(?:\)|$)/g, '$1')
    .replace(/\*\*|~~/g, '')
    .replace(/(?<![\p{L}\p{N}_])__(?!\p{L}+__)|(?<!__\p{L}+)__(?![\p{L}\p{N}_])/gu, '');
}
