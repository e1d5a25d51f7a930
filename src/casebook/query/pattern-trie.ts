/** Many patterns with wildcards asked of a word at once: a trie of what stands before their wildcards. */

interface Branch {
  readonly next: Map<number, Branch>;
  /** patterns with a wildcard from here on; `end` is what follows the last one */
  readonly wild: { readonly rest: string; readonly end: string; readonly index: number }[];
}

export class PatternTrie {
  readonly #root = branch();

  /** @param patterns each with a wildcard */
  constructor(patterns: readonly string[]) {
    for (const [index, pattern] of patterns.entries()) {
      const stem = pattern.slice(0, pattern.search(/[*?]/));
      let at = this.#root;
      for (let i = 0; i < stem.length; i++) {
        const unit = stem.charCodeAt(i);
        let next = at.next.get(unit);
        if (next === undefined) at.next.set(unit, (next = branch()));
        at = next;
      }
      at.wild.push({ rest: pattern.slice(stem.length), end: /[^*?]*$/.exec(pattern)?.[0] ?? '', index });
    }
  }

  /** Calls `found` with the index of every pattern that the word matches, each once, in no order. */
  match(word: string, found: (pattern: number) => void): void {
    let at = this.#root;
    for (let i = 0; ; i++) {
      for (const { rest, end, index } of at.wild) if (word.endsWith(end) && fits(word, i, rest)) found(index);
      if (i === word.length) return;
      const next = at.next.get(word.charCodeAt(i));
      if (next === undefined) return;
      at = next;
    }
  }
}

function branch(): Branch {
  return { next: new Map(), wild: [] };
}

/**
 * Whether a word from some letter on fits a pattern with wildcards. Only the last `*` is ever taken back, so that
 * the time is at most letters times pattern, never more.
 */
function fits(word: string, from: number, pattern: string): boolean {
  if (pattern === '*') return true;
  let at = from;
  let p = 0;
  let star = -1;
  let starAt = 0;
  while (at < word.length) {
    const sign = pattern[p];
    if (sign === '*') {
      star = p++;
      starAt = at;
    } else if (sign === '?') {
      at += (word.codePointAt(at) as number) > 0xffff ? 2 : 1;
      p++;
    } else if (sign !== undefined && pattern.charCodeAt(p) === word.charCodeAt(at)) {
      at++;
      p++;
    } else if (star >= 0) {
      at = ++starAt;
      p = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
