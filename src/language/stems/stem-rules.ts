import { readFileSync } from 'node:fs';

/** How many letters go from the end of a word, and what comes instead. */
export interface StemRule {
  readonly gone: number;
  readonly instead: string;
}

/** Rules by the ending they hold for; `^` before a whole word. */
export type StemRules = ReadonlyMap<string, StemRule>;

/**
 * Reads the rules of a language: a line a rule, `2-ec ^palcu alcu`: two letters go, ec comes instead, for the word palcu
 * and for what ends in alcu; `*` is for all the rest. SOURCES.md beside this file says what they were learnt from, scripts/stems how.
 *
 * @throws Error with the line where a line is not a rule
 */
export function readStemRules(file: URL): StemRules {
  const rules = new Map<string, StemRule>();
  for (const [at, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [head = '', ...endings] = line.split(' ');
    const parts = /^(\d+)-(\S*)$/.exec(head);
    if (!parts) throw new Error(`${file.pathname}:${at + 1}: not a rule of stems: ${head}`);
    const rule = { gone: Number(parts[1]), instead: parts[2] ?? '' };
    for (const ending of endings) rules.set(ending === '*' ? '' : ending, rule);
  }
  return rules;
}
